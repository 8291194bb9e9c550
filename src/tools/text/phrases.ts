import type { Token, Tongue } from './tokens.ts';
import { tokenise } from './tokens.ts';

/** Phrases listed with what they stand for, found by their first word. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Phrase<T>[]>;
type Phrase<T> = { readonly keys: readonly string[]; readonly value: T };

/** A phrase found in the tokens: how many tokens it covers, everything it may stand for, the form the first was found under. */
export type PhraseMatch<T> = {
  readonly length: number;
  readonly values: readonly T[];
  readonly stem: string;
};

/** Lists phrases (several in one string, divided by "|") for `matchPhrase`. The longest phrase wins. */
export function indexPhrases<T>(
  rows: Iterable<readonly [value: T, words: string]>,
  tongue: Tongue,
): PhraseIndex<T> {
  const index = new Map<string, Phrase<T>[]>();
  for (const [value, words] of rows) {
    for (const phrase of words.split('|')) {
      const keys = tokenise(phrase.trim(), tongue).map((token) => token.key);
      const first = keys[0];
      if (first === undefined) continue;
      const list = index.get(first);
      if (list === undefined) index.set(first, [{ keys, value }]);
      else list.push({ keys, value });
    }
  }
  for (const list of index.values()) list.sort((one, other) => other.keys.length - one.keys.length);
  return index;
}

function follows(keys: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let step = 1; step < keys.length; step += 1) {
    const token = tokens[at + step];
    const key = keys[step] ?? '';
    if (token === undefined || !(token.key === key || (token.stems.length > 1 && token.stems.includes(key))))
      return false;
  }
  return true;
}

/** The longest phrase that begins at token `at`; of equally long ones, all. Null when none does. */
export function matchPhrase<T>(
  index: PhraseIndex<T>,
  tokens: readonly Token[],
  at: number,
): PhraseMatch<T> | null {
  const token = tokens[at];
  if (token === undefined) return null;
  let length = 0;
  let values: T[] = [];
  let found = '';
  for (const stem of token.stems) {
    const list = index.get(stem);
    if (list === undefined) continue;
    for (const { keys, value } of list) {
      if (keys.length < length || !follows(keys, tokens, at)) continue;
      if (keys.length > length) {
        length = keys.length;
        values = [value];
      } else if (!values.includes(value)) values.push(value);
    }
    // A word listed as it stands is not taken apart.
    if (length > 0) {
      found = stem;
      break;
    }
  }
  return length === 0 ? null : { length, values, stem: found };
}
