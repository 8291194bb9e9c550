import type { Published } from './interval.ts';

/** A day, month, year or minute as a person writes it: `2025-03-10`, `2025-03`, `2025`, `2025-03-10T14:00`; null for anything else. */
export function parsePublished(text: string): Published | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d))?)?)?$/.exec(text.trim());
  if (match === null) return null;
  const [, year, month, day, time] = match;
  if (month !== undefined && !(Number(month) >= 1 && Number(month) <= 12)) return null;
  const days = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
  if (day !== undefined && !(Number(day) >= 1 && Number(day) <= days)) return null;
  const start = `${year}-${month ?? '01'}-${day ?? '01'}`;
  if (time !== undefined) return { start: `${start}T${time}`, end: `${start}T${time}`, precision: 'minute' };
  if (day !== undefined) return { start, end: start, precision: 'day' };
  if (month !== undefined) return { start, end: `${year}-${month}-${days}`, precision: 'month' };
  return { start, end: `${year}-12-31`, precision: 'year' };
}
