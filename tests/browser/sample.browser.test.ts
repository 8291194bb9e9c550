import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SampleCase } from '#flows';
import { fillSample, openViews } from '#flows';
import type { OpenCase } from '../../src/faces/assemble.ts';
import { openCase, openFileEdges, openViewEdges } from '../../src/faces/assemble.ts';
import type { DeskBench } from './support/open-desk.ts';
import { makeDeskBench } from './support/open-desk.ts';

const SAMPLE = join(import.meta.dirname, '../../sample');

let bench: DeskBench | null;
let folder: string;
let opened: OpenCase;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sijill-sample-'));
  opened = await openCase(join(folder, 'case'), { create: true, config: join(folder, 'keys') });
  const sample = JSON.parse(await readFile(join(SAMPLE, 'case.json'), 'utf8')) as SampleCase;
  await fillSample(opened.case, await openFileEdges(), { ...sample, folder: SAMPLE });
  bench = await makeDeskBench();
});
afterAll(async () => {
  await bench?.close();
  await opened.close();
  await rm(folder, { recursive: true });
});

const SAID = {
  en: { reject: 'Reject', reason: 'Reason', sign: 'Sign and record', takeBack: 'Take back' },
  ar: { reject: 'ارفض', reason: 'السبب', sign: 'وقّع وسجّل', takeBack: 'تراجع' },
} as const;

test.each(['en', 'ar'] as const)('the sample case, walked in %s', { timeout: 300_000 }, async (lang) => {
  if (bench === null) throw new Error('no Chromium on this machine; install it or set CHROMIUM to its path');
  const said = SAID[lang];
  const door = openViews(opened.case, await openViewEdges(opened.case.folder));
  const desk = await bench.open(door, { lang });
  const { page } = desk;
  const before = await page.locator('.answer-sentence strong').textContent();
  await page.waitForSelector('.chart-time svg .origin-line');
  for (const path of ['/', '/documents', '/claims', '/toll', '/origins', '/map', '/log']) {
    await page.goto(desk.origin + path);
    await page.waitForLoadState('networkidle');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect
      .soft([
        path,
        violations.map(
          (each) =>
            `${each.id}: ${each.nodes
              .map((node) => node.html)
              .slice(0, 3)
              .join(' ')}`,
        ),
      ])
      .toEqual([path, []]);
  }

  // The claim that sets the upper end is rejected, and comes back.
  await page.goto(`${desk.origin}/toll`);
  const high = page.locator('.interval-row[data-used]').last();
  await high.getByRole('link').click();
  await page.getByRole('button', { name: said.reject }).click();
  await page.getByRole('dialog').getByLabel(said.reason).fill('to see what rests on it');
  await page.getByRole('dialog').getByRole('button', { name: said.sign }).click();
  await page.locator('.decision-history').waitFor();
  await page.goto(`${desk.origin}/`);
  await page.waitForSelector('.answer-sentence');
  expect(await page.locator('.answer-sentence strong').textContent()).not.toBe(before);

  await page.goto(`${desk.origin}/log`);
  await page.locator('.log-table .log-about a').first().click();
  await page.getByRole('button', { name: said.takeBack }).click();
  await page.getByRole('dialog').getByLabel(said.reason).fill('seen');
  await page.getByRole('dialog').getByRole('button', { name: said.sign }).click();
  await page.waitForSelector('.decision-history li[data-void]');
  await page.goto(`${desk.origin}/`);
  await page.waitForSelector('.answer-sentence');
  expect(await page.locator('.answer-sentence strong').textContent()).toBe(before);
  expect(desk.troubles).toEqual([]);
  await desk.close();
});
