import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../figures/rows.ts';
import type { Box } from '../sets/box.ts';
import { touchBox } from '../sets/box.ts';
import { joinSpans } from '../sets/spans.ts';
import { linkedRows } from './limited.ts';
import { rowsNear } from './near.ts';

const SIZE = 6;
const spans = fc
  .array(
    fc.tuple(fc.nat({ max: SIZE }), fc.nat({ max: 2 })).map(([from, more]) => [from, from + more] as const),
    { minLength: 1, maxLength: 2 },
  )
  .map(joinSpans);
const box: fc.Arbitrary<Box> = fc
  .tuple(spans, fc.constantFrom([[0, 0]] as const, [[0, 1]] as const))
  .map(([places, days]) => ({ places, days, cells: [[0, 0]], communities: [[0, 0]], actors: [[0, 0]] }));
const row = fc.tuple(box, fc.boolean(), fc.nat()).map(
  ([one, ceiling, id]): Row => ({
    claims: [`c${id}`],
    terms: [{ box: one, coefficient: 1 }],
    low: ceiling ? null : 1,
    high: ceiling ? 1 : null,
  }),
);

describe('rowsNear', () => {
  it('leaves out no row of a group that touches the set', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), box, (rows, set) => {
        const touching = (groups: ReturnType<typeof linkedRows>) =>
          groups
            .map((group) => group.rows)
            .filter((group) => group.some(({ terms }) => touchBox(terms[0]!.box, set)));
        expect(touching(linkedRows(rowsNear(rows, set, { asked: false })))).toEqual(
          touching(linkedRows(rows)),
        );
        const asked = (some: readonly Row[]) =>
          linkedRows(some, set).find((group) => group.asked)?.rows ?? [];
        expect(asked(rowsNear(rows, set, { asked: true }))).toEqual(asked(rows));
      }),
      { numRuns: 1_000 },
    );
  });
});
