import type { Toll } from '#model';
import { boundsOf } from '../bounds/bounds.ts';
import { tightClaims } from '../bounds/tight.ts';
import { reaches } from '../figures/grade.ts';
import { rowsOf } from '../figures/rows.ts';
import { holdsBox } from '../sets/box.ts';
import type { Range } from './range.ts';
import type { Scales, Weighed } from './weigh.ts';

/**
 * What a count of the whole adds to what is already recorded place by place: the figure that sets the low, less the
 * people whom figures for parts of it show together, none of them counted twice. Undefined when nothing is
 * recorded apart, or when the parts reach the whole.
 */
export function remainderOf(scales: Scales, weighed: Weighed, { low }: Range): Toll['remainder'] {
  const of = low.claims[0];
  if (low.value === null || of === undefined || low.claims.length !== 1) return undefined;
  const whole = scales.all.get(of)!;
  const parts = [...weighed.admitted.values()]
    .filter(
      ({ bearing, reading }) =>
        bearing === 'partial' &&
        reading.low !== null &&
        reaches(reading.grade, 'B') &&
        holdsBox(whole.box, reading.box),
    )
    // Read as floors, parts can always all hold.
    .map(({ reading }) => ({ ...reading, high: null }));
  const rows = rowsOf(parts, scales).filter(({ low: least }) => least !== null);
  const { target } = weighed.asked;
  const bounds = boundsOf(scales.solver, rows, target);
  if (bounds.kind === 'infeasible' || bounds.low === 0 || bounds.low >= low.value) return undefined;
  const by = tightClaims(scales.solver, rows, target, { kind: 'low', value: bounds.low });
  return { of, recorded: bounds.low, by, rest: low.value - bounds.low };
}
