import type { Tongue } from '#tools/text';
import { FRACTION_SIGNS, SUFFIXES } from './quantity.table.ts';

/** A quantity found in a text: where, in UTF-16, and how much. */
export type Quantity = { readonly start: number; readonly end: number; readonly value: number };

const SPACE = '[\\u0020\\u00a0\\u202f\\u2009]';

/** Western digits and a point for the decimals, whatever the text writes. Offsets stay. */
function western(text: string): string {
  return text
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/٫/g, '.')
    .replace(/[٬،]/g, ',');
}

/** Digits with their grouping and decimals: "1,234.5" in English, "1 234,5" or "1.234,5" in French, both in Arabic. */
function figure(tongue: Tongue): string {
  const groups =
    tongue === 'en'
      ? `[1-9]\\d{0,2}(?:,\\d{2,3})*,\\d{3}|[1-9]\\d{0,2}(?:${SPACE}\\d{3})+(?!\\d)`
      : `[1-9]\\d{0,2}(?:${SPACE}\\d{3})+(?!\\d)|[1-9]\\d{0,2}(?:\\.\\d{3})+(?=,|(?![\\d.]))|[1-9]\\d{0,2}(?:,\\d{3}){2,}`;
  const decimals = tongue === 'en' ? '(?:\\.\\d+)?' : '(?:[.,]\\d+)?';
  return `(?:${groups}|\\d+)${decimals}|${tongue === 'en' ? '\\.' : '[.,]'}\\d+`;
}

const PATTERNS = new Map<Tongue, RegExp>();

function patternFor(tongue: Tongue): RegExp {
  const known = PATTERNS.get(tongue);
  if (known !== undefined) return known;
  const number = figure(tongue);
  const sign = '(?:(?<![\\p{L}\\d])-\\s*)?';
  const fraction = `\\d+(?:\\s+\\d+)?\\s?/\\s?\\d+(?:\\s\\d+(?!\\d))?(?![/\\d])`;
  const power = '(?:\\^[+-]*\\d+|e[+-]?\\d+|x10\\^[+-]?\\d+)?';
  const suffix = '(?:\\s*[kKmMgGbBtT]{1,2}\\b)?';
  const made = new RegExp(
    `(?<![\\p{L}\\d.,^])(${sign})(?:(${fraction})|(${number})(${power})(${suffix}))`,
    'gu',
  );
  PATTERNS.set(tongue, made);
  return made;
}

function plainValue(figureText: string, tongue: Tongue): number {
  const tight = figureText.replace(new RegExp(SPACE, 'gu'), '');
  if (tongue === 'en') return Number(tight.replace(/,(?=\d{2,3}(?:,|\.|$))/g, '').replace(',', '.'));
  const grouped =
    /^[1-9]\d{0,2}(?:\.\d{3}){2,}/.test(tight) ||
    (/^[1-9]\d{0,2}\.\d{3}(?:,\d+)?$/.test(tight) && tongue === 'fr');
  const dotless = grouped
    ? tight.replace(/\./g, '')
    : /(?:,\d{3}){2,}/.test(tight)
      ? tight.replace(/,/g, '')
      : tight;
  return Number(dotless.replace(',', '.'));
}

function fractionValue(text: string): number {
  const [, whole, top, bottom, after] =
    /^(?:(\d+)\s+)?(\d+)\s?\/\s?(\d+)(?:\s(\d+))?$/.exec(text.trim()) ?? [];
  return Number(whole ?? after ?? 0) + Number(top) / Number(bottom);
}

function powerOf(base: number, power: string): number {
  if (power === '') return base;
  if (power.startsWith('x')) return base * 10 ** Number(power.slice(4));
  const minus = (power.match(/-/g)?.length ?? 0) % 2 === 1 ? -1 : 1;
  const exponent =
    Number(power.replace(/[^\d]/g, '')) * (power.startsWith('^') && power.includes('--') ? 1 : minus);
  return power.startsWith('^') ? base ** exponent : base * 10 ** exponent;
}

const RUN = /(?<![\d.])\d+(?:\.\d+){3,}(?![\d.]*\d)|(?<![\d/])\d{1,4}\/\d{1,2}\/\d{1,4}(?![\d/])/g;

/** Digits in runs that are no numbers together: addresses of machines, dates. */
export function runsIn(original: string): (readonly [start: number, end: number])[] {
  return [...western(original).matchAll(RUN)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
}

/** Every quantity written in digits: signs, groups, decimals, fractions, powers, letters for thousands and millions; a number with a unit glued to it is a measure and left out. */
export function findNumerals(original: string, tongue: Tongue): Quantity[] {
  const text = western(original);
  const found: Quantity[] = [];
  const runs = runsIn(original);
  for (const [start, end] of runs) {
    for (const match of text.slice(start, end).matchAll(/\d+/g))
      found.push({
        start: start + match.index,
        end: start + match.index + match[0].length,
        value: Number(match[0]),
      });
  }
  for (const match of text.matchAll(patternFor(tongue))) {
    if (runs.some(([start, end]) => match.index >= start - 1 && match.index < end)) continue;
    const [whole, sign = '', fraction, number, power = '', suffix = ''] = match;
    const letters = suffix.trim();
    const factor = letters === '' ? 1 : (SUFFIXES[letters.toLowerCase()] ?? 0);
    // "5m" is five metres, "5M" five million.
    const isFactor =
      factor > 0 &&
      !(letters === 'm' || letters === 'mm' || letters === 'g' || letters === 't') &&
      !(letters !== '' && /^\s/.test(suffix) && letters !== 'k');
    const end = match.index + (isFactor ? whole.length : whole.length - suffix.length);
    if (
      (!isFactor || letters === '') &&
      /^[\p{L}]/u.test(text.slice(end, end + 1)) &&
      !/^(?:st|nd|rd|th|er|e|è)/i.test(text.slice(end))
    )
      continue;
    const dotted =
      /^(?:\.\d+){2,}/.test(text.slice(end)) ||
      /\d\.$/.test(text.slice(Math.max(0, match.index - 2), match.index));
    if (dotted) continue;
    const size =
      fraction === undefined ? powerOf(plainValue(number ?? '', tongue), power) : fractionValue(fraction);
    found.push({ start: match.index, end, value: (sign === '' ? 1 : -1) * size * (isFactor ? factor : 1) });
  }
  for (const [at, letter] of [...text].entries()) {
    const value = FRACTION_SIGNS[letter];
    if (value !== undefined) found.push({ start: at, end: at + 1, value });
  }
  return found.sort((one, other) => one.start - other.start);
}
