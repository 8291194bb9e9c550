// How fast the desk paints, and how its table bears 100,000 claims: node bench/desk/main.ts [--claims N] [--write]
// Builds the desk anew and needs a Chromium. Every run starts with an empty cache.
import { rm } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { startServer } from '../../src/faces/server/index.ts';
import { fixtureDoor } from '../../tests/browser/fixture/fixture-door.ts';
import { launchChromium } from '../../tests/browser/support/chromium.ts';
import { buildDesk } from '../../tests/browser/support/open-desk.ts';
import { option } from '../support/data-folder.ts';
import { report } from '../support/results.ts';
import { manyClaims } from './many-claims.ts';

const RUNS = 7;
const claims = Number(option(process.argv, 'claims') ?? 100_000);
const browser = await launchChromium();
if (browser === null) throw new Error('no Chromium on this machine; set CHROMIUM to its path');

const desk = await buildDesk();
const paint = await measurePaint(browser);
const table = await measureTable(browser);
await browser.close();
await rm(desk, { recursive: true });
report({
  folder: import.meta.dirname,
  title: 'The desk',
  about: `First paint of a small case, cache empty, median of ${RUNS}; then the claims page with ${claims} generated claims. The server of both holds its answers in memory: what is measured is the desk and the way to it, not the database.`,
  args: process.argv,
  tables: [
    {
      title: 'First paint, milliseconds after the address is opened',
      columns: ['', 'median', 'slowest'],
      rows: paint,
    },
    { title: `Claims page, ${claims} claims`, columns: ['', 'value'], rows: table },
  ],
});

async function measurePaint(chromium: Browser): Promise<(string | number)[][]> {
  const server = await startServer({ case: fixtureDoor(), desk });
  const runs: { readonly paint: number; readonly answer: number; readonly chart: number }[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const context = await chromium.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(server.address, { waitUntil: 'commit' });
    await page.waitForSelector('.answer-sentence');
    const answer = await now(page);
    await page.waitForSelector('.chart-time svg .origin-line');
    const chart = await now(page);
    const first = await page.evaluate<number>(
      "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0",
    );
    runs.push({ paint: first, answer, chart });
    await context.close();
  }
  await server.close();
  const row = (name: string, of: (run: (typeof runs)[number]) => number) => {
    const sorted = runs.map(of).sort((a, b) => a - b);
    return [name, Math.round(sorted[RUNS >> 1] ?? 0), Math.round(sorted.at(-1) ?? 0)];
  };
  return [
    row('first paint', (run) => run.paint),
    row('the answer as a sentence', (run) => run.answer),
    row('the chart', (run) => run.chart),
  ];
}

async function measureTable(chromium: Browser): Promise<(string | number)[][]> {
  const server = await startServer({ case: fixtureDoor(manyClaims(claims)), desk });
  const context = await chromium.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(server.address);
  await page.waitForSelector('.answer-sentence');
  await page.goto(new URL('/claims', server.address).href, { waitUntil: 'commit' });
  await page.waitForSelector('.claim-rows .words');
  const opened = await now(page);
  const frames = await page.evaluate<readonly number[]>(`new Promise((done) => {
    const times = [];
    let last = performance.now();
    const step = (now) => {
      times.push(now - last);
      last = now;
      scrollBy(0, 400);
      if (times.length < 240) requestAnimationFrame(step); else done(times.slice(1));
    };
    requestAnimationFrame(step);
  })`);
  const jumped = performance.now();
  await page.evaluate('scrollTo(0, document.body.scrollHeight)');
  await page.waitForSelector(`[data-row="${claims + 31}"] .words`);
  const end = performance.now() - jumped;
  const inPage = await page.evaluate<number>("document.querySelectorAll('.claim-rows .claim-row').length");
  await page.evaluate('scrollTo(0, 0)');
  const before = performance.now();
  await page.locator('.claim-head .cell-count .sort').click();
  await page.waitForSelector('.claim-head .cell-count[aria-sort]', { timeout: 20_000 });
  await page.waitForFunction("!document.querySelector('.claim-table').hasAttribute('aria-busy')", undefined, {
    timeout: 20_000,
  });
  const sorted = performance.now() - before;
  const heap = await page.evaluate<number>('performance.memory.usedJSHeapSize / 2 ** 20');
  await context.close();
  await server.close();
  const times = [...frames].sort((a, b) => a - b);
  return [
    ['milliseconds until rows stand on the page', Math.round(opened)],
    ['rows that exist on the page', inPage],
    ['frame while scrolling 400 px a frame, median, ms', times[times.length >> 1] ?? 0],
    ['the same, 95th of 100, ms', times[Math.floor(times.length * 0.95)] ?? 0],
    ['frames over 50 ms, of 239', times.filter((time) => time > 50).length],
    ['milliseconds from a jump to the last row until its words stand there', Math.round(end)],
    ['milliseconds from a click on a heading until it is sorted by it', Math.round(sorted)],
    ['memory of the page, MB', heap],
  ];
}

async function now(page: Page): Promise<number> {
  return await page.evaluate<number>('performance.now()');
}
