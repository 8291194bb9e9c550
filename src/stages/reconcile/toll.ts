import type { OriginBound, Solver, Toll } from '#model';
import { boundsOf } from './bounds.ts';
import type { Best } from './compare-best.ts';
import { findBest } from './compare-best.ts';
import { findHigh } from './compare-high.ts';
import type { End } from './compare-low.ts';
import { findLow } from './compare-low.ts';
import { compareGrades, reaches } from './grade.ts';
import type { Policy } from './policy.ts';
import type { Reading } from './reading.ts';
import { statusDisputes, statusOf } from './status.ts';
import type { Weighed, WeighedOrigin } from './weigh.ts';
import { jointRows } from './weigh.ts';
import type { World } from './world.ts';

/** Low, best and high of one policy, with what each rests on. */
export type Range = { readonly low: End; readonly best: Best; readonly high: End };

/** Reads the range of a policy off what was weighed. */
export function rangeOf(policy: Policy, weighed: Weighed): Range {
  const low = findLow(policy, weighed);
  const high = findHigh(policy, weighed, low);
  return { low, high, best: findBest(policy, weighed, low, high) };
}

/** The origins that bear on the question: those with a direct or partial figure, or an interval of their own. */
export function bearingOrigins(weighed: Weighed): readonly WeighedOrigin[] {
  const compared = new Set(weighed.compared.map(({ origin }) => origin));
  return weighed.origins.filter(
    ({ origin, readings }) =>
      compared.has(origin) ||
      readings.some(
        ({ id, low, high }) => weighed.admitted.get(id)!.bearing === 'partial' && (low ?? high) !== null,
      ),
  );
}

/** What each origin says of the question by itself. */
export function boundsByOrigin(weighed: Weighed): readonly OriginBound[] {
  return bearingOrigins(weighed).map(({ origin, readings, interval }) => {
    const figures = weighed.compared.filter((one) => one.origin === origin);
    const claims = figures.length > 0 ? figures.flatMap((one) => one.claims) : readings.map(({ id }) => id);
    const lows = figures.flatMap(({ kind, low }) =>
      low === null || kind === 'estimate' || kind === 'ceiling' ? [] : low,
    );
    const highs = figures.flatMap(({ open, kind, high }) =>
      high === null || open || kind === 'estimate' ? [] : high,
    );
    const best = figures.map(({ grade }) => grade).sort(compareGrades)[0];
    return {
      origin,
      low: figures.length === 0 ? (interval?.low ?? null) : lows.length === 0 ? null : Math.min(...lows),
      value: figures.find(({ value }) => value !== null)?.value ?? null,
      high: figures.length === 0 ? (interval?.high ?? null) : highs.length === 0 ? null : Math.max(...highs),
      grade: best ?? interval?.grade ?? readings.map(({ grade }) => grade).sort(compareGrades)[0]!,
      claims: [...new Set(claims)].sort(),
    };
  });
}

export type Counted = Pick<
  Toll,
  | 'low'
  | 'lowOpen'
  | 'best'
  | 'high'
  | 'highOpen'
  | 'status'
  | 'origins'
  | 'originsWithMethod'
  | 'byOrigin'
  | 'joint'
>;

/** The numbers of a toll. */
export function countToll(
  solver: Solver,
  world: World,
  {
    weighed,
    range,
    readings,
  }: { readonly weighed: Weighed; readonly range: Range; readonly readings: readonly Reading[] },
): Counted {
  const { low, best, high } = range;
  const origins = bearingOrigins(weighed);
  const byId = new Map(readings.map((reading) => [reading.id, reading]));
  const joint = boundsOf(solver, jointRows(weighed, byId, world), weighed.asked.target);
  return {
    low: low.value,
    lowOpen: low.open,
    best: best.value,
    high: high.value,
    highOpen: high.open,
    status: statusOf({
      empty: low.value === null && best.value === null && high.value === null,
      disputed: statusDisputes(readings, weighed.asked).length > 0,
      origins: origins.length,
      agreed: best.agreeing.length > 0,
    }),
    origins: origins.length,
    originsWithMethod: origins.filter(({ readings: own }) => own.some(({ grade }) => reaches(grade, 'B')))
      .length,
    byOrigin: boundsByOrigin(weighed),
    joint:
      joint.kind === 'feasible'
        ? { feasible: true, low: joint.low, high: joint.high }
        : { feasible: false, low: null, high: null },
  };
}
