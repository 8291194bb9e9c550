import type { Solver } from '#model';
import type { Row } from '../figures/rows.ts';
import type { Box } from '../sets/box.ts';
import { boundsOf } from './bounds.ts';

/** One end of a range that follows from rows. */
export type BoundEnd = { readonly kind: 'low' | 'high'; readonly value: number };

/**
 * A smallest set of claims that hold one end of a range where it is, by the deletion filter: claims are left out one
 * after another, ids ascending, as long as the end stays.
 */
export function tightClaims(
  solver: Solver,
  rows: readonly Row[],
  target: Box,
  end: BoundEnd,
): readonly string[] {
  const kept = new Set(rows.flatMap(({ claims }) => claims));
  let live = rows;
  for (const claim of [...kept].sort()) {
    const fewer = live.filter(({ claims }) => !claims.includes(claim));
    const bounds = boundsOf(solver, fewer, target);
    if (bounds.kind === 'infeasible' || bounds[end.kind] !== end.value) continue;
    live = fewer;
    kept.delete(claim);
  }
  return [...kept].sort();
}
