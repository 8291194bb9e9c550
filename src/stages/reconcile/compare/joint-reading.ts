import type { Conflict, Toll } from '#model';
import type { Bounds } from '../bounds/bounds.ts';
import { bearingRows, boundsOf } from '../bounds/bounds.ts';
import { tightClaims } from '../bounds/tight.ts';
import type { Row } from '../figures/rows.ts';
import type { Range } from './range.ts';
import type { Scales, Weighed } from './weigh.ts';
import { jointRows } from './weigh.ts';

/**
 * All admitted claims of grades A to C taken at once: the tightest bounds that follow if they can all hold, and the
 * claims those bounds rest on. When they cannot, the claims that set the policy's own ends stand in their place.
 */
export function readJointly(
  scales: Scales,
  weighed: Weighed,
  { range, conflicts }: { readonly range: Range; readonly conflicts: readonly Conflict[] },
): Pick<Toll, 'joint' | 'tight'> {
  const { solver } = scales;
  const { low, high } = range;
  const { target } = weighed.asked;
  const rows = bearingRows(jointRows(weighed, scales), target);
  const bounds: Bounds = clash(rows, conflicts) ? { kind: 'infeasible' } : boundsOf(solver, rows, target);
  if (bounds.kind === 'infeasible') {
    return {
      joint: { feasible: false, low: null, high: null },
      tight: { low: low.claims, high: high.claims },
    };
  }
  return {
    joint: { feasible: true, low: bounds.low, high: bounds.high },
    tight: {
      low: bounds.low === 0 ? [] : tightClaims(solver, rows, target, { kind: 'low', value: bounds.low }),
      high:
        bounds.high === null ? [] : tightClaims(solver, rows, target, { kind: 'high', value: bounds.high }),
    },
  };
}

/** Whether a conflict that was already found lies among the rows. */
function clash(rows: readonly Row[], conflicts: readonly Conflict[]): boolean {
  const claims = new Set(rows.flatMap((row) => row.claims));
  return conflicts.some((conflict) => conflict.claims.every((claim) => claims.has(claim)));
}
