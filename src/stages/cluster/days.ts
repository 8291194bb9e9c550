import type { CaseSettings, HeldClaim } from '#model';

/** The days a claim's people died in, both included; or why they are not known. */
export type Days =
  | { readonly kind: 'known'; readonly days: readonly [string, string] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'other_event' };

const COARSE: ReadonlySet<string> = new Set(['month', 'year']);

/**
 * The days of a claim. A running total counts from the event's first day to the day it speaks for; an addition by day of
 * documentation says nothing of the day of death beyond that. A month or a year that holds the event, and "since" a day
 * of it up to the day of publication, are read as the event's part of them: the case is about nothing else (decision 12).
 * Days apart from the event's are another event.
 */
export function daysOf(held: HeldClaim, settings: CaseSettings): Days {
  const { claim } = held;
  const event = settings.event;
  const said =
    claim.time?.start != null && claim.time.end != null
      ? ([day(claim.time.start), day(claim.time.end)] as const)
      : null;
  const until = asOfDay(held);
  const running =
    claim.series === 'cumulative' || claim.time?.role === 'as_of' || claim.time?.role === 'documentation';
  if (said !== null && claim.time?.role === 'event') {
    if (event === undefined) return known(said[0], said[1]);
    if (said[1] < event.start || said[0] > event.end) return { kind: 'other_event' };
    const isCoarse = COARSE.has(claim.time.precision);
    return isCoarse
      ? known(later(said[0], event.start), earlier(said[1], event.end))
      : known(said[0], said[1]);
  }
  if (running && event !== undefined && until !== null && until >= event.start)
    return known(event.start, earlier(until, event.end));
  return { kind: 'unknown' };
}

/** The day a figure speaks for: what it says itself, else the day it was published. */
export function asOfDay(held: HeldClaim): string | null {
  const time = held.claim.time;
  if (time?.end != null && time.role !== 'event') return day(time.end);
  return held.published === undefined ? null : day(held.published.end);
}

function known(start: string, end: string): Days {
  return { kind: 'known', days: [start, end < start ? start : end] };
}

function day(instant: string): string {
  return instant.slice(0, 10);
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
