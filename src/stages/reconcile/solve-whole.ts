import type { Program, Solution, Solver } from '#model';

/** The best value over whole people, or that there is none. */
export type WholeAnswer =
  | { readonly kind: 'optimal'; readonly value: number }
  | { readonly kind: 'infeasible' }
  | { readonly kind: 'unbounded' };

/** The solver broke its promise: its answer does not satisfy the program when it is checked in whole numbers. */
export class UncheckedAnswer extends Error {
  readonly code = 'unchecked_answer';
  constructor(what: string) {
    super(`the solver's answer does not hold in whole numbers: ${what}`);
    this.name = 'UncheckedAnswer';
  }
}

/** HiGHS works to 1e-7; anything farther from a whole number than this is a fraction. */
const TOLERANCE = 1e-6;

/**
 * Solves a program over whole people: first over fractions, and again in whole numbers if the vertex is fractional.
 * What is returned was checked in whole numbers.
 */
export function solveWhole(solver: Solver, program: Omit<Program, 'whole'>): WholeAnswer {
  const linear = solver.solve({ ...program, whole: false });
  if (linear.kind === 'infeasible') return linear;
  if (linear.kind === 'unbounded') {
    // Over rationals a set that can grow without end in fractions can do so in people, if there are people at all.
    const some = solver.solve({ ...program, objective: [], whole: true });
    return some.kind === 'infeasible' ? some : linear;
  }
  const vertex = wholeValues(linear);
  if (vertex !== null && holds(program, vertex)) return { kind: 'optimal', value: measure(program, vertex) };
  const whole = solver.solve({ ...program, whole: true });
  if (whole.kind !== 'optimal') return whole;
  const values = wholeValues(whole);
  if (values === null || !holds(program, values)) throw new UncheckedAnswer(`${program.rows.length} rows`);
  return { kind: 'optimal', value: measure(program, values) };
}

function wholeValues(solution: Solution & { readonly kind: 'optimal' }): readonly bigint[] | null {
  const rounded = solution.values.map((value) => Math.round(value));
  const near = rounded.every(
    (value, index) => Math.abs(value - solution.values[index]!) <= TOLERANCE && value >= 0,
  );
  return near ? rounded.map(BigInt) : null;
}

function holds({ rows }: Pick<Program, 'rows'>, values: readonly bigint[]): boolean {
  return rows.every(({ terms, low, high }) => {
    const sum = sumOf(terms, values);
    return (low === null || sum >= BigInt(low)) && (high === null || sum <= BigInt(high));
  });
}

function measure({ objective }: Pick<Program, 'objective'>, values: readonly bigint[]): number {
  return Number(sumOf(objective, values));
}

function sumOf(terms: readonly (readonly [number, number])[], values: readonly bigint[]): bigint {
  return terms.reduce((sum, [variable, coefficient]) => sum + BigInt(coefficient) * values[variable]!, 0n);
}
