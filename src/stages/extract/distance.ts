import type { CompassPoint, StatedDistance } from '#model';
import type { Reader } from './reader.ts';
import type { Item, Sentence } from './sentence.ts';
import { isMark, isSign, senseOf } from './sentence.ts';

const KILOMETRES: readonly (readonly [factor: number, words: RegExp])[] = [
  [1, /^(?:kilometers?|kilometres?|kms?|كيلومتر|كيلومترا|كيلومترات|كم|كلم|كيلو)$/u],
  [1.609344, /^(?:miles?|ميل|ميلا|اميال)$/u],
  [0.001, /^(?:meters?|metres?|متر|مترا|امتار)$/u],
];

const POINTS: readonly (readonly [CompassPoint, RegExp])[] = [
  ['ne', /^(?:northeast|north - east|nord - est|شمال شرق|شمال شرقي)$/u],
  ['nw', /^(?:northwest|north - west|nord - ouest|شمال غرب|شمال غربي)$/u],
  ['se', /^(?:southeast|south - east|sud - est|جنوب شرق|جنوب شرقي)$/u],
  ['sw', /^(?:southwest|south - west|sud - ouest|جنوب غرب|جنوب غربي)$/u],
  ['n', /^(?:north|nord|شمال|شمالي|الشمال)$/u],
  ['s', /^(?:south|sud|جنوب|جنوبي|الجنوب)$/u],
  ['e', /^(?:east|est|شرق|شرقي|الشرق)$/u],
  ['w', /^(?:west|ouest|غرب|غربي|الغرب)$/u],
];

function pointAt(
  items: readonly Item[],
  at: number,
): { readonly point: CompassPoint; readonly to: number } | null {
  for (let width = 3; width >= 1; width -= 1) {
    const words = items.slice(at, at + width);
    if (words.length < width) continue;
    for (const key of [
      words.map((item) => item.key).join(' '),
      words.map((item) => item.token.stems.at(-1) ?? item.key).join(' '),
    ]) {
      for (const [point, pattern] of POINTS) if (pattern.test(key)) return { point, to: at + width };
    }
  }
  return null;
}

const isName = (item: Item | undefined): boolean =>
  item?.token.type === 'word' &&
  item.number === undefined &&
  (item.token.capital || (item.token.key.charCodeAt(0) > 0x5ff && item.senses.length === 0));

function nameFrom(items: readonly Item[], start: number): number {
  let at = start;
  while (
    isName(items[at]) ||
    (isSign(items[at], "-'") && items[at + 1]?.token.spaced === false) ||
    (at > start && items[at]?.token.spaced === false && items[at]?.token.type === 'word')
  )
    at += 1;
  return at;
}

function nameBefore(items: readonly Item[], end: number): readonly [number, number] | null {
  let to = end;
  // Back over ", a village of 8,000", "located", "about" to the name the distance is said of.
  for (let steps = 0; to > 0 && steps < 14 && !isName(items[to - 1]); steps += 1) {
    if (isSign(items[to - 1], ';.')) return null;
    to -= 1;
  }
  let from = to;
  while (
    from > 0 &&
    (isName(items[from - 1]) || (isSign(items[from - 1], "-'") && items[from - 1]?.token.spaced === false))
  )
    from -= 1;
  return from < to ? [from, to] : null;
}

const worded = (
  reader: Reader,
  items: readonly Item[],
  from: number,
  to: number,
): { words: string; start: number; end: number } => {
  const start = items[from]?.start ?? 0;
  const end = items[to - 1]?.end ?? start;
  return { words: reader.text.slice(start, end), start, end };
};

/** Statements that one place lies so many kilometres or miles from another, in a sentence. */
export function distancesIn(reader: Reader, sentence: Sentence): StatedDistance[] {
  const { items } = sentence;
  const found: StatedDistance[] = [];
  for (const [at, item] of items.entries()) {
    if (item.number === undefined || item.number.ordinal) continue;
    const unit = items[at + 1];
    const factor = KILOMETRES.find(
      ([, words]) =>
        unit !== undefined && (words.test(unit.key) || unit.token.stems.some((stem) => words.test(stem))),
    )?.[0];
    if (factor === undefined) continue;
    let next = at + 2;
    while (
      isMark(items[next], 'to', 'determiner', 'in', 'from', 'of', 'adverb') ||
      /^(?:away|au|a|الي)$/u.test(items[next]?.key ?? '')
    )
      next += 1;
    const point = pointAt(items, next);
    if (point !== null) next = point.to;
    while (
      isMark(items[next], 'of', 'from', 'determiner', 'to') ||
      /^(?:من|عن|de|du|l)$/u.test(items[next]?.key ?? '') ||
      (isMark(items[next], 'preposition') && items[next]?.key !== 'when')
    )
      next += 1;
    while (/^(?:city|town|village|ville|مدينه|بلده|قريه)$/u.test(items[next]?.key ?? '')) next += 1;
    const end = nameFrom(items, next);
    const approximate = senseOf(items[at - 1], 'qualifier') !== undefined;
    const before = nameBefore(items, approximate ? at - 1 : at);
    if (end === next || before === null) continue;
    const from = worded(reader, items, before[0], before[1]);
    const to = worded(reader, items, next, end);
    found.push({
      start: from.start,
      end: to.end,
      from,
      to,
      kilometres: Math.round(item.number.value * factor * 1000) / 1000,
      words: reader.text.slice(item.start, unit?.end ?? item.end),
      ...(point === null ? {} : { direction: point.point }),
      approximate,
    });
  }
  return found;
}
