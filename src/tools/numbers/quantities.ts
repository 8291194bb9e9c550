import type { Token, Tongue } from '#tools/text';
import { foldWord, tokenise } from '#tools/text';
import { findNumbers } from './find-numbers.ts';
import type { NumberMention } from './number-mention.ts';
import type { Quantity } from './numerals.ts';
import { findNumerals, runsIn } from './numerals.ts';
import type { QuantityWords } from './quantity.table.ts';
import { QUANTITY_WORDS } from './quantity.table.ts';

type Span = { readonly first: number; readonly next: number; readonly value: number };

const words = (list: string): ReadonlySet<string> => new Set(list.split('|').filter(Boolean).map(foldWord));
const values = (rows: QuantityWords['denominators']): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([value, list]) => list.split('|').map((word) => [foldWord(word), value] as const)));

type Lexicon = Readonly<
  Record<
    'minus' | 'point' | 'over' | 'among' | 'link' | 'articles' | 'dozens' | 'half' | 'part' | 'pointing',
    ReadonlySet<string>
  >
> & {
  readonly denominators: ReadonlyMap<string, number>;
  readonly duals: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly of: ReadonlySet<string>;
};

function prepare(source: QuantityWords): Lexicon {
  return {
    minus: words(source.minus),
    point: words(source.point),
    over: words(source.over),
    among: words(source.among),
    link: words(source.link),
    articles: words(source.articles),
    dozens: words(source.dozens),
    half: words(source.half),
    part: words(source.part),
    pointing: words(source.pointing),
    denominators: values(source.denominators),
    duals: values(source.duals),
    scales: values(source.scales),
    of: words(source.of),
  };
}

const LEXICONS: Readonly<Record<Tongue, Lexicon>> = {
  en: prepare(QUANTITY_WORDS.en),
  fr: prepare(QUANTITY_WORDS.fr),
  ar: prepare(QUANTITY_WORDS.ar),
};

type Reader = {
  readonly tokens: readonly Token[];
  readonly tongue: Tongue;
  readonly lexicon: Lexicon;
  readonly mentions: ReadonlyMap<number, NumberMention>;
};

const keyAt = (reader: Reader, at: number): string => reader.tokens[at]?.key ?? '';
/** The word without a glued Arabic "and". */
const bareAt = (reader: Reader, at: number): string =>
  reader.tongue === 'ar' && keyAt(reader, at).startsWith('و') && keyAt(reader, at).length > 3
    ? keyAt(reader, at).slice(1)
    : keyAt(reader, at);

/** How many tokens one of the phrases takes at a place; 0 when none stands there. */
function takes(reader: Reader, at: number, phrases: ReadonlySet<string>): number {
  for (let length = 2; length > 0; length -= 1) {
    const phrase = reader.tokens
      .slice(at, at + length)
      .map((token) => token.key)
      .join(' ');
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

/** "twenty-firsts", "vingt-cinquièmes": tens and an ordinal as one denominator. */
function compound(reader: Reader, at: number): Span | null {
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
function overParts(reader: Reader, mention: NumberMention): Span | null {
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
function scaled(reader: Reader, span: Span): Span {
  const place = overHyphen(reader, span.next);
  const link = takes(reader, place, reader.lexicon.of);
  const factor = reader.lexicon.scales.get(keyAt(reader, place + link));
  return factor === undefined ? span : { ...span, next: place + link + 1, value: span.value * factor };
}

/** What follows "and" behind a whole number: "a half", "three fifths". */
function andPart(reader: Reader, at: number): Span | null {
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

/** "point zero three": digits said one by one, or a number said whole. */
function decimals(reader: Reader, at: number): Span | null {
  const taken = takes(reader, at, reader.lexicon.point);
  if (taken === 0) return null;
  let place = at + taken;
  let digits = '';
  for (
    let mention = reader.mentions.get(place);
    mention !== undefined;
    mention = reader.mentions.get(place)
  ) {
    digits += String(mention.value);
    place = mention.last + 1;
  }
  return digits === '' || !/^\d+$/.test(digits)
    ? null
    : { first: at, next: place, value: Number(`0.${digits}`) };
}

function quantityAt(reader: Reader, at: number): Span | null {
  const { lexicon } = reader;
  const minus = takes(reader, at, lexicon.minus);
  if (minus > 0) {
    const one = reader.mentions.get(at + minus);
    const rest =
      quantityAt(reader, at + minus) ??
      (one === undefined || one.ordinal ? null : { first: one.first, next: one.last + 1, value: one.value });
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
  const span = extended(reader, mention);
  // A French article before a noun counts nothing here.
  const article = mention.article && reader.tongue === 'fr' && span.next === mention.last + 1;
  return article && reader.tokens[span.next]?.type === 'word' ? null : span;
}

/** "half", "a fifth", "half a dozen", "a dozen". */
function withoutCardinal(reader: Reader, at: number): Span | null {
  const { lexicon } = reader;
  const article = lexicon.articles.has(keyAt(reader, at)) ? at + 1 : at;
  const under = (article > at ? compound(reader, article) : null) ?? denominator(reader, article);
  const before = article > at || lexicon.half.has(bareAt(reader, at));
  if (under === null || !before)
    return lexicon.dozens.has(keyAt(reader, at)) && reader.tongue === 'ar'
      ? { first: at, next: at + 1, value: 12 }
      : null;
  const value = 1 / under.value;
  const after = overHyphen(reader, under.next);
  const dozen = lexicon.articles.has(keyAt(reader, after)) ? after + 1 : after;
  if (lexicon.dozens.has(keyAt(reader, dozen))) return { first: at, next: dozen + 1, value: value * 12 };
  return scaled(reader, { first: at, next: under.next, value });
}

function extended(reader: Reader, mention: NumberMention): Span {
  const { lexicon } = reader;
  const after = mention.last + 1;
  const plain: Span = { first: mention.first, next: after, value: mention.value };
  const parts = overParts(reader, mention);
  if (parts !== null) {
    const dozen = overHyphen(reader, parts.next);
    if (lexicon.dozens.has(keyAt(reader, dozen)))
      return { ...parts, next: dozen + 1, value: parts.value * 12 };
    return mention.value > 1e6 ? parts : scaled(reader, parts);
  }
  if (lexicon.dozens.has(keyAt(reader, after)))
    return { ...plain, next: after + 1, value: mention.value * 12 };
  const point = decimals(reader, after);
  if (point !== null) return { ...plain, next: point.next, value: mention.value + point.value };
  const and = andPart(reader, after);
  if (and !== null) {
    // "three million and a half" is half a million more; "five and a half million" is all in millions.
    const own = lexicon.scales.get(keyAt(reader, mention.last));
    const more = lexicon.scales.get(keyAt(reader, and.next));
    if (more !== undefined)
      return {
        ...plain,
        next: and.next + 1,
        value: own === undefined ? (mention.value + and.value) * more : mention.value + and.value * more,
      };
    return { ...plain, next: and.next, value: mention.value + and.value * (own ?? 1) };
  }
  // "3 hundred and 21": digits behind the link where only they can be meant.
  const linked = lexicon.link.has(keyAt(reader, after)) ? reader.mentions.get(after + 1) : undefined;
  const digits =
    reader.tokens[mention.first]?.type === 'number' &&
    mention.last > mention.first &&
    mention.value % 100 === 0;
  if (
    linked !== undefined &&
    digits &&
    reader.tongue !== 'ar' &&
    linked.value > 0 &&
    linked.value < 100 &&
    reader.tokens[linked.first]?.type === 'number' &&
    linked.last === linked.first
  )
    return { ...plain, next: linked.last + 1, value: mention.value + linked.value };
  const partOf = takes(reader, after, lexicon.part);
  const over =
    takes(reader, after, lexicon.over) ||
    (mention.value === 1 ? takes(reader, after, lexicon.among) : 0) ||
    partOf;
  const under = over > 0 ? reader.mentions.get(after + over) : undefined;
  const proper =
    under !== undefined && (mention.value < under.value || under.last + 1 >= reader.tokens.length);
  if (under !== undefined && proper && !under.ordinal && under.value > 1) {
    const whole =
      partOf > 0 && under.value === 100 && mention.value > 100 ? Math.floor(mention.value / 100) * 100 : 0;
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
  const blocked = runsIn(text);
  const numerals = findNumerals(text, tongue);
  const mentions = new Map(
    findNumbers(tokens, 0, tokens.length, tongue)
      .filter((mention) => !mention.ordinal)
      .map((mention) => [mention.first, mention] as const),
  );
  const reader: Reader = { tokens, tongue, lexicon: LEXICONS[tongue], mentions };
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    const run = blocked.find(([start, end]) => token.start >= start && token.start < end);
    if (run !== undefined) {
      found.push(...numerals.filter(({ start, end }) => start >= run[0] && end <= run[1]));
      while (at < tokens.length && (tokens[at]?.start ?? 0) < run[1]) at += 1;
      continue;
    }
    const span = quantityAt(reader, at);
    const numeral = numerals.find(({ start, end }) => start <= token.start && end >= token.end);
    const end = span === null ? -1 : (tokens[span.next - 1]?.end ?? -1);
    if (span !== null && (numeral === undefined || end > numeral.end) && !isGlued(text, tokens, span)) {
      const signed = numeral !== undefined && numeral.value < 0;
      found.push({
        start: signed ? numeral.start : token.start,
        end,
        value: signed ? -span.value : span.value,
      });
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
