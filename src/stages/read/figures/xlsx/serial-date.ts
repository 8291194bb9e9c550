import { fromDayNumber } from '#tools/time';

/** Numbers of the built-in formats that show a date or a time (ECMA-376 part 1, 18.8.30). */
const BUILT_IN = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54,
  55, 56, 57, 58,
]);

/** Whether a number format shows a date: by its number, or by days, months or years in its code outside quotes and brackets. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.has(id);
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  return /[dy]/i.test(bare) || /m{2,}/i.test(bare);
}

/** The date that a day number of a spreadsheet stands for, as ISO 8601; null outside 1900–2100. In the calendar of 1900 the 29 February that never was is day 60. */
export function serialDate(serial: number, from1904: boolean): string | null {
  const days = Math.floor(serial);
  const number = from1904 ? days - 24107 : days < 60 ? days - 25568 : days - 25569;
  if (!Number.isFinite(serial) || number < -25567 || number > 47846) return null;
  const day = fromDayNumber(number);
  const minutes = Math.round((serial - days) * 1440);
  if (minutes <= 0 || minutes >= 1440) return day;
  return `${day}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
