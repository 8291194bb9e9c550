import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePublished } from '#model';
import { resolveTimeWords } from '#stages/situate';

type Row = {
  readonly words: string;
  readonly language: string;
  readonly published: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: string;
  readonly role: string;
  readonly future?: boolean;
};

const rows = (name: string): Row[] =>
  readFileSync(new URL(`./${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
const read = ({ words, language, published, future }: Row) =>
  resolveTimeWords(
    words,
    published === null ? null : parsePublished(published),
    language,
    future ? { future } : {},
  );

describe('words of time that say when', () => {
  it.each(rows('valid'))('$language: $words ($published)', (row) => {
    const { start, end, precision, role } = read(row);
    expect({ start, end, precision, role }).toEqual({
      start: row.start,
      end: row.end,
      precision: row.precision,
      role: row.role,
    });
  });
});

describe('words that do not say when, and are left open', () => {
  it.each(rows('invalid'))('$language: $words ($published)', (row) => {
    expect(read(row)).toMatchObject({ start: null, end: null, precision: 'unresolved' });
  });
});
