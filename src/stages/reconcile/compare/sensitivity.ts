import type { Conflict, Toll, TollRange } from '#model';
import type { Policy } from './policy.ts';
import type { Range } from './range.ts';
import { printRange, rangeOf, sameRange } from './range.ts';
import type { Admitted, Scales, Weighed, WeighedOrigin } from './weigh.ts';
import { weighOrigin } from './weigh.ts';

/** The range without each origin that bears on the question, and without each claim of a conflict that changes it. */
export function sensitivity(
  scales: Scales,
  weighed: Weighed,
  {
    policy,
    range,
    origins,
    conflicts,
  }: {
    readonly policy: Policy;
    readonly range: Range;
    readonly origins: readonly WeighedOrigin[];
    readonly conflicts: readonly Conflict[];
  },
): Required<Pick<Toll, 'without' | 'withoutClaim'>> {
  const own = printRange(range);
  const setters = new Set([...range.low.claims, ...range.best.claims, ...range.high.claims]);
  const members = [...new Set(conflicts.flatMap(({ claims }) => claims))].sort();
  return {
    without: origins.map((one) => {
      const left = weighsIn(one, setters)
        ? printRange(rangeOf(policy, withoutOrigin(weighed, one.origin)))
        : own;
      return { origin: one.origin, low: left.low, best: left.best, high: left.high };
    }),
    withoutClaim: members.flatMap((claim) => {
      const left = rangeWithoutClaim(scales, weighed, policy, { claim, setters, own });
      return sameRange(left, own) ? [] : [{ claim, ...left }];
    }),
  };
}

/** Whether anything of an origin was compared or set an end; without the others every range stays as it is. */
function weighsIn({ compared, readings }: WeighedOrigin, setters: ReadonlySet<string>): boolean {
  return compared.length > 0 || readings.some(({ id }) => setters.has(id));
}

/** What is left to weigh without one origin: every other is bounded by itself, so nothing else changes. */
function withoutOrigin(weighed: Weighed, origin: string): Weighed {
  return {
    ...weighed,
    inside: weighed.inside.filter(({ reading }) => reading.descent.origin !== origin),
    origins: weighed.origins.filter((one) => one.origin !== origin),
  };
}

/**
 * The range without one claim. What the claim had superseded does not come back: the question is what the answer rests
 * on, not what its source would have said instead.
 */
function rangeWithoutClaim(
  scales: Scales,
  weighed: Weighed,
  policy: Policy,
  {
    claim,
    setters,
    own,
  }: { readonly claim: string; readonly setters: ReadonlySet<string>; readonly own: TollRange },
): TollRange {
  const left = weighed.admitted.get(claim);
  const home = weighed.origins.find(({ readings }) => readings.some(({ id }) => id === claim));
  if (left === undefined || home === undefined) return own;
  const compared = home.compared.some(({ claims, kind }) => kind === 'interval' || claims.includes(claim));
  if (!compared && !setters.has(claim)) return own;
  const kept = home.readings.flatMap(({ id }): readonly Admitted[] =>
    id === claim ? [] : [weighed.admitted.get(id)!],
  );
  const again = kept.length === 0 ? [] : [weighOrigin(scales, weighed.asked, home.origin, kept)];
  const rest: Weighed = {
    ...weighed,
    inside: weighed.inside.filter(({ reading }) => reading.id !== claim),
    origins: weighed.origins.flatMap((one) => (one === home ? again : [one])),
  };
  return printRange(rangeOf(policy, rest));
}
