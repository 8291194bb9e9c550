import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DocumentText } from '#model';
import { readDocument } from '#stages/read';
import { matchGolden } from '../../tests/support/golden.ts';

const folder = import.meta.dirname;
const inputs = readdirSync(folder).filter(
  (name) => /\.(?:html|txt|csv)$/.test(name) && !name.includes('-changed'),
);

test.each(inputs)('%s reads as its golden answer says', (name) => {
  const outcome = readDocument(new Uint8Array(readFileSync(join(folder, name))), { name });
  expect(outcome.kind).not.toBe('unreadable');
  if (outcome.kind === 'unreadable') return;
  const shown =
    outcome.kind === 'document'
      ? pageOf(outcome.document)
      : { rows: outcome.table.rows, unreadable: outcome.table.unreadable, ...pageOf(outcome.table.document) };
  matchGolden(join(folder, `${name}.json`), shown);
});

/** The answer as a person checks it: the head, the lines kept, what was left out and why. */
function pageOf({ title, byline, publisher, published, language, notices, content, removed }: DocumentText) {
  const kept: string[] = [];
  let at = 0;
  for (const { start, end } of [...removed, { start: content.length, end: content.length }]) {
    kept.push(content.slice(at, start));
    at = end;
  }
  return {
    head: { title, byline, publisher, published, language },
    article: kept
      .join('')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.length > 0),
    removed: removed.map(({ start, end, kind }) => ({ kind, text: content.slice(start, end) })),
    notices,
  };
}
