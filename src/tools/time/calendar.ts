/** A day of the Gregorian calendar as ISO 8601: `2025-03-07`. */
export type Day = string;

export type Ymd = { readonly year: number; readonly month: number; readonly day: number };

const DAY = 86_400_000;
const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Whether there is such a day: not the 31st of April. */
export function isDay({ year, month, day }: Ymd): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The days of a month, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** The ISO form of a day; the caller makes sure that it exists. */
export const toDay = ({ year, month, day }: Ymd): Day => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** The parts of a day, or of the day of an instant written in local time. */
export function fromDay(day: Day): Ymd {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number);
  return { year, month, day: date };
}

/** Days since 1 January 1970, so that days can be counted with. */
export const dayNumber = (day: Day): number => Math.round(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY);

/** The day of a day number. */
export const fromDayNumber = (number: number): Day => new Date(number * DAY).toISOString().slice(0, 10);

/** The day so many days later; earlier when negative. */
export const addDays = (day: Day, days: number): Day => fromDayNumber(dayNumber(day) + days);

/** The same day of a later or earlier month, or its last day where the month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: date } = fromDay(day);
  const index = year * 12 + (month - 1) + months;
  const to = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return toDay({ ...to, day: Math.min(date, daysInMonth(to.year, to.month)) });
}

/** The weekday of a day: 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekdayOf = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

/** Days from one day to another; 0 for the same day. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);
