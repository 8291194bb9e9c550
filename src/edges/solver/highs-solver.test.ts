import { describe, expect, it } from 'vitest';
import type { Program } from '#model';
import { loadHighsSolver } from './highs-solver.ts';

const solver = await loadHighsSolver();
const program: Program = {
  variables: 2,
  rows: [
    {
      terms: [
        [0, 1],
        [1, 1],
      ],
      low: 3,
      high: 7,
    },
  ],
  objective: [
    [0, 2],
    [1, 1],
  ],
  sense: 'max',
  whole: false,
};

describe('the HiGHS solver', () => {
  it('finds the best values, and the multipliers that prove them', () => {
    expect(solver.solve(program)).toMatchObject({
      kind: 'optimal',
      objective: 14,
      values: [7, 0],
      duals: [2],
    });
    expect(solver.solve({ ...program, sense: 'min' })).toMatchObject({ objective: 3, duals: [1] });
  });

  it('tells nothing to satisfy from nothing to limit', () => {
    const none = {
      ...program,
      rows: [
        ...program.rows,
        {
          terms: [
            [0, 1],
            [1, 1],
          ] as const,
          low: 9,
          high: null,
        },
      ],
    };
    const found = solver.solve(none);
    expect(found.kind).toBe('infeasible');
    expect('ray' in found ? found.ray : []).toHaveLength(2);
    expect(solver.solve({ ...program, rows: [] }).kind).toBe('unbounded');
    expect(solver.solve({ ...none, whole: true }).kind).toBe('infeasible');
  });

  it('solves in whole numbers', () => {
    const halves = {
      ...program,
      rows: [{ terms: [[0, 2]] as const, low: null, high: 5 }],
      objective: [[0, 1]] as const,
    };
    expect(solver.solve({ ...halves, whole: false })).toMatchObject({ objective: 2.5 });
    expect(solver.solve({ ...halves, whole: true })).toMatchObject({ objective: 2 });
  });

  it('answers programs without variables', () => {
    const empty: Program = {
      variables: 0,
      rows: [{ terms: [], low: 0, high: 2 }],
      objective: [],
      sense: 'min',
      whole: false,
    };
    expect(solver.solve(empty)).toMatchObject({ kind: 'optimal', objective: 0 });
    expect(solver.solve({ ...empty, rows: [{ terms: [], low: 1, high: null }] })).toEqual({
      kind: 'infeasible',
    });
  });

  it('gives the same answer whatever it was asked before', () => {
    const first = solver.solve(program);
    solver.solve({ ...program, sense: 'min', whole: true });
    solver.solve({ ...program, rows: [] });
    expect(solver.solve(program)).toEqual(first);
  });

  it('says who it is', () => {
    expect(solver.name).toBe('HiGHS');
    expect(solver.version).toMatch(/^\d+\.\d+/u);
  });
});
