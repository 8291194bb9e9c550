import type { FigureClaim, UnalignedReason } from '#model';
import type { Box } from '../sets/box.ts';
import { daysOf } from '../sets/days.ts';
import type { World } from '../sets/world.ts';
import { boxOf, unknownPlaces } from '../sets/world.ts';

/** The people a claim is about, or why that cannot be said. */
export type Alignment =
  | {
      readonly kind: 'aligned';
      /** The set the claim bounds. */
      readonly box: Box;
      /** The set it speaks of: the same, except that an undated running total speaks of the whole scope. */
      readonly reach: Box;
    }
  | { readonly kind: 'unaligned'; readonly reason: UnalignedReason };

/**
 * Aligns a claim to a set of people. `remains`: the claim shows remains or notices of death, so that neither the day
 * nor who did it is known. `asOf`: the day the figure stands for.
 */
export function alignClaim(
  world: World,
  claim: FigureClaim,
  { remains, asOf }: { readonly remains: boolean; readonly asOf: string | undefined },
): Alignment {
  const given = claim.unaligned?.[0];
  if (given !== undefined) return { kind: 'unaligned', reason: given };
  if (unknownPlaces(world, claim).length > 0) return { kind: 'unaligned', reason: 'place_unknown' };
  const stated = boxOf(world, claim);
  if (remains) {
    const box: Box = { ...stated, days: world.scope.days, actors: world.actors.all };
    return { kind: 'aligned', box, reach: box };
  }
  if (claim.series === 'increment') {
    // Its time says when the deaths were documented; they happened at any time before.
    const box: Box = { ...stated, days: untilEndOf(world, stated) };
    return { kind: 'aligned', box, reach: box };
  }
  const until =
    claim.series === 'cumulative' && claim.time === undefined && asOf !== undefined ? daysOf(asOf) : null;
  if (until === null) return { kind: 'aligned', box: stated, reach: stated };
  const start = world.scope.days[0]![0];
  const end = Math.min(until[1], world.scope.days.at(-1)![1]);
  const box: Box = start <= end ? { ...stated, days: [[start, end]] } : stated;
  return { kind: 'aligned', box, reach: stated };
}

function untilEndOf(world: World, stated: Box): Box['days'] {
  const start = Math.min(world.scope.days[0]![0], stated.days[0]![0]);
  return [[start, stated.days.at(-1)![1]]];
}
