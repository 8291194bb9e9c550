import type { Qualifier } from '#model';
import type { Mention } from './mention.ts';
import type { Item } from './sentence.ts';
import { isMark, isSign, senseOf } from './sentence.ts';

const RANGE_WORDS = new Set(['to', 'or', 'and', 'a', 'ou', 'et', 'الي', 'او', 'و']);

const BETWEEN = new Set(['between', 'entre', 'بين']);

type Bounds = Pick<Mention, 'countFrom' | 'countTo' | 'value' | 'upper' | 'qualifier' | 'qualifierAt'>;

const isDash = (item: Item | undefined): boolean => isSign(item, '-–—‑');

const isMore = (item: Item | undefined): boolean => isMark(item, 'more', 'other');

/** Reads the second number of a range that begins at item `at`: "20 to 30", "49–52", "between 20 and 30". */
function rangeEnd(items: readonly Item[], at: number): number | null {
  const link = items[at + 1];
  const first = items[at]?.number;
  let second = items[at + 2];
  let place = at + 2;
  const before = items[at - 1];
  const between = before?.token.stems.some((stem) => BETWEEN.has(stem));
  if (between && link?.number !== undefined && link.glued === 'و') {
    second = link;
    place = at + 1;
  } else if (
    link === undefined ||
    !(isDash(link) || (RANGE_WORDS.has(link.key) && (between || !(isMark(link, 'and') || link.key === 'و'))))
  )
    return null;
  if (first === undefined || second?.number === undefined || second.number.ordinal) return null;
  const low = first.value;
  const high = second.number.value;
  if (high <= low || high > low * 10 + 20) return null;
  // "from 28 to 30" tells of a change, "12 a 30" is no range in English.
  const from = isMark(before, 'from') || before?.key === 'de';
  const ranges = /^(?:ranging|range|ranges|ranged|varying|vary|allant|variant|vont|تتراوح|يتراوح)$/u.test(
    items[at - 2]?.key ?? '',
  );
  if (from && !isDash(link) && !ranges) return null;
  return place;
}

/** A number with the words that bound it, before and behind, and the second number of a range. */
export function boundsOf(items: readonly Item[], at: number): Bounds {
  const number = items[at]?.number;
  const value = number?.value ?? null;
  const end = rangeEnd(items, at);
  if (end !== null) {
    const between = items[at - 1]?.token.stems.some((stem) => BETWEEN.has(stem)) === true;
    const wordy = between && items[at - 2]?.key === 'ما';
    return {
      countFrom: wordy ? at - 2 : between ? at - 1 : at,
      countTo: end + 1,
      value,
      upper: items[end]?.number?.value ?? null,
      qualifier: 'between',
      qualifierAt: between ? at - 1 : at,
    };
  }
  let before = at - 1;
  // "at least another 12", "more than a dozen", "a total of 12".
  while (
    isMore(items[before]) ||
    isMark(items[before], 'determiner', 'total') ||
    (isMark(items[before], 'of') && isMark(items[before - 1], 'total')) ||
    isSign(items[before], '"“«‘')
  )
    before -= 1;
  const ahead = senseOf(items[before], 'qualifier');
  if (ahead !== undefined && ahead.side === 'before')
    return {
      countFrom: before,
      countTo: at + 1,
      value,
      upper: null,
      qualifier: ahead.qualifier,
      qualifierAt: before,
    };
  const behind = senseOf(items[at + 1], 'qualifier');
  const after =
    items[at + 1]?.senses.some((sense) => sense.is === 'qualifier' && sense.side === 'after') === true;
  if (behind !== undefined && after)
    return {
      countFrom: at,
      countTo: at + 2,
      value,
      upper: null,
      qualifier: afterQualifier(items[at + 1]),
      qualifierAt: at + 1,
    };
  return {
    countFrom: at,
    countTo: at + 1,
    value,
    upper: null,
    qualifier: number?.about === true ? 'around' : 'exact',
    qualifierAt: number?.about === true ? at : null,
  };
}

/** The bound that a word gives when it stands behind its number. */
export function afterQualifier(item: Item | undefined): Qualifier {
  for (const sense of item?.senses ?? [])
    if (sense.is === 'qualifier' && sense.side === 'after') return sense.qualifier;
  return 'exact';
}
