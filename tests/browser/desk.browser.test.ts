import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { manyClaims } from '../../bench/desk/many-claims.ts';
import { documentId } from './fixture/claims.ts';
import { fixtureDoor } from './fixture/fixture-door.ts';
import type { DeskBench, Look, OpenDesk } from './support/open-desk.ts';
import { makeDeskBench } from './support/open-desk.ts';

let bench: DeskBench | null;
let desk: OpenDesk | undefined;

beforeAll(async () => {
  bench = await makeDeskBench();
});
afterEach(async () => {
  await desk?.close();
  desk = undefined;
});
afterAll(async () => {
  await bench?.close();
});

async function open(look: Look = {}, door = fixtureDoor()): Promise<Page> {
  if (bench === null) throw new Error('no Chromium on this machine; install it or set CHROMIUM to its path');
  desk = await bench.open(door, look);
  return desk.page;
}

/** The words a reader sees in it. */
function seen(part: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: hidden words are not seen
  return part.innerText();
}

const WIRE = `/documents/${encodeURIComponent(documentId(3))}`;
const INQUIRY = `/documents/${encodeURIComponent(documentId(4))}`;
const PAGES = [
  '/',
  '/documents',
  WIRE,
  `${INQUIRY}?view=both`,
  '/claims',
  '/toll',
  '/origins',
  '/map',
  '/log',
];

const LOOKS = [
  { lang: 'en', theme: 'light' },
  { lang: 'ar', theme: 'light' },
  { lang: 'en', theme: 'dark', width: 390, height: 844 },
  { lang: 'ar', theme: 'dark', width: 390, height: 844 },
] as const satisfies readonly Look[];

describe.each(LOOKS)('in $lang, $theme', (look) => {
  test('every page is free of what axe can find, and asks nothing of the outside', async () => {
    const page = await open(look);
    for (const path of PAGES) {
      await page.goto(desk!.origin + path);
      await page.waitForLoadState('networkidle');
      if (path === WIRE) await page.locator('[data-claim]').first().click();
      const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
      expect
        .soft([
          path,
          violations.map(
            (each) => `${each.id}: ${each.nodes.map((node) => node.target.join(' ')).join(', ')}`,
          ),
        ])
        .toEqual([path, []]);
      const wider = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect.soft([path, wider]).toEqual([path, 0]);
    }
    expect(desk!.troubles).toEqual([]);
  });
});

const SAID = {
  en: {
    sentence: /Counts by 6 independent origins give .*1,169 to 1,743/,
    correct: 'Correct',
    reject: 'Reject',
    sign: 'Sign and record',
    reason: 'Reason',
    takeBack: 'Take back',
    changed: /The answer changed: .*1,743.* became .*1,614/,
    back: /The answer changed: .*1,614.* became .*1,743/,
    toll: 'Toll',
    claims: 'Claims',
  },
  ar: {
    sentence: /إحصاءات ٦ أصول مستقلة تعطي .*١٬١٦٩ إلى ١٬٧٤٣/,
    correct: 'صحّح',
    reject: 'ارفض',
    sign: 'وقّع وسجّل',
    reason: 'السبب',
    takeBack: 'تراجع',
    changed: /تغيّر الجواب: .*١٬٧٤٣.* صار .*١٬٦١٤/,
    back: /تغيّر الجواب: .*١٬٦١٤.* صار .*١٬٧٤٣/,
    toll: 'الحصيلة',
    claims: 'الادعاءات',
  },
} as const;

describe.each(['en', 'ar'] as const)('a reader in %s', (lang) => {
  const said = SAID[lang];

  test('reads the answer, rejects the claim behind its upper end, sees it change, and takes that back', async () => {
    const page = await open({ lang });
    expect(await seen(page.locator('h1'))).toMatch(said.sentence);
    expect(await page.evaluate('[document.documentElement.lang, document.documentElement.dir]')).toEqual([
      lang,
      lang === 'ar' ? 'rtl' : 'ltr',
    ]);

    await page.getByRole('link', { name: said.toll, exact: true }).click();
    // From the number to its exact words in the preserved document: one step.
    await page.locator('.interval-row', { hasText: 'Seen' }).getByRole('link').click();
    await page.waitForSelector('.claim-panel');
    expect(await seen(page.locator('.claim-panel .words'))).toContain('1,743 civilians');

    await page.getByRole('button', { name: said.reject }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('button', { name: said.sign }).isDisabled()).toBe(true);
    await dialog.getByLabel(said.reason).fill('a different area');
    await dialog.getByRole('button', { name: said.sign }).click();
    await expect.poll(() => seen(page.locator('.answer-strip-change'))).toMatch(said.changed);
    expect(await seen(page.locator('.decision-history'))).toContain('a different area');

    await page.getByRole('button', { name: said.takeBack }).click();
    await page.getByRole('dialog').getByLabel(said.reason).fill('the area is the same after all');
    await page.getByRole('dialog').getByRole('button', { name: said.sign }).click();
    await expect.poll(() => seen(page.locator('.answer-strip-change'))).toMatch(said.back);
    expect(desk!.troubles).toEqual([]);
  });

  test('finds a claim by its words and opens it with the keyboard alone', async () => {
    const page = await open({ lang });
    await page.keyboard.press('/');
    await page.waitForSelector('#claims-search:focus');
    await page.keyboard.type('2,400');
    await page.waitForURL(/q=/);
    await expect.poll(() => page.locator('.claim-rows .words').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.waitForSelector('[data-row="0"] a:focus');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.claim-mark[data-chosen]');
    expect(await seen(page.locator('.claim-mark[data-chosen]'))).toContain('at least 2,400 civilians');
    await page.keyboard.press('a');
    await page.waitForSelector('.decision-history');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
  });
});

test('a correction changes only what was misread', async () => {
  const page = await open();
  await page.goto(desk!.origin + WIRE);
  await page.locator('[data-claim]').first().click();
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Number').fill('1393');
  await dialog.getByLabel('Reason').fill('a digit was misread');
  const sent = page.waitForRequest(
    (request) => request.method() === 'POST' && request.url().endsWith('/api/decisions'),
  );
  await dialog.getByRole('button', { name: 'Sign and record' }).click();
  expect((await sent).postDataJSON()).toEqual({
    type: 'correct',
    claim: 'c:000000000000000000000007',
    reason: 'a digit was misread',
    fields: {
      qualifier: 'exact',
      count: {
        low: 1393,
        point: 1393,
        high: 1393,
        lowOpen: false,
        highOpen: false,
        approximate: false,
        words: '1,383',
      },
    },
  });
});

test('a jump to the end of many claims stays there', async () => {
  const page = await open({}, fixtureDoor(manyClaims(3000)));
  await page.goto(`${desk!.origin}/claims`);
  await page.waitForSelector('.claim-rows .words');
  await page.evaluate('scrollTo(0, document.body.scrollHeight)');
  await page.waitForSelector('[data-row="3031"] .words');
  expect(await page.evaluate('scrollY > 100_000')).toBe(true);
});

test('the address holds the question, so that it can be sent and opened again', async () => {
  const page = await open();
  await page.goto(`${desk!.origin}/toll`);
  await page.getByLabel('Without the origin').selectOption('o:seen');
  await expect.poll(() => seen(page.locator('.answer-sentence'))).toContain('1,169 to 1,614');
  await page.reload();
  await page.waitForSelector('.answer-sentence');
  expect(await seen(page.locator('.answer'))).toMatch(/1,169 to 1,614[\s\S]*Left out, as asked: Seen/);
});

test('the original stands in a frame that runs nothing', async () => {
  const page = await open();
  await page.goto(`${desk!.origin + INQUIRY}?view=original`);
  const frame = page.frameLocator('iframe');
  await frame.locator('h1').waitFor();
  expect(await seen(frame.locator('h1'))).toContain('National committee presents its report');
  expect(await frame.locator('script, img[src], a[href]').count()).toBe(0);
  expect(desk!.troubles).toEqual([]);
});

test('without a session, and when the program ends, the page says what to do', async () => {
  const page = await open();
  await desk!.context.clearCookies();
  await page.goto(`${desk!.origin}/documents`);
  expect(await seen(page.getByRole('alert'))).toContain('Open the desk through the address');
  await desk!.server.close();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect
    .poll(() => seen(page.getByRole('alert')), { timeout: 10_000 })
    .toContain('The program does not answer');
});

test('checking the case shows how far it is, what holds and what it does not prove', async () => {
  const page = await open();
  await page.goto(`${desk!.origin}/log`);
  await page.getByRole('button', { name: 'Verify now' }).click();
  await page.getByRole('progressbar').waitFor();
  await page.getByText('Everything checked holds.').waitFor();
  expect(await seen(page.locator('.verification'))).toContain('What this does not prove');
});

test('language, light and digits are the reader’s and are remembered', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'العربية' }).click();
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  await page.getByRole('button', { name: 'القراءة' }).click();
  await page.getByLabel('الأرقام', { exact: true }).selectOption('latn');
  await page.getByLabel('الإضاءة').selectOption('dark');
  await page.keyboard.press('Escape');
  await page.reload();
  await page.waitForSelector('h1');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  expect(await seen(page.locator('h1'))).toContain('1,743');
});
