import type { Box } from '../sets/box.ts';
import { undatedKey } from '../sets/box.ts';
import { daysOf } from '../sets/days.ts';
import type { Span } from '../sets/spans.ts';
import type { Reading } from './reading.ts';

/** Additions of one origin about one set of people, with disjoint days of documentation, and what they sum to. */
export type IncrementSum = { readonly parts: readonly Reading[]; readonly box: Box; readonly low: number };

/**
 * Sums the additions an origin made and no later running total replaced. Only additions whose days of documentation
 * are disjoint can be summed; of several ways to choose them the one with the largest sum is taken.
 */
export function sumIncrements(current: readonly Reading[]): readonly IncrementSum[] {
  const groups = new Map<string, Dated[]>();
  for (const reading of current) {
    const { claim, descent, box, low } = reading;
    if (claim.series !== 'increment' || claim.additive === false || descent.origin === null || low === null)
      continue;
    const period = documented(reading);
    if (period === null) continue;
    const key = JSON.stringify([descent.origin, claim.outcome, claim.derived === true, undatedKey(box)]);
    groups.set(key, [...(groups.get(key) ?? []), { reading, period, low }]);
  }
  return [...groups.values()].flatMap((group) => {
    const chosen = largestDisjoint(group);
    if (chosen.length < 2) return [];
    const boxes = chosen.map(({ reading }) => reading.box);
    const from = Math.min(...boxes.map(({ days }) => days[0]![0]));
    const to = Math.max(...boxes.map(({ days }) => days.at(-1)![1]));
    return {
      parts: chosen.map(({ reading }) => reading),
      box: { ...boxes[0]!, days: [[from, to]] },
      low: chosen.reduce((sum, { low }) => sum + low, 0),
    };
  });
}

type Dated = { readonly reading: Reading; readonly period: Span; readonly low: number };

/** The days in which the addition was documented: its time, else the day of its as-of. */
function documented({ claim, descent }: Reading): Span | null {
  if (claim.time !== undefined) return [daysOf(claim.time[0])![0], daysOf(claim.time[1])![1]];
  const day = descent.asOf === undefined ? null : daysOf(descent.asOf);
  return day === null ? null : [day[0], day[1]];
}

/** Weighted interval scheduling: the disjoint periods with the largest sum. */
function largestDisjoint(group: readonly Dated[]): readonly Dated[] {
  const sorted = [...group].sort((a, b) => a.period[1] - b.period[1]);
  const best: { readonly sum: number; readonly chosen: readonly Dated[] }[] = [{ sum: 0, chosen: [] }];
  sorted.forEach((one, index) => {
    const before = sorted.findLastIndex((other, at) => at < index && other.period[1] < one.period[0]);
    const earlier = best[before + 1]!;
    const taken = { sum: earlier.sum + one.low, chosen: [...earlier.chosen, one] };
    const left = best[index]!;
    best.push(taken.sum > left.sum ? taken : left);
  });
  return best.at(-1)!.chosen;
}
