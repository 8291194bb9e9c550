import type { Published, TimePrecision } from '#model';
import type { Day } from '#tools/time';
import type { DateOrder } from './expression.ts';

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

/** A stretch of whole days with both ends known. */
export type Days = { readonly start: Day; readonly end: Day; readonly precision: TimePrecision };
/** One day, told as exactly as `precision` says. */
export const day = (at: Day, precision: TimePrecision): Days => ({ start: at, end: at, precision });

/** Runs with the day of publication, and only when that is known to the day. */
export function withToday(anchor: Anchor, read: (today: Day) => Resolved | null): Resolved | null {
  const { published } = anchor;
  if (published === null || (published.precision !== 'day' && published.precision !== 'minute')) return null;
  return read(published.end.slice(0, 10));
}
