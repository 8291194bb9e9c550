import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHTML } from 'entities';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { evaluationData } from '../../../tests/support/evaluation-data.ts';
import type { ReadHint, ReadOutcome } from './index.ts';
import { readDocument, TEXT_LIMIT } from './index.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (bytes: Uint8Array | string, name = 'a.txt', hint: Partial<ReadHint> = {}): ReadOutcome =>
  readDocument(typeof bytes === 'string' ? utf8(bytes) : bytes, { name, ...hint });
const code = (outcome: ReadOutcome): string => (outcome.kind === 'unreadable' ? outcome.code : outcome.kind);
const removed = (outcome: ReadOutcome): [string, string][] =>
  outcome.kind === 'document'
    ? outcome.document.removed.map(({ start, end, kind }) => [
        kind,
        outcome.document.content.slice(start, end),
      ])
    : [];

describe('files that are not read', () => {
  test.each([
    ['', 'empty'],
    ['%PDF-1.7\n...', 'not_yet_supported'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1xx', 'not_yet_supported'],
    ['{\\rtf1 text}', 'not_yet_supported'],
    ['From: a@b.c\r\nMIME-Version: 1.0\r\nSubject: x\r\nDate: y\r\n\r\ntext', 'not_yet_supported'],
    ['<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>', 'not_yet_supported'],
    ['\x89PNG\r\n\x1a\n', 'binary'],
    ['\xff\xd8\xff\xe0', 'binary'],
    ['\0\0\0\x18ftypmp42', 'binary'],
    [' \n\t ', 'no_text'],
  ])('%j: %s', (text, expected) => {
    const outcome = read(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
    expect(code(outcome)).toBe(expected);
    expect(outcome.kind === 'unreadable' && outcome.message).toMatch(/^[^A-Z\n]?.+[;:].+[^.]$/);
  });

  test('Office files and archives are told apart by what is in them', () => {
    const zip = (name: string): Uint8Array =>
      zipSync({ '[Content_Types].xml': utf8('x'), [name]: utf8('x') });
    expect(code(read(zip('word/document.xml')))).toBe('not_yet_supported');
    expect(code(read(zip('notes.txt')))).toBe('binary');
    expect(code(read(zip('xl/workbook.xml'), 'a.xlsx'))).toBe('no_text');
  });

  test('a text past the limit is refused before it is decoded', () => {
    expect(code(read(new Uint8Array(TEXT_LIMIT + 1).fill(97)))).toBe('too_large');
  });
});

describe('plain text', () => {
  const article = `Toll on the coast rises to 38, monitor says

By A. Writer
March 10, 2025

At least 38 civilians were killed in villages near the coast since Thursday, a monitor with a network of sources on the ground said on Monday evening.

Nine Foods Every Doctor Says You Should Never Eat

Officials in the capital denied that there had been any plan to attack the villages and promised an inquiry, whose members would be named within days.

Save 20% on survival kits with promo code ROAD

Should the government do more for the coast, in your opinion?

By completing the poll, you agree to receive our letters and offers.

Read more: Forty killed in another place

Residents who reached the provincial capital on foot said that the roads were closed, and that bodies lay along them since the first night of the attack.
`;

  test('title, byline and date are found, other stories, offers and polls left out', () => {
    const outcome = read(article);
    expect(outcome).toMatchObject({
      kind: 'document',
      document: {
        title: 'Toll on the coast rises to 38, monitor says',
        byline: 'A. Writer',
        published: { start: '2025-03-10' },
        language: 'en',
        content: article,
      },
    });
    expect(removed(outcome).map(([kind]) => kind)).toEqual([
      'other',
      'related',
      'advertisement',
      'poll',
      'related',
    ]);
  });

  test.each([
    ['اقرأ أيضاً: مقتل أربعين في مكان آخر', 'related'],
    ['كود خصم 20% على كل المنتجات', 'advertisement'],
    ['باشتراكك في النشرة فأنت توافق على سياسة الخصوصية', 'poll'],
    ['تابعونا على تلغرام', 'navigation'],
    ['جميع الحقوق محفوظة © 2025', 'legal'],
    ['Lire aussi : Quarante tués ailleurs', 'related'],
    ['-20 % sur tout le site avec le code PROMO', 'advertisement'],
    ['En vous inscrivant, vous acceptez nos conditions.', 'poll'],
    ['Partager sur Facebook', 'navigation'],
    ['Tous droits réservés.', 'legal'],
    ['Crédit photo : Agence', 'caption'],
    ['صورة: وكالة', 'caption'],
    ['Sign up for our newsletter', 'poll'],
    ['12 Comments', 'comments'],
  ])('%s: %s', (line, kind) => {
    const text = `قالت مصادر محلية إن ثلاثين شخصاً قتلوا في القرية.\n\n${line}\n\nOn a dit que trente personnes étaient mortes.`;
    expect(removed(read(text))).toEqual([[kind, line]]);
  });

  test.each([
    'The ministry said it would save 15 families from the flooded village today.',
    'Six in ten support an inquiry into the killings, a Reuters/Ipsos poll found.',
    'Source close to the ministry: at least 38 soldiers died in the ambush.',
    'The port has been closed to free shipping since Thursday, traders said.',
    'Did you see who killed them? the officer asked the survivors.',
    'Residents shared videos on Facebook that showed bodies in the street.',
    'Comments by the minister that nobody had been killed were met with anger.',
    'Read the names of the 38 dead aloud, the mayor told the crowd.',
    'شارك المئات في تشييع القتلى في ساحة المدينة يوم الجمعة.',
    'شارك على الأقل 30 مسلحاً في الهجوم على القرية',
    'سجّل المرصد مقتل 38 مدنياً في ريف المدينة',
    'اشترك في الهجوم 30 مسلحاً',
    'تابع المسلحون هجومهم على القرية',
    'شاهد: رأيت 17 جثة في الشارع',
    'تقرير: مقتل ثلاثين مدنياً في الساحل',
    'تحديث: مقتل 38 مدنياً في ريف اللاذقية',
    'أقر أيضاً الوزير بمقتل 38 مدنياً',
    'قُتل 38 مدنياً في القرية (رويترز)',
    'Updated: 38 civilians killed in Harfa',
    'By 10 March 2031 the toll had risen to 38',
    'The ministry published on 10 March 2031 a list of 38 names',
    'Le 10 mars 2031, 38 civils ont été tués dans le village',
    'Sondage ou pas, le bilan reste de 38 morts',
    'Publicité ou propagande, les vidéos montrent trente corps.',
    '© The committee counted 38 dead in its first report.'.slice(2),
  ])('the article keeps: %s', (line) => {
    expect(
      removed(
        read(`A first line of the article comes before it.\n\n${line}\n\nAnd another one comes after it.`),
      ),
    ).toEqual([]);
  });

  test('a list of the dead is no list of other stories', () => {
    const names = [
      'Sample Name Ben Other',
      'Second Sample Name Third In Harfa',
      '— Third Sample Name, 34, of Harfa',
      'Fourth And Fifth Sample Name',
    ];
    const outcome = read(
      article.replace('Nine Foods Every Doctor Says You Should Never Eat', names.join('\n')),
    );
    const kept = removed(outcome)
      .map(([, text]) => text)
      .join('\n');
    for (const name of names) expect(kept).not.toContain(name);
  });

  test('a text wrapped by hand is read by its paragraphs, line feeds of every kind', () => {
    const wrapped =
      'At least 38 civilians were killed in villages near the coast since\nThursday, a monitor said on Monday, citing its network of people and\nshare of reports that it had verified by telephone with relatives of\nthe dead.\n\nSubscribe to our newsletter\n';
    for (const end of ['\n', '\r\n', '\r']) {
      const outcome = read(wrapped.replaceAll('\n', end));
      expect(outcome.kind === 'document' && outcome.document.content).toBe(wrapped);
      expect(removed(outcome)).toEqual([['poll', 'Subscribe to our newsletter']]);
    }
  });

  test('a head of fields is read and is no text of the article', () => {
    const outcome = read(
      'Title: Toll rises\nSource: The Paper\nDate: 10 March 2025\nURL: https://example.org/a\n\nAt least 38 civilians were killed.',
    );
    expect(outcome).toMatchObject({
      document: { title: 'Toll rises', publisher: 'The Paper', published: { start: '2025-03-10' } },
    });
    expect(removed(outcome).map(([, text]) => text)).toEqual([
      'Source: The Paper\nDate: 10 March 2025\nURL: https://example.org/a',
    ]);
  });
});

test('Markdown is read as shown', () => {
  const source =
    '---\r\ndate: 2025-03-10\r\nauthor: "A. Writer"\r\n---\r\n# Toll *rises*\r\n\r\nAt least **1,500** civilians [were killed](http://x.y/a(b)) in _Arza_ &amp; fata*lities.\r\n\r\n> quoted \\*text\\*\r\n- item `one`\r\n\r\n| place | dead |\r\n|---|---|\r\n| Arza | 25 |\r\n';
  const outcome = read(source, 'a.md');
  if (outcome.kind !== 'document') throw new Error('unreadable');
  const { document } = outcome;
  expect(document).toMatchObject({
    title: 'Toll rises',
    byline: 'A. Writer',
    published: { start: '2025-03-10' },
    mediaType: 'text/markdown',
  });
  expect(document.content).toContain(
    'At least 1,500 civilians were killed in Arza & fata*lities.\n\nquoted *text*\nitem one\n\n\t place \t dead \t\n',
  );
  for (const { start, end, sourceStart, sourceEnd } of document.spans) {
    expect(decodeHTML(source.slice(sourceStart, sourceEnd))).toBe(document.content.slice(start, end));
  }
});

test('a page is a page whatever its name, a text is a text whatever it holds', () => {
  expect(read('<!-- saved -->\n<!DOCTYPE html><p>38 killed', 'a.txt')).toMatchObject({
    document: { mediaType: 'text/html', content: '38 killed' },
  });
  expect(read('a < b and b > c, <b>he</b> said', 'a.txt')).toMatchObject({
    document: { mediaType: 'text/plain' },
  });
  expect(read('<p>38 killed', 'a.bin', { mediaType: 'application/xhtml+xml' })).toMatchObject({
    document: { content: '38 killed' },
  });
});

const seed = evaluationData('seeds/004_a5dccb04ac1dc4f0.txt');
test.skipIf(seed === null)(
  'a real article: its text is its own offsets, a teaser, an offer and a poll are left out',
  () => {
    const bytes = new Uint8Array(readFileSync(join(seed!)));
    const outcome = read(bytes);
    if (outcome.kind !== 'document') throw new Error('unreadable');
    expect(outcome.document.content).toBe(new TextDecoder().decode(bytes));
    expect(outcome.document.removed.map(({ kind, start, end }) => [kind, end - start])).toEqual([
      ['related', 49],
      ['advertisement', 65],
      ['poll', 278],
    ]);
  },
);
