/** The first and last day there is; a claim that states no time reaches over all of them. Days since 1970-01-01. */
export const FIRST_DAY = -10_000_000;
export const LAST_DAY = 10_000_000;

/** Shapes of the days and instants a figures file may use, by what they leave out. */
const SHAPE =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/u;

/**
 * The days a written date stands for, both included: `2025-03` is all of March. An instant is its day as written, in
 * the place's own time. Null when it is no date of the calendar.
 */
export function daysOf(written: string): readonly [from: number, to: number] | null {
  const parts = SHAPE.exec(written);
  if (parts === null) return null;
  const [, year, month, day] = parts;
  if (month === undefined) return [dayNumber(Number(year), 1, 1), dayNumber(Number(year), 12, 31)];
  if (Number(month) < 1 || Number(month) > 12) return null;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (day === undefined)
    return [dayNumber(Number(year), Number(month), 1), dayNumber(Number(year), Number(month), last)];
  if (Number(day) < 1 || Number(day) > last) return null;
  const only = dayNumber(Number(year), Number(month), Number(day));
  return [only, only];
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** Whether a text is a date or an instant that a figures file may use. */
export function isDate(written: string): boolean {
  return daysOf(written) !== null;
}
