import type { Solver } from '#model';
import type { Row } from '../figures/rows.ts';
import type { Box } from '../sets/box.ts';
import { solveWhole } from './solve-whole.ts';
import type { System } from './system.ts';
import { programOf, stateSystem } from './system.ts';

/** The size of a set as far as rows bound it; `high` null is open. Infeasible: the rows cannot all hold. */
export type Bounds =
  | { readonly kind: 'feasible'; readonly low: number; readonly high: number | null }
  | { readonly kind: 'infeasible' };

/** The tightest bounds on the size of `target` that follow when every row holds. */
export function boundsOf(solver: Solver, rows: readonly Row[], target: Box): Bounds {
  return boundsOfSystem(solver, stateSystem(rows, target));
}

/**
 * The tightest bounds on a system's own target. A bound that could not be proven is left open: 0 at the least, no
 * limit at the most, which is always true.
 */
export function boundsOfSystem(solver: Solver, system: System): Bounds {
  const least = solveWhole(solver, programOf(system, 'min'));
  if (least.kind === 'infeasible') return least;
  const most = solveWhole(solver, programOf(system, 'max'));
  return {
    kind: 'feasible',
    low: least.kind === 'optimal' ? least.value : 0,
    high: most.kind === 'optimal' ? most.value : null,
  };
}
