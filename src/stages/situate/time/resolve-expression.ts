import type { TimePrecision } from '#model';
import type { Day } from '#tools/time';
import { addDays, addMonths, daysBetween, fromDay, isDay, toDay, weekdayOf } from '#tools/time';
import type { Expression, Unit } from './expression.ts';
import { partOf, partOfDay } from './parts-of-time.ts';
import { resolveDate, wholeMonth } from './resolve-date.ts';
import type { Anchor, Days, Resolved } from './resolved.ts';
import { day, withToday } from './resolved.ts';

/** A stretch up to publication, or from it on where a promise or "next" says so. */
function resolveStretch(
  { unit, count, towards }: Extract<Expression, { kind: 'stretch' }>,
  today: Day,
  future: boolean,
): Days | null {
  if (count === null) return null;
  const [step, length]: readonly [Unit, number] =
    unit === 'hour' ? ['day', Math.ceil(count / 24)] : [unit, count];
  const ahead = towards === 'next' || (future && towards !== 'past');
  if (ahead && towards === 'in') return day(shift(today, step, length), step === 'day' ? 'day' : step);
  const far = shift(today, step, ahead ? length : -length);
  // The day of publication is the last of "the past four days", so the first is three before it.
  const within = unit === 'day' || unit === 'week' ? 1 : 0;
  return ahead
    ? { start: today, end: addDays(far, -within), precision: 'days' }
    : { start: addDays(far, within), end: today, precision: 'days' };
}

/** The seven days, Monday to Sunday, that hold a day. */
function weekAround(at: Day): Days {
  const monday = addDays(at, 1 - weekdayOf(at));
  return { start: monday, end: addDays(monday, 6), precision: 'week' };
}

/** A week by its number: the first of a month or year is the one that holds its first Thursday. */
function numberedWeek(
  { index, month, year }: Extract<Expression, { kind: 'week' }>,
  anchor: Anchor,
): Resolved | null {
  const whole = resolveExpression(
    { kind: 'date', ...(month ? { month } : {}), ...(year ? { year } : {}) },
    anchor,
  );
  if (whole?.start == null) return null;
  const thursday = addDays(whole.start, (4 - weekdayOf(whole.start) + 7) % 7);
  return weekAround(addDays(thursday, 7 * (index - 1)));
}

/** Days, or null where the words, with what is known of the publication, do not say. Nothing is guessed. */
export function resolveExpression(expression: Expression, anchor: Anchor): Resolved | null {
  switch (expression.kind) {
    case 'date':
      return resolveDate(expression, anchor);
    case 'weekday':
      return resolveWeekday(expression, anchor);
    case 'offset':
      return withToday(anchor, (today) => {
        const { unit, count, ahead } = expression;
        if (ahead && !anchor.future) return null;
        if (unit === 'hour') return day(addDays(today, Math.trunc(count / 24)), 'days');
        return day(shift(today, unit, count), unit === 'day' ? 'day' : unit);
      });
    case 'period':
      return resolvePeriod(expression, anchor);
    case 'stretch':
      return withToday(anchor, (today) => resolveStretch(expression, today, anchor.future === true));
    case 'month_day':
      return withToday(anchor, (today) => {
        const { year, month } = fromDay(addMonths(today, expression.months));
        const parts = { year, month, day: expression.day };
        return isDay(parts) ? day(toDay(parts), 'day') : null;
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
    case 'week':
      return numberedWeek(expression, anchor);
    case 'week_of': {
      const on = resolveExpression(expression.day, anchor);
      return on?.start == null || on.start !== on.end ? null : weekAround(on.start);
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

function shift(from: Day, unit: Unit, count: number): Day {
  if (unit === 'month') return addMonths(from, count);
  if (unit === 'year') return addMonths(from, count * 12);
  return addDays(from, unit === 'week' ? count * 7 : count);
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
  { unit, count, sofar, rest }: Extract<Expression, { kind: 'period' }>,
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
    if (rest) return { ...whole, start: published.end.slice(0, 10) };
    return sofar ? { ...whole, end: published.end.slice(0, 10) } : whole;
  }
  return withToday(anchor, (today) => {
    if (unit === 'day' || unit === 'hour') return day(addDays(today, count), 'day');
    const monday = addDays(today, 1 - weekdayOf(today) + 7 * count);
    if (unit === 'week')
      return { start: rest ? today : monday, end: sofar ? today : addDays(monday, 6), precision: 'week' };
    // The weekend that has begun, else the one before; Saturday and Sunday.
    const back = count === 0 && weekdayOf(today) < 6 && !anchor.future ? -2 : 5;
    return { start: addDays(monday, back), end: addDays(monday, back + 1), precision: 'days' };
  });
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

const ORDER: readonly TimePrecision[] = ['hour', 'day', 'days', 'week', 'month', 'year', 'unresolved'];

/** The less exact of two precisions. */
const coarser = (a: TimePrecision, b: TimePrecision): TimePrecision =>
  ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b;
