import type { Solver } from '#model';
import type { Row } from '../figures/rows.ts';
import type { Box } from '../sets/box.ts';
import { bearingRows, boundsOf, endOf } from './bounds.ts';

/** One end of a range that follows from rows. */
export type BoundEnd = { readonly kind: 'low' | 'high'; readonly value: number };

/** Above so many claims the filter starts from those that prove the end, instead of from all. */
const FILTERED = 40;

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
  let live = startRows(solver, rows, target, end);
  const kept = new Set(live.flatMap(({ claims }) => claims));
  for (const claim of [...kept].sort()) {
    const fewer = live.filter(({ claims }) => !claims.includes(claim));
    if (endOf(solver, fewer, target, end.kind) !== end.value) continue;
    live = fewer;
    kept.delete(claim);
  }
  return [...kept].sort();
}

function startRows(solver: Solver, rows: readonly Row[], target: Box, end: BoundEnd): readonly Row[] {
  const bearing = bearingRows(rows, target);
  if (new Set(bearing.flatMap(({ claims }) => claims)).size <= FILTERED) return bearing;
  const bounds = boundsOf(solver, bearing, target);
  const by = bounds.kind === 'feasible' ? bounds.by[end.kind] : undefined;
  return by === undefined
    ? bearing
    : bearing.filter(({ claims }) => claims.every((claim) => by.includes(claim)));
}
