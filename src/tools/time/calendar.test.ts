import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayNumber,
  daysBetween,
  daysInMonth,
  fromDay,
  fromDayNumber,
  fromHijri,
  inZone,
  isDay,
  toDay,
  weekdayOf,
} from './index.ts';

const anyDay = fc.integer({ min: -200_000, max: 100_000 }).map(fromDayNumber);

describe('days of the calendar', () => {
  it('counts days there and back', () => {
    fc.assert(
      fc.property(anyDay, (day) => fromDayNumber(dayNumber(day)) === day && toDay(fromDay(day)) === day),
    );
  });

  it('adds days so that the difference is what was added', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -5000, max: 5000 }),
        (day, n) => daysBetween(day, addDays(day, n)) === n,
      ),
    );
  });

  it('moves by months without leaving the month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (day, n) => {
        const [from, to] = [fromDay(day), fromDay(addMonths(day, n))];
        return to.year * 12 + to.month === from.year * 12 + from.month + n && to.day <= from.day && isDay(to);
      }),
    );
  });

  it('knows weekdays and the lengths of months', () => {
    expect([weekdayOf('2025-03-06'), weekdayOf('2025-03-09'), weekdayOf('1969-12-29')]).toEqual([4, 7, 1]);
    expect([daysInMonth(2024, 2), daysInMonth(2025, 2), daysInMonth(1900, 2), daysInMonth(2000, 2)]).toEqual([
      29, 28, 28, 29,
    ]);
    expect(addMonths('2025-03-31', -1)).toBe('2025-02-28');
    expect(isDay({ year: 2025, month: 2, day: 31 })).toBe(false);
  });
});

describe('the Hijri calendar by reckoning', () => {
  const clock = new Intl.DateTimeFormat('en-u-ca-islamic-civil', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });

  it("agrees with Unicode's civil calendar on every day of fifty years", () => {
    const wrong: string[] = [];
    for (let i = 0; i < 18_262; i++) {
      const day = fromDayNumber(i);
      const parts = Object.fromEntries(
        clock.formatToParts(new Date(`${day}T00:00:00Z`)).map(({ type, value }) => [type, Number(value)]),
      );
      if (fromHijri(parts['year'] ?? 0, parts['month'] ?? 0, parts['day'] ?? 0) !== day) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });

  it('refuses days that are none', () => {
    expect([fromHijri(1446, 13, 1), fromHijri(1446, 2, 30), fromHijri(0, 1, 1)]).toEqual([null, null, null]);
  });
});

describe('the local time of a zone', () => {
  it.each([
    ['2025-03-07T22:30:00Z', '2025-03-08T01:30', 'three hours ahead since October 2022, in winter too'],
    ['2021-12-07T22:30:00Z', '2021-12-08T00:30', 'two hours ahead in winter before'],
    ['2021-07-07T22:30:00+00:00', '2021-07-08T01:30', 'daylight saving before'],
    ['2022-10-28T12:00:00Z', '2022-10-28T15:00', 'the day the change was not made'],
    ['2025-03-07T22:30', '2025-03-07T22:30', 'local already'],
    ['2025-03-07', '2025-03-07', 'a day'],
  ])('%s in Damascus is %s (%s)', (instant, local) => {
    expect(inZone(instant, 'Asia/Damascus')).toBe(local);
  });
});
