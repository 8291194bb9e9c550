import type { Day } from './calendar.ts';
import { fromDayNumber } from './calendar.ts';

/** Day number of 1 Muharram of the year 1 in the civil reckoning (16 July 622 Julian). */
const EPOCH = -492148;

/**
 * The Gregorian day of a day of the Islamic calendar, by the arithmetic ("civil") reckoning with leap years
 * 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 of each 30. The sighted month may begin a day earlier or later,
 * so callers widen the answer by a day on both sides. Null when there is no such day.
 */
export function fromHijri(year: number, month: number, day: number): Day | null {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > hijriMonthLength(year, month)) return null;
  const before = (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1));
  return fromDayNumber(EPOCH + before + day - 1);
}

/** 29 or 30: the months alternate, and the last gains a day in a leap year. */
export function hijriMonthLength(year: number, month: number): number {
  if (month === 12) return (14 + 11 * year) % 30 < 11 ? 30 : 29;
  return month % 2 === 1 ? 30 : 29;
}
