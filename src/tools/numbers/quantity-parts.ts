import { findNumbers } from './find-numbers.ts';
import type { NumberMention } from './number-mention.ts';
import type { Reader, Span } from './quantity-reader.ts';
import { bareAt, isTens, keyAt, overHyphen, takes } from './quantity-reader.ts';

/** A denominator at a place: "fifths", "twenty-firsts". */
export function denominator(reader: Reader, at: number): Span | null {
  const plain = reader.lexicon.denominators.get(bareAt(reader, at));
  if (plain !== undefined && plain !== 1) return { first: at, next: at + 1, value: plain };
  return null;
}

/** "twenty-firsts", "vingt-cinquièmes": tens and an ordinal as one denominator. */
export function compound(reader: Reader, at: number): Span | null {
  const order = findNumbers(reader.tokens, at, at + 1, reader.tongue)[0];
  if (order?.ordinal === true && order.value > 20 && order.value < 100 && order.value % 10 !== 0)
    return { first: at, next: order.last + 1, value: order.value };
  const tens = reader.mentions.get(at) ?? order;
  if (tens === undefined || tens.first !== at || !isTens(tens.value) || tens.last !== at) return null;
  let place = overHyphen(reader, at + 1);
  if (reader.tongue === 'fr' && reader.lexicon.link.has(keyAt(reader, place)))
    place = overHyphen(reader, place + 1);
  const unit = reader.lexicon.denominators.get(keyAt(reader, place));
  return unit === undefined || unit > 9 ? null : { first: at, next: place + 1, value: tens.value + unit };
}

/** The value of the last part of a cardinal said in parts joined by "and", or null. */
function lastPart(reader: Reader, mention: NumberMention): number | null {
  const { tokens } = reader;
  const lone = findNumbers(tokens, mention.last, mention.last + 1, reader.tongue)[0]?.value;
  const glued =
    reader.tongue === 'ar' &&
    mention.last > mention.first &&
    (keyAt(reader, mention.last).startsWith('و') || keyAt(reader, mention.last - 1) === 'و');
  const linked =
    glued || (mention.last > mention.first + 1 && reader.lexicon.link.has(keyAt(reader, mention.last - 1)));
  return linked ? (lone ?? null) : null;
}

/** "five eighths", "one hundred and three quarters", "one hundred thirty-fifths": a cardinal and what it is divided by. */
export function overParts(reader: Reader, mention: NumberMention): Span | null {
  const at = overHyphen(reader, mention.last + 1);
  const { value } = mention;
  const two = compound(reader, at);
  if (two !== null) return { first: mention.first, next: two.next, value: value / two.value };
  const single = reader.lexicon.denominators.get(keyAt(reader, at));
  if (single === undefined || single === 1) return null;
  const tens = value % 100;
  const part = lastPart(reader, mention);
  const next = at + 1;
  if (
    single < 10 &&
    isTens(tens) &&
    mention.last > mention.first &&
    part === null &&
    value > tens &&
    reader.tongue !== 'ar'
  )
    return { first: mention.first, next, value: (value - tens) / (tens + single) };
  // "vingt et un cinquième" is twenty-one fifths: one number, not a sum.
  const whole = reader.tongue === 'fr' && part === 1;
  if (part !== null && part > 0 && part < 10 && !whole) {
    // "two million and three fifths" is three fifths of a million more.
    const rest = value - part;
    const scale = [1e12, 1e9, 1e6].find((size) => rest >= size && rest % size === 0) ?? 1;
    const more = reader.lexicon.scales.get(keyAt(reader, next));
    return {
      first: mention.first,
      next: more === undefined ? next : next + 1,
      value: rest + (part / single) * (more ?? scale),
    };
  }
  return { first: mention.first, next, value: value / single };
}

/** A scale behind a part: "half a million", "deux tiers de million". */
export function scaled(reader: Reader, span: Span): Span {
  const place = overHyphen(reader, span.next);
  const link = takes(reader, place, reader.lexicon.of);
  const factor = reader.lexicon.scales.get(keyAt(reader, place + link));
  return factor === undefined ? span : { ...span, next: place + link + 1, value: span.value * factor };
}

/** What follows "and" behind a whole number: "a half", "three fifths". */
export function andPart(reader: Reader, at: number): Span | null {
  const { lexicon } = reader;
  let place = at;
  if (lexicon.link.has(keyAt(reader, place))) place += 1;
  else if (
    !(reader.tongue === 'ar' && keyAt(reader, place).startsWith('و') && keyAt(reader, place).length > 3)
  )
    return null;
  const dual = lexicon.duals.get(bareAt(reader, place));
  if (dual !== undefined) return { first: at, next: place + 1, value: dual };
  if (lexicon.articles.has(keyAt(reader, place))) place += 1;
  const two = compound(reader, place);
  const bare = denominator(reader, place) ?? two;
  if (bare !== null) return { first: at, next: bare.next, value: 1 / bare.value };
  const mention = reader.mentions.get(place);
  const part = mention === undefined ? null : overParts(reader, mention);
  return part !== null && part.value < 1 ? { first: at, next: part.next, value: part.value } : null;
}
