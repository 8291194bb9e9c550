import { decodeHTML } from 'entities';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from './index.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (bytes: Uint8Array | string, name: string) =>
  readDocument(typeof bytes === 'string' ? utf8(bytes) : bytes, { name });

describe('whatever the bytes', () => {
  const SNIPPETS = [
    '<p>',
    '</p>',
    '<div class="ad">',
    '<table><tr><td>',
    '</table>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '&amp;',
    '&#x202E;',
    '&',
    '<',
    '\u202E',
    '\u200B',
    '\r\n',
    '\n',
    '  ',
    '38 killed',
    'مقتل ٣٨ مدنياً',
    'Read more: x',
    '"',
    ',',
    ';',
    '# ',
    '**',
    '<a href=x>',
    '<br>',
    '<li>',
    '<h1>',
    '<pre>',
    '\uD800',
    '<time datetime=2025-03-10>',
    '<style>',
    '<p style="display:none">',
    '=SUM(A1)',
    'source,figure_low\n',
  ];
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ maxLength: 8 })), { maxLength: 40 })
    .map((parts) => parts.join(''));
  const names = fc.constantFrom('a.txt', 'a.html', 'a.md', 'a.csv', 'a');
  const bytes = fc.oneof(
    texts.map(utf8),
    fc.uint8Array({ maxLength: 200 }),
    fc
      .tuple(
        fc.constantFrom('PK\x03\x04', '%PDF-', '\xff\xfe', '\xfe\xff', '\xef\xbb\xbf', 'sep=;\n'),
        fc.uint8Array({ maxLength: 100 }),
      )
      .map(([start, rest]) => Uint8Array.from([...Buffer.from(start, 'latin1'), ...rest])),
  );

  test('reading gives a value and never throws, the same every time', () => {
    fc.assert(
      fc.property(bytes, names, (input, name) => {
        expect(read(input, name)).toEqual(read(input, name));
      }),
      { numRuns: 1000 },
    );
  });

  test('every span leads from the text to the same words in the source', () => {
    const same = (shown: string, source: string, type: string): boolean => {
      const plain = (text: string): string => text.replace(/[\t\n\f\r\v\u2028\u2029 ]/g, ' ');
      if (plain(shown) === plain(source)) return true;
      return type === 'text/csv'
        ? shown === source.replaceAll('""', '"')
        : plain(decodeHTML(source)) === plain(shown);
    };
    fc.assert(
      fc.property(texts, names, (text, name) => {
        const outcome = read(text, name);
        if (outcome.kind === 'unreadable') return;
        const document = outcome.kind === 'document' ? outcome.document : outcome.table.document;
        const source = new TextDecoder().decode(utf8(text));
        let last = 0;
        for (const { start, end, sourceStart, sourceEnd } of document.spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(document.content.length);
          last = end;
          const shown = document.content.slice(start, end);
          expect(
            same(shown, source.slice(sourceStart, sourceEnd), document.mediaType),
            JSON.stringify([shown, source.slice(sourceStart, sourceEnd)]),
          ).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('what is left out are stretches inside the text, one after another', () => {
    fc.assert(
      fc.property(texts, names, (text, name) => {
        const outcome = read(text, name);
        if (outcome.kind !== 'document') return;
        const { content, removed: ranges, spans } = outcome.document;
        let last = 0;
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(content.length);
        expect(content.isWellFormed()).toBe(true);
        expect(spans.every(({ start, end }) => end > start)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
