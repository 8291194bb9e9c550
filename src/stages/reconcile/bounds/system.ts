import type { Program } from '#model';
import type { Row } from '../figures/rows.ts';
import { atomsOf } from '../sets/atoms.ts';
import type { Box } from '../sets/box.ts';

/** Rows restated over atoms: one whole-number variable each. `target` lists the atoms inside the set asked about. */
export type System = {
  readonly atoms: number;
  readonly rows: readonly {
    readonly claims: readonly string[];
    readonly terms: readonly (readonly [atom: number, coefficient: number])[];
    readonly low: number | null;
    readonly high: number | null;
  }[];
  readonly target: readonly number[];
};

/** States rows, and the set asked about if there is one, over the atoms they make. */
export function stateSystem(rows: readonly Row[], target?: Box): System {
  const boxes: Box[] = [];
  const uses: { readonly row: number; readonly coefficient: number }[] = [];
  rows.forEach((row, index) => {
    for (const { box, coefficient } of row.terms) {
      boxes.push(box);
      uses.push({ row: index, coefficient });
    }
  });
  if (target !== undefined) boxes.push(target);
  const terms = rows.map(() => new Map<number, number>());
  const asked: number[] = [];
  const atoms = atomsOf(boxes);
  atoms.forEach((atom, variable) => {
    for (const box of atom) {
      const use = uses[box];
      if (use === undefined) asked.push(variable);
      else terms[use.row]!.set(variable, (terms[use.row]!.get(variable) ?? 0) + use.coefficient);
    }
  });
  return {
    atoms: atoms.length,
    rows: rows.map(({ claims, low, high }, index) => ({
      claims,
      terms: [...terms[index]!].filter(([, coefficient]) => coefficient !== 0),
      low,
      high,
    })),
    target: asked,
  };
}

/** The program that finds the smallest or largest size of the set asked about. */
export function programOf(system: System, sense: 'min' | 'max'): Omit<Program, 'whole'> {
  return {
    variables: system.atoms,
    rows: system.rows,
    objective: system.target.map((atom) => [atom, 1]),
    sense,
  };
}
