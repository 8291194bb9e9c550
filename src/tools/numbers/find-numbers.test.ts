import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Tongue } from '#tools/text';
import { tokenise } from '#tools/text';
import { findNumbers } from './index.ts';

type Vector = { readonly language: Tongue; readonly text: string; readonly values: readonly number[] };

const vectors = readFileSync(join(import.meta.dirname, '../../../vectors/numbers/words.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Vector);

describe('numbers in three languages', () => {
  it.each(vectors)('$language: $text', ({ language, text, values }) => {
    const tokens = tokenise(text, language);
    expect(findNumbers(tokens, 0, tokens.length, language).map(({ value }) => value)).toEqual(values);
  });

  it('tells an ordinal from a cardinal', () => {
    const tokens = tokenise('the 4th division and 4 men', 'en');
    expect(findNumbers(tokens, 0, tokens.length, 'en').map(({ ordinal }) => ordinal)).toEqual([true, false]);
  });
});
