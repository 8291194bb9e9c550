import type { Published, TimePrecision } from '#model';
import type { Day } from '#tools/time';
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  earlier,
  fromDay,
  fromHijri,
  isDay,
  later,
  toDay,
  weekdayOf,
} from '#tools/time';
import type { DateOrder, DayPart, Expression, Part, Unit } from './expression.ts';

/** An expression held against the calendar: both ends belong to it, in local time; an open end is null. */
export type Resolved = {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: TimePrecision;
};

/** What relative words are held against. `future` reads "Friday" and "March" forwards, as promises and deadlines need. */
export type Anchor = {
  readonly published: Published | null;
  readonly order: DateOrder;
  readonly future?: boolean;
};

type Reading = { readonly start: Day; readonly end: Day; readonly precision: TimePrecision };
type DateExpression = Extract<Expression, { kind: 'date' }>;

/** Days, or null where the words, with what is known of the publication, do not say. Nothing is guessed. */
export function resolveExpression(expression: Expression, anchor: Anchor): Resolved | null {
  switch (expression.kind) {
    case 'date':
      return resolveDate(expression, anchor);
    case 'weekday':
      return resolveWeekday(expression, anchor);
    case 'offset':
      return withToday(anchor, (today) => {
        const { unit, count } = expression;
        if (unit === 'hour') return day(addDays(today, Math.trunc(count / 24)), 'days');
        return day(shift(today, unit, count), unit === 'day' ? 'day' : unit);
      });
    case 'period':
      return resolvePeriod(expression, anchor);
    case 'stretch':
      return withToday(anchor, (today) => {
        const { unit, count, towards } = expression;
        if (count === null) return null;
        const far =
          unit === 'hour'
            ? addDays(today, (towards === 'past' ? -1 : 1) * Math.ceil(count / 24))
            : shift(today, unit, towards === 'past' ? -count : count);
        // The day of publication is the last of "the past four days", so the first is three before it.
        const within = unit === 'day' || unit === 'week' ? 1 : 0;
        return towards === 'past'
          ? { start: addDays(far, within), end: today, precision: 'days' }
          : { start: today, end: addDays(far, -within), precision: 'days' };
      });
    case 'part': {
      const whole = resolveExpression(expression.of, anchor);
      return whole?.start && whole.end ? partOf(whole.start, whole.end, expression.part) : null;
    }
    case 'range':
      return resolveRange(expression, anchor);
    case 'since': {
      const from = resolveExpression(expression.from, anchor);
      if (from?.start == null) return null;
      const end = anchor.published?.end.slice(0, 10) ?? null;
      return {
        start: from.start,
        end: end !== null && end >= from.start.slice(0, 10) ? end : null,
        precision: coarser('days', from.precision),
      };
    }
    case 'until': {
      const to = nearest(expression.to, anchor);
      return to?.end == null ? null : { start: null, end: to.end, precision: coarser('days', to.precision) };
    }
    case 'at': {
      const on = resolveExpression(expression.day, anchor);
      if (on?.start == null || on.start !== on.end) return on;
      if (expression.clock)
        return {
          start: `${on.start}T${expression.clock}`,
          end: `${on.start}T${expression.clock}`,
          precision: 'hour',
        };
      return expression.part ? partOfDay(on.start, expression.part) : on;
    }
    case 'decade':
      return { start: `${expression.year}-01-01`, end: `${expression.year + 9}-12-31`, precision: 'year' };
    case 'length':
      return null;
  }
}

/** The end of a stretch may lie after publication ("until 17 March" printed on the 10th): the reading closer to it is taken. */
function nearest(expression: Expression, anchor: Anchor): Resolved | null {
  const [back, ahead] = [
    resolveExpression(expression, anchor),
    resolveExpression(expression, { ...anchor, future: true }),
  ];
  const today = anchor.published?.end;
  if (back?.end == null || ahead?.end == null || today === undefined) return back;
  return Math.abs(daysBetween(today, ahead.end)) < Math.abs(daysBetween(today, back.end)) ? ahead : back;
}

const day = (at: Day, precision: TimePrecision): Reading => ({ start: at, end: at, precision });

/** Runs with the day of publication, and only when that is known to the day. */
function withToday(anchor: Anchor, read: (today: Day) => Resolved | null): Resolved | null {
  const { published } = anchor;
  if (published === null || (published.precision !== 'day' && published.precision !== 'minute')) return null;
  return read(published.end.slice(0, 10));
}

function shift(from: Day, unit: Unit, count: number): Day {
  if (unit === 'month') return addMonths(from, count);
  if (unit === 'year') return addMonths(from, count * 12);
  return addDays(from, unit === 'week' ? count * 7 : count);
}

function resolveDate(date: DateExpression, anchor: Anchor): Resolved | null {
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

const wholeMonth = (year: number, month: number): Reading => ({
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

function resolveWeekday(
  { weekday, which, week }: Extract<Expression, { kind: 'weekday' }>,
  anchor: Anchor,
): Resolved | null {
  return withToday(anchor, (today) => {
    const since = (weekdayOf(today) - weekday + 7) % 7;
    if (week !== undefined) return day(addDays(today, weekday - weekdayOf(today) + 7 * week), 'day');
    if (which === 'next' || (which === undefined && anchor.future))
      return day(addDays(today, 7 - since), 'day');
    if (which === 'this') return day(addDays(today, weekday - weekdayOf(today)), 'day');
    return day(addDays(today, which === 'last' && since === 0 ? -7 : -since), 'day');
  });
}

function resolvePeriod(
  { unit, count, sofar }: Extract<Expression, { kind: 'period' }>,
  anchor: Anchor,
): Resolved | null {
  if (unit === 'month' || unit === 'year') {
    // A month or a year can be told from a publication known to the month or the year.
    const { published } = anchor;
    if (published === null || (unit === 'month' && published.precision === 'year')) return null;
    const base = fromDay(shift(published.end.slice(0, 10), unit, count));
    const whole: Resolved =
      unit === 'month'
        ? wholeMonth(base.year, base.month)
        : { start: `${base.year}-01-01`, end: `${base.year}-12-31`, precision: 'year' };
    return sofar ? { ...whole, end: published.end.slice(0, 10) } : whole;
  }
  return withToday(anchor, (today) => {
    if (unit === 'day' || unit === 'hour') return day(addDays(today, count), 'day');
    const monday = addDays(today, 1 - weekdayOf(today) + 7 * count);
    if (unit === 'week') return { start: monday, end: sofar ? today : addDays(monday, 6), precision: 'week' };
    // The weekend that has begun, else the one before; Saturday and Sunday.
    const back = count === 0 && weekdayOf(today) < 6 ? -2 : 5;
    return { start: addDays(monday, back), end: addDays(monday, back + 1), precision: 'days' };
  });
}

/** Thirds of a month (days 1 to 10, 11 to 20, the rest), of a year (four months each) or of a week (days 1-2, 3-5, 6-7). */
function partOf(start: Day, end: Day, part: Part): Reading {
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

function resolveRange({ from, to }: Extract<Expression, { kind: 'range' }>, anchor: Anchor): Resolved | null {
  const last = resolveExpression(to, anchor);
  const first = resolveExpression(lending(from, to, last), anchor);
  if (first?.start == null || last?.end == null) return null;
  if (first.start > last.end) return null;
  return {
    start: first.start,
    end: last.end,
    precision: coarser('days', coarser(first.precision, last.precision)),
  };
}

/** Gives the first end of a stretch the month and year that only the second one says: "6 to 9 March 2025". */
function lending(from: Expression, to: Expression, last: Resolved | null): Expression {
  if (from.kind === 'part') return { ...from, of: lending(from.of, to, last) };
  if (from.kind === 'at') return { ...from, day: lending(from.day, to, last) };
  if (from.kind !== 'date' || last?.end == null || from.calendar === 'hijri') return from;
  const end = fromDay(last.end);
  const month = from.month ?? (from.day === undefined ? undefined : end.month);
  if (from.year !== undefined || month === undefined) return from;
  const stated = statedYear(to);
  // "10 December to 5 January 2025" begins in the year before.
  const wraps = month > end.month || (month === end.month && (from.day ?? 1) > end.day);
  if (stated === undefined && from.month !== undefined && !wraps) return { ...from, year: end.year };
  return { ...from, month, year: wraps ? end.year - 1 : end.year };
}

const statedYear = (expression: Expression): number | undefined =>
  expression.kind === 'date'
    ? expression.year
    : expression.kind === 'part'
      ? statedYear(expression.of)
      : undefined;

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
function partOfDay(at: Day, part: DayPart): Resolved {
  if (part === 'midnight') return { start: addDays(at, -1), end: addDays(at, 1), precision: 'days' };
  const [start, end] = HOURS[part];
  return {
    start: `${at}T${start}`,
    end: part === 'night' ? `${addDays(at, 1)}T05:59` : `${at}T${end}`,
    precision: 'hour',
  };
}

const ORDER: readonly TimePrecision[] = ['hour', 'day', 'days', 'week', 'month', 'year', 'unresolved'];

/** The less exact of two precisions. */
export const coarser = (a: TimePrecision, b: TimePrecision): TimePrecision =>
  ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b;

/** The stretch that covers both; an open end stays open. */
export function cover(a: Resolved, b: Resolved): Resolved {
  return {
    start: a.start === null || b.start === null ? null : earlier(a.start, b.start),
    end: a.end === null || b.end === null ? null : later(a.end, b.end),
    precision: coarser('days', coarser(a.precision, b.precision)),
  };
}
