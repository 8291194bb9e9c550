import type { Toll } from '#model';
import { boundsOf } from '../bounds/bounds.ts';
import { tightClaims } from '../bounds/tight.ts';
import { connected } from '../conflicts/conflicts.ts';
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
  { low, high }: Range,
): Pick<Toll, 'joint' | 'tight'> {
  const { solver } = scales;
  const { target } = weighed.asked;
  const rows = connected(jointRows(weighed, scales), target);
  const bounds = boundsOf(solver, rows, target);
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
