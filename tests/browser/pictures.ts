// Takes pictures of every page in both languages, wide and narrow, light and dark, into tmp/pictures, to be looked at:
// `node tests/browser/pictures.ts [address] [page…]`. Without an address it serves the written fixture.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from '../../src/faces/server/index.ts';
import { documentId } from './fixture/claims.ts';
import { fixtureDoor } from './fixture/fixture-door.ts';
import { launchChromium } from './support/chromium.ts';

const ROOT = join(import.meta.dirname, '../..');
const [given, ...only] = process.argv.slice(2);
const server = given?.startsWith('http')
  ? null
  : await startServer({
      case: fixtureDoor(),
      desk: join(ROOT, 'dist/desk'),
      fault: (error) => process.stderr.write(`${error.stack}\n`),
    });
const address = server?.address ?? given ?? '';
const wanted = server ? process.argv.slice(2) : only;
const origin = new URL(address).origin;
const document = process.env['DOCUMENT'] ?? documentId(3);

const PAGES: Record<string, string> = {
  case: '/',
  documents: '/documents',
  document: `/documents/${encodeURIComponent(document)}`,
  both: `/documents/${encodeURIComponent(process.env['DOCUMENT'] ?? documentId(4))}?view=both`,
  claims: '/claims',
  toll: '/toll',
  origins: '/origins',
  map: '/map',
  log: '/log',
};
const LOOKS = [
  { lang: 'en', theme: 'light', width: 1440, height: 900 },
  { lang: 'ar', theme: 'light', width: 1440, height: 900 },
  { lang: 'en', theme: 'dark', width: 1440, height: 900 },
  { lang: 'ar', theme: 'dark', width: 390, height: 844 },
  { lang: 'en', theme: 'light', width: 390, height: 844 },
] as const;

const browser = await launchChromium();
if (browser === null) throw new Error('no Chromium on this machine; set CHROMIUM to its path');
mkdirSync(join(ROOT, 'tmp/pictures'), { recursive: true });
for (const look of LOOKS) {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.height },
    colorScheme: look.theme,
    deviceScaleFactor: 1,
  });
  const page = await context.newPage();
  page.on(
    'console',
    (message) =>
      ['error', 'warning'].includes(message.type()) &&
      process.stdout.write(`${look.lang} ${message.type()}: ${message.text()}\n`),
  );
  page.on('pageerror', (error) => process.stdout.write(`${look.lang} page error: ${error.message}\n`));
  await page.goto(address.replace('/#', `/?lang=${look.lang}#`));
  await page.waitForLoadState('networkidle');
  for (const [name, path] of Object.entries(PAGES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    await page.goto(origin + path);
    await page.waitForLoadState('networkidle');
    if (name === 'document') await page.locator('[data-claim]').first().click();
    await page.waitForTimeout(150);
    await page.screenshot({
      path: join(ROOT, 'tmp/pictures', `${name}-${look.lang}-${look.theme}-${look.width}.png`),
      fullPage: name !== 'document',
    });
  }
  await context.close();
}
await browser.close();
await server?.close();
