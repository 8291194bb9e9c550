import { foldWord, tokenise } from '#tools/text';
import type { Token, Tongue } from '#tools/text';
import { findNumbers } from './find-numbers.ts';
import type { NumberMention } from './number-mention.ts';
import { findNumerals } from './numerals.ts';
import type { Quantity } from './numerals.ts';
import { QUANTITY_WORDS } from './quantity.table.ts';
import type { QuantityWords } from './quantity.table.ts';

type Span = { readonly first: number; readonly next: number; readonly value: number };

const words = (list: string): ReadonlySet<string> => new Set(list.split('|').filter(Boolean).map(foldWord));
const values = (rows: QuantityWords['denominators']): ReadonlyMap<string, number> => new Map(rows.flatMap(([value, list]) => list.split('|').map((word) => [foldWord(word), value] as const)));

type Lexicon = Readonly<Record<'minus' | 'point' | 'over' | 'among' | 'link' | 'articles' | 'dozens' | 'half' | 'part' | 'pointing', ReadonlySet<string>>> & { readonly denominators: ReadonlyMap<string, number>; readonly duals: ReadonlyMap<string, number> };

function prepare(source: QuantityWords): Lexicon {
  return {
    minus: words(source.minus), point: words(source.point), over: words(source.over), among: words(source.among), link: words(source.link), articles: words(source.articles),
    dozens: words(source.dozens), half: words(source.half), part: words(source.part), pointing: words(source.pointing), denominators: values(source.denominators), duals: values(source.duals),
  };
}

const LEXICONS: Readonly<Record<Tongue, Lexicon>> = { en: prepare(QUANTITY_WORDS.en), fr: prepare(QUANTITY_WORDS.fr), ar: prepare(QUANTITY_WORDS.ar) };

type Reader = { readonly tokens: readonly Token[]; readonly tongue: Tongue; readonly lexicon: Lexicon; readonly mentions: ReadonlyMap<number, NumberMention> };

const keyAt = (reader: Reader, at: number): string => reader.tokens[at]?.key ?? '';
/** The word without a glued Arabic "and". */
const bareAt = (reader: Reader, at: number): string => (reader.tongue === 'ar' && keyAt(reader, at).startsWith('و') && keyAt(reader, at).length > 3 ? keyAt(reader, at).slice(1) : keyAt(reader, at));

/** How many tokens one of the phrases takes at a place; 0 when none stands there. */
function takes(reader: Reader, at: number, phrases: ReadonlySet<string>): number {
  for (let length = 2; length > 0; length -= 1) {
    const phrase = reader.tokens.slice(at, at + length).map((token) => token.key).join(' ');
    if (phrases.has(phrase)) return length;
  }
  return 0;
}

const overHyphen = (reader: Reader, at: number): number => (keyAt(reader, at) === '-' ? at + 1 : at);
const isTens = (value: number): boolean => value >= 20 && value < 100 && value % 10 === 0;

/** A denominator at a place: "fifths", "twenty-firsts". */
function denominator(reader: Reader, at: number): Span | null {
  const plain = reader.lexicon.denominators.get(bareAt(reader, at));
  if (plain !== undefined && plain !== 1) return { first: at, next: at + 1, value: plain };
  return null;
}

/** "five eighths", "one hundred and three quarters", "one hundred thirty-fifths": a cardinal and what it is divided by. */
function overParts(reader: Reader, mention: NumberMention): Span | null {
  const at = overHyphen(reader, mention.last + 1);
  const { value } = mention;
  const single = reader.lexicon.denominators.get(bareAt(reader, at));
  if (single === undefined) return null;
  const joined = reader.tokens.slice(mention.first, mention.last + 1);
  const lastKey = joined.at(-1)?.key ?? '';
  const tens = value % 100;
  const linkBefore = reader.lexicon.link.has(joined.at(-2)?.key ?? '') || (reader.tongue === 'ar' && lastKey.startsWith('و') && joined.length > 1);
  if (single < 10 && isTens(tens) && joined.length > 1 && !linkBefore && value > tens && reader.tongue !== 'ar') return { first: mention.first, next: at + 1, value: (value - tens) / (tens + single) };
  if (single === 1) return null;
  const unit = value % 10;
  if (linkBefore && unit > 0 && value > 10 && tens !== 11) return { first: mention.first, next: at + 1, value: value - unit + unit / single };
  return { first: mention.first, next: at + 1, value: value / single };
}

/** What follows "and" behind a whole number: "a half", "three fifths". */
function andPart(reader: Reader, at: number): Span | null {
  const { lexicon } = reader;
  let place = at;
  if (lexicon.link.has(keyAt(reader, place))) place += 1;
  else if (!(reader.tongue === 'ar' && keyAt(reader, place).startsWith('و') && keyAt(reader, place).length > 3)) return null;
  const dual = lexicon.duals.get(bareAt(reader, place));
  if (dual !== undefined) return { first: at, next: place + 1, value: dual };
  if (lexicon.articles.has(keyAt(reader, place))) place += 1;
  const bare = denominator(reader, place);
  if (bare !== null) return { first: at, next: bare.next, value: 1 / bare.value };
  const mention = reader.mentions.get(place);
  const part = mention === undefined ? null : overParts(reader, mention);
  return part !== null && part.value < 1 ? { first: at, next: part.next, value: part.value } : null;
}

/** "point zero three": digits said one by one, or a number said whole. */
function decimals(reader: Reader, at: number): Span | null {
  const taken = takes(reader, at, reader.lexicon.point);
  if (taken === 0) return null;
  let place = at + taken;
  let digits = '';
  for (let mention = reader.mentions.get(place); mention !== undefined; mention = reader.mentions.get(place)) {
    digits += String(mention.value);
    place = mention.last + 1;
  }
  return digits === '' || !/^\d+$/.test(digits) ? null : { first: at, next: place, value: Number(`0.${digits}`) };
}

function quantityAt(reader: Reader, at: number): Span | null {
  const { lexicon } = reader;
  const minus = takes(reader, at, lexicon.minus);
  if (minus > 0) {
    const rest = quantityAt(reader, at + minus);
    return rest === null ? null : { first: at, next: rest.next, value: -rest.value };
  }
  const dual = lexicon.duals.get(keyAt(reader, at));
  if (dual !== undefined) return { first: at, next: at + 1, value: dual };
  const part = takes(reader, at, lexicon.part);
  const under = part > 0 ? reader.mentions.get(at + part) : undefined;
  if (under !== undefined) return { first: at, next: under.last + 1, value: 1 / under.value };
  const mention = reader.mentions.get(at);
  if (mention === undefined) return withoutCardinal(reader, at);
  if (mention.ordinal || (mention.article && lexicon.pointing.has(keyAt(reader, at - 1)))) return null;
  return extended(reader, mention);
}

/** "half", "a fifth", "half a dozen", "a dozen". */
function withoutCardinal(reader: Reader, at: number): Span | null {
  const { lexicon } = reader;
  const article = lexicon.articles.has(keyAt(reader, at)) ? at + 1 : at;
  const under = denominator(reader, article);
  const before = article > at || lexicon.half.has(bareAt(reader, at));
  if (under === null || !before) return lexicon.dozens.has(keyAt(reader, at)) && reader.tongue === 'ar' ? { first: at, next: at + 1, value: 12 } : null;
  let next = under.next;
  let value = 1 / under.value;
  const dozen = lexicon.articles.has(keyAt(reader, next)) ? next + 1 : next;
  if (lexicon.dozens.has(keyAt(reader, dozen))) {
    value *= 12;
    next = dozen + 1;
  } else {
    const scale = reader.mentions.get(dozen) ?? undefined;
    const factor = { million: 1e6, billion: 1e9, thousand: 1e3 }[keyAt(reader, dozen)];
    if (factor !== undefined && scale === undefined) {
      value *= factor;
      next = dozen + 1;
    }
  }
  return { first: at, next, value };
}

function extended(reader: Reader, mention: NumberMention): Span {
  const { lexicon } = reader;
  const after = mention.last + 1;
  const plain: Span = { first: mention.first, next: after, value: mention.value };
  const parts = overParts(reader, mention);
  if (parts !== null) return parts;
  if (lexicon.dozens.has(keyAt(reader, after))) return { ...plain, next: after + 1, value: mention.value * 12 };
  const point = decimals(reader, after);
  if (point !== null) return { ...plain, next: point.next, value: mention.value + point.value };
  const and = andPart(reader, after);
  if (and !== null) return { ...plain, next: and.next, value: mention.value + and.value };
  const partOf = takes(reader, after, lexicon.part);
  const over = takes(reader, after, lexicon.over) || (mention.value === 1 ? takes(reader, after, lexicon.among) : 0) || partOf;
  const under = over > 0 ? reader.mentions.get(after + over) : undefined;
  if (under !== undefined && !under.ordinal && under.value > 1) {
    const whole = partOf > 0 && under.value === 100 && mention.value > 100 ? Math.floor(mention.value / 100) * 100 : 0;
    return { ...plain, next: under.last + 1, value: whole + (mention.value - whole) / under.value };
  }
  return plain;
}

/**
 * Every quantity in a text, in digits or words: cardinals and also what is no count (negative numbers, fractions, decimals, powers).
 * Left to right, not overlapping.
 */
export function findQuantities(text: string, tongue: Tongue): Quantity[] {
  const tokens = tokenise(text, tongue);
  const numerals = findNumerals(text, tongue);
  const mentions = new Map(findNumbers(tokens, 0, tokens.length, tongue).filter((mention) => !mention.ordinal).map((mention) => [mention.first, mention] as const));
  const reader: Reader = { tokens, tongue, lexicon: LEXICONS[tongue], mentions };
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    const span = quantityAt(reader, at);
    const numeral = numerals.find(({ start, end }) => start <= token.start && end >= token.end);
    const end = span === null ? -1 : (tokens[span.next - 1]?.end ?? -1);
    if (span !== null && (numeral === undefined || end > numeral.end) && !isGlued(text, tokens, span)) {
      const signed = numeral !== undefined && numeral.value < 0;
      found.push({ start: signed ? numeral.start : token.start, end, value: signed ? -span.value : span.value });
      at = span.next;
    } else if (numeral !== undefined) {
      found.push(numeral);
      while (at < tokens.length && (tokens[at]?.start ?? 0) < numeral.end) at += 1;
    } else at += 1;
  }
  return found;
}

/** Digits with a unit right behind them ("180ml") are a measure. */
function isGlued(text: string, tokens: readonly Token[], span: Span): boolean {
  const last = tokens[span.next - 1];
  return last !== undefined && last.type !== 'word' && /^\p{L}/u.test(text.slice(last.end, last.end + 1));
}
