import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import type { CaseDoor, RunningServer } from '../../../src/faces/server/index.ts';
import { startServer } from '../../../src/faces/server/index.ts';
import { launchChromium } from './chromium.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** The desk built from its sources as they are, a browser, and a way to open a case in it. */
export type DeskBench = {
  open(door: CaseDoor, look?: Look): Promise<OpenDesk>;
  close(): Promise<void>;
};
export type Look = {
  readonly lang?: 'en' | 'ar';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
};

/** A page on the desk. `troubles`: errors on the console and requests to anywhere but the desk. */
export type OpenDesk = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly server: RunningServer;
  readonly origin: string;
  readonly troubles: readonly string[];
  close(): Promise<void>;
};

/** Builds the desk from its sources as they are, into a folder of its own. The caller removes it. */
export async function buildDesk(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sijill-desk-'));
  await build({
    configFile: join(ROOT, 'vite.config.ts'),
    root: join(ROOT, 'src/faces/desk'),
    build: { outDir: folder, emptyOutDir: true },
    logLevel: 'error',
  });
  return folder;
}

/** Null when this machine has no browser. */
export async function makeDeskBench(): Promise<DeskBench | null> {
  const browser = await launchChromium();
  if (browser === null) return null;
  const folder = await buildDesk();
  return {
    open: (door, look = {}) => openDesk(browser, { door, folder, look }),
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function openDesk(
  browser: Browser,
  { door, folder, look }: { readonly door: CaseDoor; readonly folder: string; readonly look: Look },
): Promise<OpenDesk> {
  const troubles: string[] = [];
  const server = await startServer({
    case: door,
    desk: folder,
    fault: (error) => troubles.push(`fault: ${error.stack}`),
  });
  const origin = `http://127.0.0.1:${server.port}`;
  const { lang = 'en', theme = 'light', width = 1280, height = 900 } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`page: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) troubles.push(`asked for ${request.url()}`);
  });
  await page.goto(server.address.replace('/#', `/?lang=${lang}#`));
  await page.waitForSelector('main h1');
  return {
    page,
    context,
    server,
    origin,
    troubles,
    close: async () => {
      await context.close();
      await server.close();
    },
  };
}
