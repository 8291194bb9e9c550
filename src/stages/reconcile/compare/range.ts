import type { TollRange } from '#model';
import type { Best } from './compare-best.ts';
import { findBest } from './compare-best.ts';
import { findHigh } from './compare-high.ts';
import type { End } from './compare-low.ts';
import { findLow } from './compare-low.ts';
import type { Policy } from './policy.ts';
import type { Weighed } from './weigh.ts';

/** Low, best and high of one policy, with what each rests on. */
export type Range = { readonly low: End; readonly best: Best; readonly high: End };

/** Reads the range of a policy off what was weighed. */
export function rangeOf(policy: Policy, weighed: Weighed): Range {
  const low = findLow(policy, weighed);
  const high = findHigh(policy, weighed, low);
  return { low, high, best: findBest(policy, weighed, low, high) };
}

/** The range as tolls print it. */
export function printRange({ low, best, high }: Range): TollRange {
  return {
    low: low.value,
    lowOpen: low.open,
    best: best.value,
    high: high.value,
    highOpen: high.open,
  };
}

/** Whether two ranges conclude the same; two that say nothing do. */
export function sameRange(a: TollRange, b: TollRange): boolean {
  if (isEmpty(a) && isEmpty(b)) return true;
  return (
    a.low === b.low &&
    a.lowOpen === b.lowOpen &&
    a.best === b.best &&
    a.high === b.high &&
    a.highOpen === b.highOpen
  );
}

/** Whether the range says nothing at all. */
export function isEmpty({ low, best, high }: TollRange): boolean {
  return low === null && best === null && high === null;
}
