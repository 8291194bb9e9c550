import dateTime from '@microsoft/recognizers-text-date-time';
import * as chrono from 'chrono-node';
import { findTimes, resolveTimeWords } from '#stages/situate';
import type { DateCase, DayRange } from './cases.ts';

/** A date a reader found, with every reading it offers. */
export type ReadDate = {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly DayRange[];
};
export type DateReader = { readonly name: string; read(dates: DateCase): readonly ReadDate[] | null };

const dayOf = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
const noon = (day: string): Date => new Date(`${day}T12:00:00`);

/** Ours, looking back and ahead, with the order of digits usual in each specification's culture. */
const OURS: DateReader = {
  name: 'ours',
  read: ({ input, language, reference }) =>
    findTimes(input, language).map(({ start, end, words }) => ({
      start,
      end,
      readings: [false, true].flatMap((future) => {
        const published = { start: reference, end: reference, precision: 'day' as const };
        const order = language === 'en' ? 'month_first' : 'day_first';
        const time = resolveTimeWords(words, published, language, { order, future });
        const [first, last] = [time.start ?? reference, time.end ?? reference];
        return time.precision === 'unresolved' ? [] : [{ start: first.slice(0, 10), end: last.slice(0, 10) }];
      }),
    })),
};

const CHRONO: DateReader = {
  name: 'chrono-node',
  read: ({ input, language, reference }) => {
    if (language === 'ar') return null;
    const parser = language === 'fr' ? chrono.fr.casual : chrono.en.casual;
    const [back, ahead] = [false, true].map((forwardDate) =>
      parser.parse(input, noon(reference), { forwardDate }),
    );
    return (back ?? []).map((result, i) => ({
      start: result.index,
      end: result.index + result.text.length,
      readings: [result, ahead?.[i] ?? result].map(({ start, end }) => ({
        start: dayOf(start.date()),
        end: dayOf((end ?? start).date()),
      })),
    }));
  },
};

const CULTURES = { en: dateTime.Culture.English, fr: dateTime.Culture.French, ar: null } as const;

const RECOGNIZERS: DateReader = {
  name: 'Recognizers-Text (JavaScript)',
  read: ({ input, language, reference }) => {
    const culture = CULTURES[language];
    if (culture === null) return null;
    try {
      return dateTime.recognizeDateTime(input, culture, undefined, noon(reference)).map((result) => ({
        start: result.start,
        end: result.end + 1,
        readings: ((result.resolution?.['values'] ?? []) as Record<string, string>[]).flatMap(
          (value): DayRange[] => {
            const [first, last] = [value['start'] ?? value['value'], value['end'] ?? value['value']];
            return first === undefined || last === undefined
              ? []
              : [{ start: first.slice(0, 10), end: last.slice(0, 10) }];
          },
        ),
      }));
    } catch {
      // The package throws on some of its own cases; they count as nothing found.
      return [];
    }
  },
};

export const READERS: readonly DateReader[] = [OURS, CHRONO, RECOGNIZERS];
