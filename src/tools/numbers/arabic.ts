import type { Token } from '#tools/text';
import { foldWord } from '#tools/text';
import type { NumberMention } from './number-mention.ts';
import type { WordValues } from './words.ts';
import { ARABIC } from './words.ts';

type Part = { readonly value: number; readonly next: number; readonly size: number };

const AND = foldWord('و');

/** The value of a token under its own form or without a glued letter; `joined` requires the glued "and". */
function look(token: Token | undefined, values: WordValues, joined: boolean): number | undefined {
  if (token === undefined || token.type !== 'word') return undefined;
  if (!joined) {
    const plain = values.get(token.key);
    if (plain !== undefined) return plain;
    for (const stem of token.stems) {
      // Only the article and the prepositions may be glued to a number that does not continue another.
      const value = values.get(stem);
      if (value !== undefined) return value;
    }
    return undefined;
  }
  if (!token.key.startsWith(AND)) return undefined;
  const rest = token.key.slice(1);
  return (
    values.get(rest) ??
    values.get(rest.startsWith('ال') ? rest.slice(2) : rest) ??
    values.get(rest.endsWith('ا') ? rest.slice(0, -1) : rest)
  );
}

const isTen = (token: Token | undefined): boolean =>
  token?.type === 'word' && token.stems.some((stem) => ARABIC.ten.has(stem)) && !token.key.startsWith(AND);
/** A word that is exactly a scale: thousand, million; never with a glued "and" unless it starts a part. */
function scale(token: Token | undefined): number | undefined {
  return token?.type === 'word'
    ? (ARABIC.scales.get(token.key) ??
        (token.key.endsWith('ا') ? ARABIC.scales.get(token.key.slice(0, -1)) : undefined))
    : undefined;
}

/** One part between "and"s: a unit, a teen, a ten, a hundred, digits; then the scales that multiply it. */
function part(tokens: readonly Token[], at: number, joined: boolean): Part | null {
  const token = tokens[at];
  if (token === undefined) return null;
  let value: number | undefined;
  let next = at + 1;
  if (token.type === 'number' && token.value !== undefined) value = token.value;
  else {
    const teen = isTen(tokens[at + 1])
      ? (look(token, ARABIC.units, joined) ?? look(token, ARABIC.teenUnits, joined))
      : undefined;
    if (teen !== undefined && teen > 0 && teen < 10) {
      value = 10 + teen;
      next = at + 2;
    } else
      value =
        look(token, ARABIC.units, joined) ??
        look(token, ARABIC.tens, joined) ??
        look(token, ARABIC.full, joined) ??
        look(token, ARABIC.ones, joined);
  }
  if (value === undefined) return null;
  let size =
    value >= 1e9
      ? 1e9
      : value >= 1e6
        ? 1e6
        : value >= 1000 && token.type === 'word'
          ? 1000
          : value >= 100 && token.type === 'word'
            ? 100
            : value >= 20
              ? 10
              : 1;
  for (
    let factor = scale(tokens[next]);
    factor !== undefined && factor > size;
    factor = scale(tokens[next])
  ) {
    value *= factor;
    size = factor;
    next += 1;
  }
  return { value, next, size };
}

/** Whether the token is "and" alone, or carries it. */
function joins(tokens: readonly Token[], at: number): 'alone' | 'glued' | null {
  const token = tokens[at];
  if (token === undefined || token.type !== 'word') return null;
  if (token.key === AND) return 'alone';
  return token.key.startsWith(AND) && token.key.length > 2 ? 'glued' : null;
}

/**
 * Reads one Arabic cardinal at token `at`: "ثلاثة عشر", "مئتان وثمانية وثلاثون", "ألف و383", "3 آلاف". Parts fall in size,
 * except that a unit stands before its ten; a scale after a joined part multiplies what has been added below it.
 */
export function arabicCardinal(tokens: readonly Token[], at: number): NumberMention | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const head = part(tokens, at, false);
  if (head === null) return null;
  let total = 0;
  let group = head.value;
  let size = head.size;
  let last = head.value;
  let next = head.next;
  let parts = 1;
  if (head.size >= 1000) {
    total = head.value;
    group = 0;
  }
  for (;;) {
    const link = joins(tokens, next);
    if (link === null) break;
    const place = link === 'alone' ? next + 1 : next;
    const more = part(tokens, place, link === 'glued');
    if (more === null || (tokens[place]?.type === 'number' && size < 100)) break;
    const unitThenTen = size === 1 && more.size === 10 && last < 10;
    const multiplied = more.size >= 1000 && size < 1000 && total === 0;
    if (more.size >= size && !unitThenTen && !multiplied) break;
    parts += 1;
    last = more.value;
    next = more.next;
    if (more.size >= 1000) {
      // "خمسة وعشرون ألفا": the scale belongs to everything below it.
      const own = more.value / more.size;
      total += multiplied || group > 0 ? (group + own) * more.size : more.value;
      group = 0;
    } else group += more.value;
    size = unitThenTen ? more.size : Math.min(more.size, size);
    if (more.size >= 1000) size = more.size;
  }
  const word = token.type === 'word';
  const value = total + group;
  return {
    first: at,
    last: next - 1,
    value,
    ordinal: false,
    about: false,
    article: word && parts === 1 && value === 1,
    word,
  };
}

/** Reads an Arabic ordinal written as a word with the article. */
export function arabicOrdinal(tokens: readonly Token[], at: number): NumberMention | null {
  const token = tokens[at];
  if (token === undefined || token.type !== 'word') return null;
  const value = ARABIC.ordinals.get(token.key);
  return value === undefined
    ? null
    : { first: at, last: at, value, ordinal: true, about: false, article: false, word: true };
}
