import type { Program, Solver } from '#model';
import { linkedRows } from '../bounds/limited.ts';
import type { System } from '../bounds/system.ts';
import { stateSystem } from '../bounds/system.ts';
import type { Row } from '../figures/rows.ts';

/** A group this small is explored as it is. */
const SMALL = 12;

/**
 * Parts of a group of rows such that every contradiction in sums lies within one of them, each row reduced to the ends
 * that take part in one. A proof that rows cannot hold together adds up some of their ends; one program finds all ends
 * that any such proof uses, and what none uses links nothing. Contradictions that come of people being whole and not of
 * sums are looked for inside the parts, and in small groups.
 */
export function clashingParts(solver: Solver, rows: readonly Row[]): readonly (readonly Row[])[] {
  if (new Set(rows.flatMap(({ claims }) => claims)).size <= SMALL) return [rows];
  const kept = clashingRows(solver, rows);
  if (kept.length === 0) return [];
  const parts = linkedRows(kept).map(({ rows: linked }) => linked);
  // Fewer rows make fewer atoms and may part again.
  const whole = parts.length === 1 && parts[0]!.length === rows.length;
  return whole ? parts : parts.flatMap((part) => clashingParts(solver, part));
}

/** Rows some end of which takes part in a proof, without their other ends. */
function clashingRows(solver: Solver, rows: readonly Row[]): readonly Row[] {
  const system = stateSystem(rows);
  const ends = endsOf(system);
  const answer = solver.solve(proofsOf(system, ends));
  if (answer.kind !== 'optimal') return [];
  const used = new Set(
    ends.flatMap(({ row, side }, at) => (answer.values[ends.length + at]! > 0.5 ? `${row}${side}` : [])),
  );
  return rows.flatMap((row, index) => {
    const low = used.has(`${index}low`) ? row.low : null;
    const high = used.has(`${index}high`) ? row.high : null;
    return low === null && high === null ? [] : [{ ...row, low, high }];
  });
}

type RowEnd = { readonly row: number; readonly side: 'low' | 'high'; readonly value: number };

function endsOf({ rows }: System): readonly RowEnd[] {
  return rows.flatMap(({ low, high }, row): readonly RowEnd[] => [
    ...(low === null ? [] : [{ row, side: 'low' as const, value: low }]),
    ...(high === null ? [] : [{ row, side: 'high' as const, value: high }]),
  ]);
}

/**
 * The program over proofs (Farkas): a weight for every end, such that the weighted sum of rows asks for more than 0 and
 * gives none to any atom. Beside each weight stands a mark, at most 1 and at most the weight; since proofs add up and
 * scale, the most marks are set by one that uses every end that any proof uses.
 */
function proofsOf(system: System, ends: readonly RowEnd[]): Program {
  const atoms: [number, number][][] = Array.from({ length: system.atoms }, () => []);
  ends.forEach(({ row, side }, weight) => {
    for (const [atom, coefficient] of system.rows[row]!.terms) {
      atoms[atom]!.push([weight, side === 'low' ? coefficient : -coefficient]);
    }
  });
  const mark = (weight: number): number => ends.length + weight;
  return {
    variables: ends.length * 2,
    rows: [
      ...atoms.map((terms) => ({ terms, low: null, high: 0 })),
      {
        terms: ends.map(({ side, value }, weight) => [weight, side === 'low' ? value : -value] as const),
        low: 1,
        high: null,
      },
      ...ends.map((_, weight) => ({
        terms: [[mark(weight), 1] as const, [weight, -1] as const],
        low: null,
        high: 0,
      })),
      ...ends.map((_, weight) => ({ terms: [[mark(weight), 1] as const], low: null, high: 1 })),
    ],
    objective: ends.map((_, weight) => [mark(weight), 1]),
    sense: 'max',
    whole: false,
  };
}
