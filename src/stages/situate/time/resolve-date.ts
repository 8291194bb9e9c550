import type { Day } from '#tools/time';
import { addDays, addMonths, daysInMonth, fromDay, fromHijri, isDay, toDay, weekdayOf } from '#tools/time';
import type { DateOrder, Expression } from './expression.ts';
import type { Anchor, Days, Resolved } from './resolved.ts';
import { day, withToday } from './resolved.ts';

type DateExpression = Extract<Expression, { kind: 'date' }>;

/** A date with whatever of its parts the words leave out filled from the publication, or null where that does not settle them. */
export function resolveDate(date: DateExpression, anchor: Anchor): Resolved | null {
  if (date.calendar === 'hijri') return resolveHijri(date);
  const ordered = date.numeric ? inOrder(date, anchor.order) : date;
  if (ordered === null) return null;
  const { year, month, day: date1 } = ordered;
  if (month === undefined) {
    if (date1 !== undefined) return dayOfSomeMonth(date1, date.weekday, anchor);
    return year === undefined ? null : { start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year' };
  }
  const chosen = year ?? yearFor(month, date1, date.weekday, anchor);
  if (chosen === null) return null;
  if (date1 === undefined) return wholeMonth(chosen, month);
  const parts = { year: chosen, month, day: date1 };
  return isDay(parts) ? day(toDay(parts), 'day') : null;
}

/** Day and month of a date in digits; null where either order would do and none is set. */
function inOrder(date: DateExpression, order: DateOrder): DateExpression | null {
  const [first, second] = [date.day ?? 0, date.month ?? 0];
  if (second > 12) return { ...date, day: second, month: first };
  if (first > 12 || first === second) return date;
  if (order === null) return null;
  return order === 'day_first' ? date : { ...date, day: second, month: first };
}

/** A month from its first to its last day. */
export const wholeMonth = (year: number, month: number): Days => ({
  start: toDay({ year, month, day: 1 }),
  end: toDay({ year, month, day: daysInMonth(year, month) }),
  precision: 'month',
});

/** The year that puts a date closest before publication, or closest after it when looking forwards; the weekday may rule one out. */
function yearFor(
  month: number,
  date: number | undefined,
  weekday: number | undefined,
  { published, future }: Anchor,
): number | null {
  if (published === null) return null;
  const { start, end } = published;
  const to = fromDay(end).year;
  // Published "some time in 2025": March is then March 2025, with no year to choose from.
  if (published.precision === 'year') return to;
  const first = (year: number): Day =>
    toDay({ year, month, day: Math.min(date ?? 1, daysInMonth(year, month)) });
  const fits = (year: number): boolean =>
    weekday === undefined ||
    date === undefined ||
    (isDay({ year, month, day: date }) && weekdayOf(toDay({ year, month, day: date })) === weekday);
  const years = future ? [to, to + 1] : [to, to - 1];
  const within = years.filter((year) => {
    if (!future) return first(year) <= end.slice(0, 10);
    const last = date === undefined ? toDay({ year, month, day: daysInMonth(year, month) }) : first(year);
    return last >= start.slice(0, 10);
  });
  return within.find(fits) ?? within[0] ?? null;
}

/** "the 27th": of the month of publication, or of the one before when that is still to come. */
function dayOfSomeMonth(date: number, weekday: number | undefined, anchor: Anchor): Resolved | null {
  return withToday(anchor, (today) => {
    const step = anchor.future ? 1 : -1;
    for (let months = 0; months < 6; months++) {
      const { year, month } = fromDay(addMonths(`${today.slice(0, 8)}01`, months * step));
      const parts = { year, month, day: date };
      if (!isDay(parts)) continue;
      const at = toDay(parts);
      const fits = weekday === undefined || weekdayOf(at) === weekday;
      if (fits && (anchor.future ? at >= today : at <= today)) return day(at, 'day');
    }
    return null;
  });
}

/** A Hijri date by reckoning, a day wider on both sides because the month may have been sighted earlier or later. */
function resolveHijri({ year, month, day: date }: DateExpression): Resolved | null {
  if (year === undefined || month === undefined) return null;
  const first = fromHijri(year, month, date ?? 1);
  const last = date === undefined ? (fromHijri(year, month, 30) ?? fromHijri(year, month, 29)) : first;
  if (first === null || last === null) return null;
  return {
    start: addDays(first, -1),
    end: addDays(last, 1),
    precision: date === undefined ? 'month' : 'days',
  };
}
