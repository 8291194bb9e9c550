import type { Published } from '#model';
import { daysInMonth, isDay, toDay } from '#tools/time';
import { CHANGE_WORDS, DATE_FILLERS, MONTHS, PUBLISH_WORDS } from './date-words.table.ts';

/** How a date in figures alone is to be read: day first as in French, or not at all where both orders are in use. */
export type DateOrder = 'day_first' | 'unknown';

/** A date found in a line, and where in the folded line it stands. */
type Found = { readonly published: Published; readonly start: number; readonly end: number };

const NAMES = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const MONTH = `(?<!\\p{L})(${NAMES})(?!\\p{L})(?:\\s*[/(]\\s*(${NAMES})\\)?(?!\\p{L}))?`;
const TIME = `(?:[\\s,،|–-]*(?:at|a|t|الساعة)?\\s*(\\d{1,2})[:h](\\d{2})(?::\\d{2}(?:[.,]\\d+)?)?\\s*(a\\.?m\\b|p\\.?m\\b|صباحا|مساء|[صم](?!\\p{L}))?\\s*(z(?!\\p{L})|gmt|utc|[+-]\\d{2}:?\\d{2}(?!\\d))?)?`;

const YEAR_FIRST = new RegExp(`(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)${TIME}`, 'u');
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:er|st|nd|rd|th)?[\\s-]+(?:of |de )?${MONTH}[\\s,،.-]+(\\d{4})(?!\\d)${TIME}`,
  'u',
);
const MONTH_FIRST = new RegExp(
  `${MONTH}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?[\\s,،]+(\\d{4})(?!\\d)${TIME}`,
  'u',
);
const FIGURES = new RegExp(`(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)${TIME}`, 'u');
const MONTH_ALONE = new RegExp(`${MONTH}\\.?[\\s,،]+(\\d{4})(?!\\d)`, 'u');

/** A date that is the whole of a text, as in a field made for it: `2025-03-10T14:05:00+03:00`, `10 mars 2025`, `2025-03`. Null when it is none. */
export function readDate(text: string, order: DateOrder = 'unknown'): Published | null {
  if (text.length > 120) return null;
  const folded = fold(text).trim();
  const bare = /^(\d{4})(?:-(\d{2}))?$/.exec(folded);
  if (bare !== null) return monthOrYear(Number(bare[1]), bare[2] === undefined ? null : Number(bare[2]));
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(folded);
  if (compact !== null) return day(Number(compact[1]), Number(compact[2]), Number(compact[3]), []);
  const found = findDate(folded, order) ?? findMonth(folded);
  if (found === null) return null;
  const rest = `${folded.slice(0, found.start)} ${folded.slice(found.end)}`;
  return isFiller(rest) && (found.published.precision !== 'month' || !/\d/.test(rest))
    ? found.published
    : null;
}

/** The day of publication that a line of a page gives, where the line says little else; null where it is that of a change, or is none. */
export function readDateLine(line: string, order: DateOrder): Published | null {
  if (line.length > 160) return null;
  const folded = fold(line.replace(ZONE, ' '));
  const said = PUBLISH_WORDS.exec(folded);
  const changed = CHANGE_WORDS.exec(folded);
  const from = said?.index ?? 0;
  const until = changed === null || changed.index < from ? folded.length : changed.index;
  // "Updated: …" alone gives no day of publication, and neither does what stands after it.
  if (changed !== null && changed.index < from && said === null) return null;
  const part = folded.slice(from + (said?.[0].length ?? 0), until);
  const found = findDate(part, order);
  if (found === null || !isFiller(folded.slice(0, from))) return null;
  const [before, after] = [part.slice(0, found.start), part.slice(found.end)];
  // After "By A. Writer |" a date is that of the article; in "By 10 March the toll …" it is not.
  const leads = isFiller(before) || (said === null && AUTHOR.test(before) && /[|·•,–—-]\s*$/.test(before));
  return leads && (isFiller(after) || /^\s*(?:[|·•–—(-]|by\b|par\b|بقلم)/.test(after))
    ? found.published
    : null;
}

/** Whether a line holds dates of publication or change and nothing else. "Updated: 38 killed" is none. */
export function isDateLine(line: string): boolean {
  if (line.length > 160) return false;
  let rest = fold(line.replace(ZONE, ' '));
  for (
    let found = findDate(rest, 'day_first'), count = 0;
    found !== null;
    found = findDate(rest, 'day_first')
  ) {
    rest = `${rest.slice(0, found.start)} ${rest.slice(found.end)}`;
    count += 1;
    if (isFiller(rest.replace(CHANGE_WORDS, ' ').replace(PUBLISH_WORDS, ' '))) return true;
    if (count > 3) return false;
  }
  return false;
}

const AUTHOR = /^\s*(?:by|par|كتب|بقلم|اعداد)\s*:?\s/;

/** Names of time zones, which stand after a time in capitals and may be any. */
const ZONE =
  /(?<=:\d\d(?::\d\d)?\s?(?:[AaPp]\.?[Mm]\.?)?\s?)(?!(?:AM|PM|GMT|UTC)(?![A-Z]))[A-Z]{2,5}(?:\/[A-Z]{2,5})?(?![\p{L}])/gu;

/** Lower case, European figures, no accents, no hamza on its seat, no marks that are not seen. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036F\u064B-\u0655\u0670\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/\u0671/g, 'ا')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u00A0\u202F]/g, ' ');
}

function findDate(text: string, order: DateOrder): Found | null {
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(text);
    const published = match === null ? null : read(match, order);
    if (match !== null && published !== null)
      return { published, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

const READERS: readonly (readonly [
  RegExp,
  (match: RegExpExecArray, order: DateOrder) => Published | null,
])[] = [
  [YEAR_FIRST, (m) => day(Number(m[1]), Number(m[2]), Number(m[3]), m.slice(4))],
  [DAY_FIRST, (m) => day(Number(m[4]), monthOf(m[2], m[3]), Number(m[1]), m.slice(5))],
  [MONTH_FIRST, (m) => day(Number(m[4]), monthOf(m[1], m[2]), Number(m[3]), m.slice(5))],
  [FIGURES, (m, order) => inFigures(Number(m[1]), Number(m[2]), Number(m[3]), order, m.slice(4))],
];

function inFigures(
  first: number,
  second: number,
  year: number,
  order: DateOrder,
  time: readonly (string | undefined)[],
): Published | null {
  if (first > 12 || first === second || order === 'day_first') return day(year, second, first, time);
  return second > 12 ? day(year, first, second, time) : null;
}

function findMonth(text: string): Found | null {
  const match = MONTH_ALONE.exec(text);
  const published = match === null ? null : monthOrYear(Number(match[3]), monthOf(match[1], match[2]));
  return match === null || published === null
    ? null
    : { published, start: match.index, end: match.index + match[0].length };
}

/** 0 when the two names of a pair, as in آذار/مارس, are those of different months. */
function monthOf(name: string | undefined, pair: string | undefined): number {
  const month = MONTHS[name ?? ''] ?? 0;
  return pair === undefined || MONTHS[pair] === month ? month : 0;
}

/** `time`: hour, minute, half of the day, offset; undefined where not given. Midnight is what programs write when they know no time. */
function day(
  year: number,
  month: number,
  date: number,
  time: readonly (string | undefined)[],
): Published | null {
  if (year < 1900 || year > 2100 || !isDay({ year, month, day: date })) return null;
  const start = toDay({ year, month, day: date });
  const [hour, minute, half, offset] = time;
  if (hour === undefined || minute === undefined) return { start, end: start, precision: 'day' };
  const late = half !== undefined && /^(?:p|م)/.test(half);
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (late ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || (hours === 0 && Number(minute) === 0))
    return { start, end: start, precision: 'day' };
  const zone =
    offset === undefined ? '' : /^[zgu]/.test(offset) ? 'Z' : offset.replace(/^(.\d{2}):?(\d{2})$/, '$1:$2');
  const at = `${start}T${String(hours).padStart(2, '0')}:${minute}${zone}`;
  return { start: at, end: at, precision: 'minute' };
}

function monthOrYear(year: number, month: number | null): Published | null {
  if (year < 1900 || year > 2100) return null;
  if (month === null) return { start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year' };
  if (month < 1 || month > 12) return null;
  const last = daysInMonth(year, month);
  return {
    start: toDay({ year, month, day: 1 }),
    end: toDay({ year, month, day: last }),
    precision: 'month',
  };
}

function isFiller(text: string): boolean {
  return (text.match(/\p{L}+/gu) ?? []).every((word) => DATE_FILLERS.has(word)) && !/\d{3,}/.test(text);
}
