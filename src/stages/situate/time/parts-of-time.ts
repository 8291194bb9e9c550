import type { TimePrecision } from '#model';
import type { Day } from '#tools/time';
import { addDays, addMonths, daysBetween } from '#tools/time';
import type { DayPart, Part } from './expression.ts';
import type { Days, Resolved } from './resolved.ts';

/** Thirds of a month (days 1 to 10, 11 to 20, the rest), of a year (four months each) or of a week (days 1-2, 3-5, 6-7). */
export function partOf(start: Day, end: Day, part: Part): Days {
  const length = daysBetween(start, end) + 1;
  const cuts =
    length > 100
      ? [addMonths(start, 4), addMonths(start, 8)]
      : length > 20
        ? [addDays(start, 10), addDays(start, 20)]
        : [addDays(start, 2), addDays(start, 5)];
  const [first = start, second = end] = cuts;
  const precision: TimePrecision = length > 100 ? 'month' : 'days';
  if (part === 'start') return { start, end: addDays(first, -1), precision };
  if (part === 'middle') return { start: first, end: addDays(second, -1), precision };
  return { start: second, end, precision };
}

const HOURS: Readonly<Record<DayPart, readonly [string, string]>> = {
  dawn: ['04:00', '06:59'],
  morning: ['06:00', '11:59'],
  noon: ['11:30', '13:30'],
  after_friday_prayers: ['13:00', '15:00'],
  afternoon: ['12:00', '17:59'],
  evening: ['17:00', '21:59'],
  night: ['19:00', '23:59'],
  midnight: ['00:00', '23:59'],
};

/** Hours of a part of the day. Night runs into the next morning; midnight may be that before or after, so both days stay possible. */
export function partOfDay(at: Day, part: DayPart): Resolved {
  if (part === 'midnight') return { start: addDays(at, -1), end: addDays(at, 1), precision: 'days' };
  const [start, end] = HOURS[part];
  return {
    start: `${at}T${start}`,
    end: part === 'night' ? `${addDays(at, 1)}T05:59` : `${at}T${end}`,
    precision: 'hour',
  };
}
