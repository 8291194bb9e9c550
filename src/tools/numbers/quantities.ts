import type { Token, Tongue } from '#tools/text';
import { tokenise } from '#tools/text';
import { findNumbers } from './find-numbers.ts';
import type { NumberMention } from './number-mention.ts';
import type { Quantity } from './numerals.ts';
import { findNumerals, runsIn } from './numerals.ts';
import { andPart, compound, denominator, overParts, scaled } from './quantity-parts.ts';
import type { Reader, Span } from './quantity-reader.ts';
import { bareAt, keyAt, LEXICONS, overHyphen, takes } from './quantity-reader.ts';

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
