import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ReadOutcome } from './index.ts';
import { readDocument } from './index.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const kind = (outcome: ReadOutcome): string => (outcome.kind === 'unreadable' ? outcome.code : outcome.kind);

/** Texts that make a careless reader work for hours or fill the memory: the same thing again and again, never ended. */
const AGAIN: readonly [name: string, piece: string, times: number, more?: string][] = [
  ['page.html', '<!--', 500_000],
  ['page.html', '<!----!>', 300_000],
  ['page.html', '<!-- --!> -', 200_000, '-->'],
  ['page.html', '<script', 300_000],
  ['page.html', '<script>', 300_000],
  ['page.html', '<p title="', 300_000],
  ['page.html', '<', 3_000_000],
  ['page.html', 'x</b><<<<<&amp;', 200_000],
  ['page.html', '&amp;', 1_000_000],
  ['page.html', '<p>', 400_000],
  ['page.html', '<li><a href=x>headline of another page</a><p>A line about it.</p>', 8_000],
  ['page.html', '<h1>Headline that repeats itself</h1>', 20_000],
  [
    'page.html',
    '<script type="application/ld+json">{"@type":"NewsArticle","author":[',
    1,
    `${'{"name":"x"},'.repeat(60_000)}1]}</script><p>x`,
  ],
  ['page.html', '<table><tr><td>', 20_000],
  ['page.html', '<a ', 1, `${'b '.repeat(1_000_000)}><p>x`],
  ['a.md', '[a](', 50_000],
  ['a.md', '![', 200_000],
  ['a.md', '<!--', 200_000],
  ['a.md', '**_`', 200_000],
  ['a.md', '&', 1_000_000],
  ['a.md', '---\n', 200_000],
  ['a.txt', 'by completing ', 200_000],
  ['a.txt', 'Share this\n', 100_000],
  ['a.txt', ' ', 3_000_000, 'x'],
  ['a.txt', '\n', 3_000_000, 'x'],
  ['a.txt', 'By A. B and ', 100_000],
  ['a.txt', '10/10/', 300_000],
  ['a.csv', '"', 1_000_001],
  ['a.csv', 'source,figure_low\n', 1, ','.repeat(10_000_000)],
  ['a.csv', 'source,figure_low\n', 1, 'Monitor,38\n'.repeat(120_000)],
  ['a.csv', '"a""', 500_000],
];

test.each(AGAIN)('%s: %j times %d', { timeout: 60_000 }, (name, piece, times, more = '') => {
  const outcome = readDocument(utf8(piece.repeat(times) + more), { name });
  expect(kind(outcome)).toMatch(/^(?:document|figures|too_large|no_text|unknown_columns)$/);
});

test.each([
  '<!--'.repeat(2_000_000),
  '<![CDATA['.repeat(1_000_000),
  `<row a="${'x'.repeat(3_000_000)}`,
  '<row><c r="SF1"><v>1</v></c></row>'.repeat(300_000),
  `<c ${'x'.repeat(2_000_000)}>`,
])('a sheet of %.20s…', { timeout: 60_000 }, (rows) => {
  const parts = {
    'xl/workbook.xml': '<workbook><sheets><sheet name="A"/></sheets></workbook>',
    'xl/worksheets/sheet1.xml': `<sheetData><row><c t="str"><v>source</v></c><c t="str"><v>figure_low</v></c></row>${rows}</sheetData>`,
  };
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, utf8(text)])));
  expect(kind(readDocument(bytes, { name: 'a.xlsx' }))).toMatch(/^(?:figures|too_large|unknown_columns)$/);
});
