import type { Gazetteer, Published } from '#model';

/** Where and when a message says it was written, and where its text begins. */
export type Dateline = {
  readonly place: string;
  readonly published: Published | null;
  readonly body: number;
};

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

/** Reads "BOGOTA, 30 AUG 89 (SOURCE) -- [TEXT] …". */
export function parseDateline(text: string): Dateline {
  const head = /^([\s\S]{0,400}?)(?:--|\[TEXT\])/.exec(text)?.[1] ?? '';
  const marks = [...text.slice(0, 900).matchAll(/\[(?:TEXT|SUMMARY|EXCERPTS?)\]/g)];
  const first = marks[0];
  const body = first === undefined ? head.length : first.index + first[0].length;
  const [, day, month, year] = /(\d{1,2}) ([A-Z]{3})[A-Z]*(?: (\d{2}))?/.exec(head) ?? [];
  const place = /^([^,\n]+)/.exec(head)?.[1]?.trim() ?? '';
  const number = MONTHS.indexOf(month ?? '') + 1;
  if (day === undefined || number === 0) return { place, published: null, body };
  // A dateline without a year: the collection is of 1989 with some months of 1988 and 1990.
  const start = `19${year ?? '89'}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { place, published: { start, end: start, precision: 'day' }, body };
}

/** A day as the templates print it. */
export function printDay(day: string): string {
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-');
  return `${date} ${MONTHS[Number(month) - 1] ?? ''} ${year.slice(2)}`;
}

/** The country a place lies in, by the largest place of that name. */
export function countryOf(gazetteer: Gazetteer, name: string, among?: ReadonlySet<string>): string | null {
  const inside = /\(([^)]+)\)/.exec(name)?.[1];
  if (inside !== undefined)
    return countryOf(gazetteer, inside, among) ?? countryOf(gazetteer, name.replace(/\(.*/, ''), among);
  const found = [...gazetteer.lookup(name.trim())].filter(
    (place) => among === undefined || among.has(place.country),
  );
  const country = found.find((place) => place.level === 'country');
  return (
    country?.country ?? found.sort((one, other) => other.population - one.population)[0]?.country ?? null
  );
}
