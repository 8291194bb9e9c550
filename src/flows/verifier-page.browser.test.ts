import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBagFolder } from '#edges/bag';
import { bundleReadme } from '#stages/preserve';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../tests/support/chromium.ts';
import { appendDecision } from './append-decision.ts';
import { appendErasure } from './append-erasure.ts';
import { appendIntake } from './append-intake.ts';
import type { TestCase } from './evidence-case.suite.ts';
import { makeTestCase, text } from './evidence-case.suite.ts';
import { writeBundle } from './write-bundle.ts';

const executablePath = findChromium();
let held: TestCase;
let browser: Browser | null = null;
let out: string;

beforeAll(async () => {
  held = await makeTestCase();
  out = join(held.root, 'bundle');
  const items: string[] = [];
  for (const words of ['one', 'two', 'three', 'four']) {
    const { item } = await appendIntake(held.edges, {
      content: text(words),
      name: 'a',
      mediaType: 'text/plain',
      protected: words === 'three',
    });
    items.push(item);
  }
  await appendDecision(held.edges, { draft: { type: 'reject', reason: 'a copy' }, item: items[0]! });
  await appendErasure(held.edges, { item: items[1]! });
  await writeBundle(held.edges, await createBagFolder(out), {
    tier: 'accountability',
    files: [{ path: 'claims.jsonl', content: text('{}\n') }],
    readme: text(
      bundleReadme({
        origin: 'x',
        tier: 'accountability',
        whole: true,
        firstKey: held.edges.signer.keyId,
        day: '2026-01-02',
      }),
    ),
    verifier: new Uint8Array(await readFile(join(import.meta.dirname, '../faces/verifier/verify.html'))),
    tool: 'test',
    day: '2026-01-02',
  });
  if (executablePath) browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] });
});
afterAll(async () => {
  await browser?.close();
  await held.end();
});

/** Opens the page in the bundle from the disk, with the network off, and lets it check the folder. */
async function verdict(): Promise<{ verdict: string; words: string; requests: string[] }> {
  const context = await browser!.newContext({ offline: true });
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(join(out, 'verify.html')).href);
  await page.setInputFiles('#folder', out);
  await page.waitForSelector('body[data-verdict]');
  const found = (await page.getAttribute('body', 'data-verdict')) ?? '';
  const words = (await page.textContent('body')) ?? '';
  await context.close();
  return { verdict: found, words, requests };
}

test('the page in a bundle says that it holds, from the disk and without a network', async (context) => {
  if (!browser) return context.skip('no Chromium on this machine');
  const found = await verdict();
  expect(found.verdict, found.words).toBe('holds');
  expect(found.words).toContain(held.edges.signer.keyId);
  expect(found.words).toContain('erased by decision');
  expect(found.requests).toEqual([pathToFileURL(join(out, 'verify.html')).href]);
});

test.for([
  'data/claims.jsonl',
  'data/log.jsonl',
  'data/proofs.jsonl',
  'data/checkpoint',
  'data/contents.json',
  'README.txt',
])('a byte changed in %s is found', async (path, context) => {
  if (!browser) return context.skip('no Chromium on this machine');
  const file = join(out, path);
  const bytes = await readFile(file);
  await writeFile(file, bytes.with(1, bytes[1]! ^ 1));
  const found = await verdict();
  await writeFile(file, bytes);
  expect(found.verdict, found.words).toBe('fails');
});
