import { peopleKey } from '../sets/box.ts';
import { holdsSpans, joinSpans } from '../sets/spans.ts';
import { compareMoments } from './as-of.ts';
import type { Candidate } from './candidate.ts';

/**
 * Running totals for several places that later running totals of the same origin, for those places one by one, replace:
 * together they are all of its places. Each with the latest of those parts, which stands for all of them.
 */
export function supersededByParts(standing: readonly Candidate[]): readonly (readonly [string, string])[] {
  const totals = standing.filter(
    ({ claim, wording }) => claim.series === 'cumulative' && wording !== 'ceiling',
  );
  const series = new Map<string, Candidate[]>();
  for (const total of totals) {
    const key = JSON.stringify([total.origin, total.claim.outcome, peopleKey(total.reach)]);
    const known = series.get(key);
    if (known === undefined) series.set(key, [total]);
    else known.push(total);
  }
  return [...series.values()].flatMap((group) =>
    group.flatMap((total) => {
      const parts = group
        .filter(
          (one) =>
            compareMoments(one, total) > 0 &&
            holdsSpans(total.reach.places, one.reach.places) &&
            holdsSpans(one.reach.days, total.reach.days),
        )
        .sort(compareMoments);
      const covered = joinSpans(parts.flatMap(({ reach }) => reach.places));
      const replaced = parts.length > 1 && holdsSpans(covered, total.reach.places);
      return replaced ? [[total.id, parts.at(-1)!.id] as const] : [];
    }),
  );
}
