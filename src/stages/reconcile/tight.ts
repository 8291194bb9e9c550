import type { Solver } from '#model';
import { boundsOf } from './bounds.ts';
import type { Box } from './box.ts';
import type { Row } from './rows.ts';

/** One end of a range that follows from rows. */
export type End = { readonly kind: 'low' | 'high'; readonly value: number };

/**
 * A smallest set of claims that hold one end of a range where it is: claims are left out one after another, in the
 * order of their ids from the last, as long as the end stays (the deletion filter).
 */
export function tightClaims(solver: Solver, rows: readonly Row[], target: Box, end: End): readonly string[] {
  let kept = [...new Set(rows.flatMap(({ claims }) => claims))].sort();
  let live = rows;
  for (const claim of kept.toReversed()) {
    const fewer = live.filter(({ claims }) => !claims.includes(claim));
    const bounds = boundsOf(solver, fewer, target);
    if (bounds.kind === 'infeasible' || bounds[end.kind] !== end.value) continue;
    live = fewer;
    kept = kept.filter((id) => id !== claim);
  }
  return kept;
}
