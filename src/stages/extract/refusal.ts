import type { SetAsideReason } from '#model';
import { matchPhrase } from '#tools/text';
import type { Head } from './head.ts';
import type { Reader } from './reader.ts';
import { unitAt } from './reader.ts';
import type { Item } from './sentence.ts';
import { isMark, isSign, senseOf } from './sentence.ts';

function leadAt(reader: Reader, items: readonly Item[], at: number): SetAsideReason | null {
  // The lead may be up to four tokens long and ends right before the number.
  const end = items[at]?.from ?? 0;
  for (let width = 4; width >= 1; width -= 1) {
    const match = end - width >= 0 ? matchPhrase(reader.lexicon.leads, reader.tokens, end - width) : null;
    if (match !== null && match.length === width) {
      const sense = match.values[0];
      if (sense?.is === 'thing') return sense.reason;
    }
  }
  return null;
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1800 && value <= 2099;

/** "aged 14 and 16". */
function isSecondAge(reader: Reader, items: readonly Item[], at: number): boolean {
  const link = items[at - 1];
  if (!(isMark(link, 'and') || isSign(link, ',،')) || items[at - 2]?.number === undefined) return false;
  return leadAt(reader, items, at - 2) === 'age';
}

const SETTLEMENTS = new Set([
  'village',
  'town',
  'city',
  'population',
  'community',
  'hamlet',
  'inhabitants',
  'home',
  'ville',
  'localite',
  'commune',
  'bourg',
  'قريه',
  'بلده',
  'مدينه',
  'سكانها',
  'عدد سكانها',
  'يسكنها',
  'يقطنها',
  'تعداد',
]);

/** "a village of 8,000", "home to 8,000", "population of 3 million". */
function isSettlement(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (
    before >= 0 &&
    before > at - 5 &&
    (isMark(items[before], 'of', 'to', 'preposition', 'determiner', 'adverb') ||
      senseOf(items[before], 'qualifier') !== undefined)
  )
    before -= 1;
  const item = items[before];
  return (
    item !== undefined &&
    before < at - 1 &&
    item.token.stems.some((stem) => SETTLEMENTS.has(stem)) &&
    (isMark(items[before + 1], 'of', 'to') ||
      item.key === 'population' ||
      item.token.key.charCodeAt(0) > 0x5ff)
  );
}

/** Four digits that stand for a year: no grouping, and nothing counted behind them. */
function yearAt(reader: Reader, items: readonly Item[], at: number, head: Head): boolean {
  const item = items[at];
  const number = item?.number;
  if (
    item === undefined ||
    number === undefined ||
    number.word ||
    !isYear(number.value) ||
    item.end - item.start !== 4
  )
    return false;
  if (head.kind === 'people' || head.kind === 'cue')
    return (
      (isMark(items[at - 1], 'in', 'since') && !isMark(items[at - 1], 'rise')) || isTimeNoun(items[at - 1])
    );
  return (
    !reader.lexicon.nounFirst ||
    head.kind !== 'unknown' ||
    isMark(items[at - 1], 'in', 'since', 'from') ||
    isTimeNoun(items[at - 1])
  );
}

const TIME_NOUNS = new Set([
  'year',
  'عام',
  'سنه',
  'annee',
  'an',
  'spring',
  'summer',
  'autumn',
  'winter',
  'early',
  'late',
  'mid',
  'debut',
  'fin',
  'mi',
]);
const isTimeNoun = (item: Item | undefined): boolean =>
  item?.token.stems.some((stem) => TIME_NOUNS.has(stem)) === true;

/** Whether a number is a day beside the name of a month: "March 8", "8 March", "the 8th of March". */
export function isDayOfMonth(items: readonly Item[], at: number): boolean {
  const value = items[at]?.number?.value ?? 0;
  if (value < 1 || value > 31) return false;
  const month = (item: Item | undefined): boolean => senseOf(item, 'month') !== undefined;
  const after = items[at + 1];
  if (month(after) && !(after?.key === 'may' && !after.token.capital)) return true;
  if (isMark(after, 'of') && month(items[at + 2])) return true;
  const before = isSign(items[at - 1], '.') ? items[at - 2] : items[at - 1];
  if (month(before) && (before?.token.capital === true || before?.key !== 'may')) return true;
  // "7 and 8 March", "7-9 March": the month stands behind the last.
  const linked = isMark(after, 'and', 'or', 'to') || isSign(after, '-–,،') || after?.glued === 'و';
  const next = after?.number !== undefined ? at + 1 : at + 2;
  return linked && items[next]?.number !== undefined && next > at && month(items[next + 1]);
}

/** Why a number is no count of people harmed, as far as its own surroundings say; null when they do not. */
export function refusalOf(
  reader: Reader,
  items: readonly Item[],
  at: number,
  countTo: number,
  head: Head,
): SetAsideReason | null {
  const item = items[at];
  const number = item?.number;
  if (item === undefined || number === undefined) return null;
  const before = items[at - 1];
  const after = items[countTo];
  if (isDayOfMonth(items, at)) return 'date';
  if (number.ordinal)
    return after !== undefined && reader.lexicon.unitNames.has(after.key) ? 'unit_name' : 'ordinal';
  if (
    before !== undefined &&
    isSign(before, '-–') &&
    !before.token.spaced &&
    !item.token.spaced &&
    items[at - 2]?.token.type === 'word' &&
    items[at - 2]?.number === undefined
  )
    return 'name_part';
  const glued = isSign(after, '-') && after?.token.spaced === false ? items[countTo + 1] : undefined;
  const unit = unitAt(reader, glued ?? after);
  const years = glued !== undefined || unit === 'duration';
  if (years && isAge(items, glued === undefined ? countTo : countTo + 1)) return 'age';
  if (glued !== undefined && unit === null && isMark(glued, 'aged')) return 'age';
  if (glued !== undefined && senseOf(glued, 'thing') !== undefined)
    return senseOf(glued, 'thing')?.reason ?? null;
  if (
    glued !== undefined &&
    /^(?:strong|member|man|person|seat|story|page|part|point|hour|day)$/u.test(glued.key)
  )
    return glued.key === 'page'
      ? 'pages'
      : glued.key === 'day' || glued.key === 'hour'
        ? 'duration'
        : 'force_size';
  const lead = leadAt(reader, items, at);
  if (lead === 'money') return 'money';
  // "image 3 of 33"
  if (
    isMark(before, 'of') &&
    items[at - 2]?.number !== undefined &&
    leadAt(reader, items, at - 2) === 'item_number'
  )
    return 'item_number';
  if (
    unit !== null &&
    !(
      unit === 'clock_time' &&
      after?.token.spaced === true &&
      (head.kind === 'people' || head.kind === 'cue')
    )
  )
    return unit;
  if (yearAt(reader, items, at, head)) return 'date';
  const counted = head.kind === 'people' || head.kind === 'cue';
  if (lead !== null && !counted) {
    if (lead !== 'unit_name' || before?.token.capital === true || reader.lexicon.tongue === 'ar') return lead;
  }
  if (lead === 'age' || isSecondAge(reader, items, at)) return 'age';
  if (isSettlement(items, at)) return 'population_size';
  if (head.kind === 'thing') return head.reason;
  if (isAgeAside(items, at, countTo)) return 'age';
  if (number.value !== Math.trunc(number.value)) return 'measure';
  if (number.value === 0 && number.word) return null;
  return null;
}

const OLD = new Set(['old', 'ans', 'age', 'عاما', 'سنه', 'عمر', 'عمره', 'عمرها']);

/** "67 years old", "14-year-old", "âgé de 14 ans". */
function isAge(items: readonly Item[], unitAtItem: number): boolean {
  for (let step = 0; step <= 3; step += 1) {
    const item = items[unitAtItem + step];
    if (item === undefined) return false;
    if (item.key === 'old' || isMark(item, 'aged')) return true;
    if (item.token.type === 'sign' && item.key !== '-') return false;
    if (
      step > 0 &&
      !OLD.has(item.key) &&
      !isSign(item, '-') &&
      item.key !== 'of' &&
      item.key !== 'year' &&
      item.key !== 'years'
    )
      return false;
  }
  return false;
}

/** An age set between commas or brackets behind a name: "a resident, 67, said". */
function isAgeAside(items: readonly Item[], at: number, countTo: number): boolean {
  const value = items[at]?.number?.value ?? 0;
  const before = items[at - 1];
  const after = items[countTo];
  if (value > 110 || value < 1 || items[at]?.number?.word === true) return false;
  const opened = isSign(before, ',،(');
  const closed = after === undefined || isSign(after, ',،)') || (isSign(after, '.;') && isSign(before, ',،'));
  const dotted = isSign(items[at - 2], '.') ? items[at - 3] : items[at - 2];
  const name = dotted;
  if (!opened || !closed || name === undefined || name.number !== undefined) return false;
  if (senseOf(name, 'people')?.each === 1) return true;
  if (isSign(before, '(')) return name.token.capital;
  return (
    name.token.capital &&
    name.token.type === 'word' &&
    senseOf(name, 'weekday') === undefined &&
    senseOf(name, 'month') === undefined &&
    !name.token.upper
  );
}
