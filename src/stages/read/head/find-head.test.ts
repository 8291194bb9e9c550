import { describe, expect, test } from 'vitest';
import type { DocumentText } from '#model';
import type { ReadHint } from '../index.ts';
import { readDocument } from '../index.ts';

const BODY = `<p>${'The mayor said that the road had been closed since the morning and that nobody could pass. '.repeat(3)}</p>`;
const read = (html: string, hint: Partial<ReadHint> = {}): DocumentText => {
  const outcome = readDocument(new TextEncoder().encode(html), {
    name: 'page.html',
    mediaType: 'text/html',
    ...hint,
  });
  if (outcome.kind !== 'document') throw new Error(JSON.stringify(outcome));
  return outcome.document;
};
const head = (html: string) => {
  const { title, byline, publisher, published } = read(html);
  return { title, byline, publisher, published: published?.start };
};

test('structured data, also in a graph with references and broken line ends', () => {
  const data = `<!-- {"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"Page"},
    {"@type":"NewsArticle","headline":"Road closed","datePublished":"2025-03-10T14:05:00+03:00","author":[{"@type":"Person","name":"A. Writer"},{"@id":"#b"}],"publisher":{"@id":"#org"}},
    {"@type":"Person","@id":"#b","name":"B. Second"},{"@type":"Organization","@id":"#org","name":"The Paper"}]} -->`;
  expect(head(`<script type="application/ld+json">${data}</script>${BODY}`)).toEqual({
    title: 'Road closed',
    byline: 'A. Writer, B. Second',
    publisher: 'The Paper',
    published: '2025-03-10T14:05+03:00',
  });
});

test('fields of the head, escaped twice or with the name of the site', () => {
  expect(
    head(
      `<head><title>Road &amp;amp; river closed | The Paper</title><meta property="og:site_name" content="The Paper"><meta name=author content="A. Writer"><meta property="article:published_time" content="2025-03-10"><meta property="article:modified_time" content="2026-01-01"></head>${BODY}`,
    ),
  ).toEqual({
    title: 'Road & river closed',
    byline: 'A. Writer',
    publisher: 'The Paper',
    published: '2025-03-10',
  });
});

test('the heading goes before a title cut off or dressed up', () => {
  const html = `<head><meta property="og:title" content="Road to the coast closed since"></head><h1>Road to the coast closed since morning</h1>${BODY}`;
  expect(head(html).title).toBe('Road to the coast closed since morning');
});

describe('visible lines', () => {
  test.each([
    ['By A. Writer', 'March 10, 2025 2:05 pm', 'A. Writer', '2025-03-10T14:05'],
    ['بقلم: كاتب العينة', 'الاثنين ١٠ آذار/مارس ٢٠٢٥', 'كاتب العينة', '2025-03-10'],
    ['Par A. Writer', 'Publié le 10 mars 2025 à 14h05', 'A. Writer', '2025-03-10T14:05'],
    [
      'By A. Writer | The Paper',
      'November 19, 2019 / 12:21 AM / Updated 14 hours ago',
      'A. Writer',
      '2019-11-19',
    ],
    [
      'By A. Writer and B. Second',
      'MARCH 10, 2025 - 11:28 AMT',
      'A. Writer and B. Second',
      '2025-03-10T11:28',
    ],
    ['By A. Writer', 'Published: 10 Mar 2025 | Updated: 11 Mar 2025', 'A. Writer', '2025-03-10'],
  ])('%s · %s', (author, date, byline, published) => {
    expect(
      head(`<h1>Road to the coast closed</h1><div>${author}</div><div>${date}</div>${BODY}`),
    ).toMatchObject({ byline, published });
  });
});

describe('dates that are not taken', () => {
  test.each([
    '<div>Updated: March 11, 2025</div>',
    '<div>03/04/2025</div>',
    '<div>© 2025 The Paper</div>',
    '<p>On March 3, 2025 forces entered the village, residents said by telephone.</p>',
    '<time datetime="yesterday">yesterday</time>',
  ])('%s', (line) => {
    expect(read(`<h1>Road to the coast closed</h1>${line}${BODY}`).published).toBeUndefined();
  });

  test('a date marked as that of a change', () => {
    expect(
      read(`<h1>Road closed today</h1><time itemprop=dateModified datetime=2025-03-11>x</time>${BODY}`)
        .published,
    ).toBeUndefined();
  });
});

test('two dates far apart are told, the first is taken', () => {
  const document = read(
    `<head><meta property="article:published_time" content="2025-03-10"><meta name=date content="2019-01-01"></head>${BODY}`,
  );
  expect(document.published?.start).toBe('2025-03-10');
  expect(document.notices.map(({ code }) => code)).toContain('dates_differ');
});

test('what the bringer says goes first, and a difference is told', () => {
  const published = { start: '2025-03-12', end: '2025-03-12', precision: 'day' } as const;
  const document = read(`<head><meta property="article:published_time" content="2025-03-10"></head>${BODY}`, {
    published,
    source: 'Own archive',
  });
  expect(document).toMatchObject({ published, publisher: 'Own archive' });
  expect(document.notices.map(({ code }) => code)).toContain('published_differs');
});

test('the language is that of the words, whatever the page says', () => {
  expect(read(`<html lang=ar>${BODY}`).language).toBe('en');
  expect(read('<html lang=en><p>أعلنت البلدية أن الطريق مغلق منذ الصباح</p>').language).toBe('ar');
  expect(read('<html lang=fr><p>38</p>').language).toBe('fr');
  expect(read('<html><p>38</p>').language).toBe('und');
  expect(read('<html lang=fr><p>قتل ٣٨</p>').language).toBe('und');
});
