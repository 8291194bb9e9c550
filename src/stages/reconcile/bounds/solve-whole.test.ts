import { describe, expect, it } from 'vitest';
import type { Solution, Solver } from '#model';
import { loadHighsSolver } from '../../../edges/solver/index.ts';
import { provesAtLeast, provesInfeasible } from './certificate.ts';
import type { PeopleProgram } from './solve-whole.ts';
import { solveWhole } from './solve-whole.ts';

const solver = await loadHighsSolver();

/** Three sets of two that each hold one: fractions satisfy them, people do not. */
const pairs: PeopleProgram = {
  variables: 3,
  rows: [
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
  ],
  objective: [[0, 1]],
  sense: 'min',
};

const joint: PeopleProgram = {
  variables: 2,
  rows: [
    {
      terms: [
        [0, 1],
        [1, 1],
      ],
      low: 52,
      high: 52,
    },
    { terms: [[0, 1]], low: 38, high: 38 },
  ],
  objective: [[1, 1]],
  sense: 'min',
};

const liar = (answer: Solution): Solver => ({ name: 'liar', version: '1', solve: () => answer });

describe('solveWhole', () => {
  it('solves in whole people what fractions get wrong', () => {
    expect(solveWhole(solver, pairs)).toEqual({ kind: 'infeasible' });
    const pair = pairs.rows.map((row) => ({ ...row, low: null }));
    expect(
      solveWhole(solver, {
        ...pairs,
        rows: pair,
        objective: [
          [0, 1],
          [1, 1],
          [2, 1],
        ],
        sense: 'max',
      }),
    ).toMatchObject({ value: 1 });
  });

  it('names the rows that prove an end', () => {
    expect(solveWhole(solver, joint)).toEqual({ kind: 'optimal', value: 14, support: [0, 1] });
  });

  it('believes no solver that is wrong about a value', () => {
    const wrong = liar({ kind: 'optimal', objective: 10, values: [42, 10], duals: [1, -1] });
    expect(solveWhole(wrong, joint)).toMatchObject({ kind: 'optimal', value: 14 });
    const notBest = liar({ kind: 'optimal', objective: 20, values: [32, 20], duals: [0, 0] });
    expect(solveWhole(notBest, { ...joint, rows: [joint.rows[0]!] })).toMatchObject({
      kind: 'optimal',
      value: 0,
    });
  });

  it('believes no solver that is wrong about there being none', () => {
    expect(solveWhole(liar({ kind: 'infeasible', ray: [1, 1] }), joint)).toMatchObject({
      kind: 'optimal',
      value: 14,
    });
  });

  it('claims nothing of what it cannot prove', () => {
    const many = { ...joint, variables: 500 };
    expect(solveWhole(liar({ kind: 'infeasible' }), many)).toEqual({ kind: 'unproven' });
  });
});

describe('a proof by a sum of rows', () => {
  it('holds when the sum lies below the cost and reaches the value', () => {
    const wanted = { variables: 2, cost: joint.objective, value: 14 };
    expect(provesAtLeast(joint.rows, wanted, [1, -1])).toBe(true);
    expect(provesAtLeast(joint.rows, { ...wanted, value: 15 }, [1, -1])).toBe(false);
    expect(provesAtLeast(joint.rows, wanted, [1, 1])).toBe(false);
  });

  it('reads multipliers that are fractions', () => {
    const wanted = {
      variables: 3,
      cost: [
        [0, 1],
        [1, 1],
        [2, 1],
      ] as const,
      value: 2,
    };
    expect(provesAtLeast(pairs.rows, wanted, [0.5, 0.5, 0.5])).toBe(true);
  });

  it('uses no open side of a row', () => {
    const open = [{ terms: [[0, 1]] as const, low: null, high: 5 }];
    expect(provesAtLeast(open, { variables: 1, cost: [[0, 1]], value: 1 }, [1])).toBe(false);
    expect(provesInfeasible(open, 1, [1])).toBe(false);
  });
});
