import type { Solver } from '#model';
import type { Row } from '../figures/rows.ts';
import type { Box } from '../sets/box.ts';
import { linkedRows } from './limited.ts';
import { rowsNear } from './near.ts';
import type { WholeAnswer } from './solve-whole.ts';
import { solveWhole } from './solve-whole.ts';
import type { System } from './system.ts';
import { programOf, stateSystem } from './system.ts';

/** The size of a set as far as rows bound it; `high` null is open. Infeasible: the rows cannot all hold. */
export type Bounds =
  | {
      readonly kind: 'feasible';
      readonly low: number;
      readonly high: number | null;
      /** Claims that prove an end by themselves; absent where the proof names none. */
      readonly by: { readonly low?: readonly string[]; readonly high?: readonly string[] };
    }
  | { readonly kind: 'infeasible' };

/**
 * The tightest bounds on the size of `target` that follow when every row holds that bears on it, by itself or through
 * others. What is said of other people entirely neither bounds it nor stands in its way.
 */
export function boundsOf(solver: Solver, rows: readonly Row[], target: Box): Bounds {
  return boundsOfSystem(solver, stateSystem(bearingRows(rows, target), target));
}

/** One end of the bounds alone: null is open, undefined that the rows cannot all hold. */
export function endOf(
  solver: Solver,
  rows: readonly Row[],
  target: Box,
  end: 'low' | 'high',
): number | null | undefined {
  const system = stateSystem(bearingRows(rows, target), target);
  const answer = solveWhole(solver, programOf(system, end === 'low' ? 'min' : 'max'));
  switch (answer.kind) {
    case 'optimal':
      return answer.value;
    case 'infeasible':
      return undefined;
    case 'unbounded':
    case 'unproven':
      return end === 'low' ? 0 : null;
  }
}

/** The rows that bear on the size of a set. */
export function bearingRows(rows: readonly Row[], target: Box): readonly Row[] {
  return linkedRows(rowsNear(rows, target, { asked: true }), target).find(({ asked }) => asked)?.rows ?? [];
}

/**
 * The tightest bounds on a system's own target. A bound that could not be proven is left open: 0 at the least, no
 * limit at the most, which is always true.
 */
export function boundsOfSystem(solver: Solver, system: System): Bounds {
  const least = solveWhole(solver, programOf(system, 'min'));
  if (least.kind === 'infeasible') return least;
  const most = solveWhole(solver, programOf(system, 'max'));
  const [low, high] = [namesOf(system, least), namesOf(system, most)];
  return {
    kind: 'feasible',
    low: least.kind === 'optimal' ? least.value : 0,
    high: most.kind === 'optimal' ? most.value : null,
    by: { ...(low !== undefined && { low }), ...(high !== undefined && { high }) },
  };
}

function namesOf({ rows }: System, answer: WholeAnswer): readonly string[] | undefined {
  if (answer.kind !== 'optimal' || answer.support === undefined) return undefined;
  return [...new Set(answer.support.flatMap((at) => rows[at]!.claims))].sort();
}
