import type { Published } from '#model';
import { UsageError } from './exit.ts';

/** What the bringer says of files, as options of a command. */
export type BringerOptions = { readonly published?: string; readonly source?: string };

/** What is known of files beforehand, from the options. */
export function hintOf(options: BringerOptions): { published?: Published; source?: string } {
  return {
    ...(options.published !== undefined && { published: parsePublished(options.published) }),
    ...(options.source !== undefined && { source: options.source }),
  };
}

/** A day, month, year or minute as the user writes it: `2025-03-10`, `2025-03`, `2025`, `2025-03-10T14:00`. */
export function parsePublished(text: string): Published {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2}))?)?)?$/.exec(text);
  const [, year, month, day, time] = match ?? [];
  const lastDay = year === undefined ? 0 : new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
  const possible = match !== null && inRange(month, 1, 12) && inRange(day, 1, lastDay) && (time === undefined || /^([01]\d|2[0-3]):[0-5]\d$/.test(time));
  if (!possible) throw new UsageError(`not a date: ${text}; write it as 2025-03-10`);
  if (time !== undefined) return { start: `${year}-${month}-${day}T${time}`, end: `${year}-${month}-${day}T${time}`, precision: 'minute' };
  if (day !== undefined) return { start: text, end: text, precision: 'day' };
  if (month !== undefined) return { start: `${text}-01`, end: `${text}-${lastDay}`, precision: 'month' };
  return { start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year' };
}

/** A day as the user writes it, for `--as-known`. */
export function parseDay(text: string): string {
  const published = parsePublished(text);
  if (published.precision !== 'day') throw new UsageError(`not a day: ${text}; write it as 2025-03-10`);
  return published.start;
}

function inRange(text: string | undefined, from: number, to: number): boolean {
  return text === undefined || (Number(text) >= from && Number(text) <= to);
}
