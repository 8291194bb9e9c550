import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExactProgram } from './solve-exact.ts';
import { solveExact } from './solve-exact.ts';

const pairs: ExactProgram['rows'] = [
  {
    terms: [
      [0, 1],
      [1, 1],
    ],
    low: 1,
    high: 1,
  },
  {
    terms: [
      [1, 1],
      [2, 1],
    ],
    low: 1,
    high: 1,
  },
  {
    terms: [
      [0, 1],
      [2, 1],
    ],
    low: 1,
    high: 1,
  },
];

describe('solveExact', () => {
  it('finds a fraction where three pairs each hold one, and no whole answer', () => {
    const program = { variables: 3, rows: pairs, objective: [[0, 1]], sense: 'max', whole: false } as const;
    expect(solveExact(program)).toMatchObject({ kind: 'optimal', objective: { over: 1n, under: 2n } });
    expect(solveExact({ ...program, whole: true })).toEqual({ kind: 'infeasible' });
  });

  it('says when nothing limits the objective', () => {
    const program = {
      variables: 1,
      rows: [{ terms: [[0, 1]], low: 3, high: null }],
      objective: [[0, 1]],
    } as const;
    expect(solveExact({ ...program, sense: 'max', whole: false })).toEqual({ kind: 'unbounded' });
    expect(solveExact({ ...program, sense: 'min', whole: false })).toMatchObject({
      objective: { over: 3n, under: 1n },
    });
  });

  it('agrees with trying every whole answer', () => {
    const variables = 3;
    const bound = 4;
    const row = fc.record({
      terms: fc.array(fc.tuple(fc.nat({ max: variables - 1 }), fc.constantFrom(1, 1, 2, -1)), {
        maxLength: 3,
      }),
      low: fc.option(fc.nat({ max: 5 })),
      high: fc.option(fc.nat({ max: 6 })),
    });
    const caps = Array.from({ length: variables }, (_, at) => ({
      terms: [[at, 1] as const],
      low: null,
      high: bound,
    }));
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 4 }),
        fc.array(fc.tuple(fc.nat({ max: variables - 1 }), fc.integer({ min: -2, max: 2 })), { maxLength: 3 }),
        fc.constantFrom('min' as const, 'max' as const),
        (rows, objective, sense) => {
          const program: ExactProgram = {
            variables,
            rows: [...rows, ...caps],
            objective,
            sense,
            whole: true,
          };
          const found = solveExact(program);
          const best = tryAll(program, bound);
          if (best === null) expect(found.kind).toBe('infeasible');
          else expect(found).toMatchObject({ kind: 'optimal', objective: { over: BigInt(best), under: 1n } });
        },
      ),
    );
  });
});

function tryAll({ variables, rows, objective, sense }: ExactProgram, bound: number): number | null {
  const sum = (terms: ExactProgram['objective'], at: readonly number[]) =>
    terms.reduce((total, [variable, coefficient]) => total + coefficient * at[variable]!, 0);
  let best: number | null = null;
  const values = new Array<number>(variables).fill(0);
  const walk = (variable: number): void => {
    if (variable === variables) {
      if (
        rows.some(
          ({ terms, low, high }) => sum(terms, values) < (low ?? -99) || sum(terms, values) > (high ?? 99),
        )
      )
        return;
      const value = sum(objective, values);
      if (best === null || (sense === 'min' ? value < best : value > best)) best = value;
      return;
    }
    for (let value = 0; value <= bound; value++) {
      values[variable] = value;
      walk(variable + 1);
    }
  };
  walk(0);
  return best;
}
