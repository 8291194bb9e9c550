import type { Program, Solution, Solver } from '#model';
import { solveExact } from '#tools/exact-program';
import { provesAtLeast, provesInfeasible } from './certificate.ts';

/**
 * The best value over whole people, or that there is none. Every answer but `unproven` was proven in whole numbers.
 * `support`: rows whose sum alone is the proof, by their place in the program, where the proof is such a sum.
 */
export type WholeAnswer =
  | { readonly kind: 'optimal'; readonly value: number; readonly support?: readonly number[] }
  | { readonly kind: 'infeasible'; readonly support?: readonly number[] }
  | { readonly kind: 'unbounded' }
  /** Too large to prove without floating point: nothing is claimed. */
  | { readonly kind: 'unproven' };

/** A program over whole people: `whole` is the business of this file. */
export type PeopleProgram = Omit<Program, 'whole'>;

/** HiGHS works to 1e-7; anything farther from a whole number than this is a fraction. */
const TOLERANCE = 1e-6;

/** Above this many variables a program is not solved a second time by exact arithmetic. */
const EXACT_VARIABLES = 80;

/**
 * Solves a program over whole people: first over fractions, again in whole numbers if the vertex is fractional. The
 * value is reached by whole people that satisfy every row, and no better one exists: both are proven with BigInt, the
 * second by the multipliers of the rows, and where those do not prove it by an exact solver.
 */
export function solveWhole(solver: Solver, program: PeopleProgram): WholeAnswer {
  const linear = solver.solve({ ...program, whole: false });
  switch (linear.kind) {
    case 'infeasible':
      return provesInfeasible(program.rows, program.variables, linear.ray ?? [])
        ? { kind: 'infeasible', support: supportOf(linear.ray ?? []) }
        : solveSlowly(program);
    case 'unbounded':
      return { kind: 'unbounded' };
    case 'optimal': {
      const reached = reachedValue(program, linear) ?? reachedByWhole(solver, program);
      return reached !== null && isBest(program, reached, linear.duals ?? [])
        ? { kind: 'optimal', value: reached, support: supportOf(linear.duals ?? []) }
        : solveSlowly(program);
    }
  }
}

function supportOf(multipliers: readonly number[]): readonly number[] {
  return multipliers.flatMap((multiplier, at) => (Math.abs(multiplier) > TOLERANCE ? at : []));
}

function reachedByWhole(solver: Solver, program: PeopleProgram): number | null {
  const whole = solver.solve({ ...program, whole: true });
  return whole.kind === 'optimal' ? reachedValue(program, whole) : null;
}

/** The value of a solution, if it is one of whole people and satisfies every row exactly. */
function reachedValue(
  { rows, objective }: PeopleProgram,
  solution: Solution & { readonly kind: 'optimal' },
): number | null {
  const values: bigint[] = [];
  for (const value of solution.values) {
    const whole = Math.round(value);
    if (Math.abs(value - whole) > TOLERANCE || whole < 0) return null;
    values.push(BigInt(whole));
  }
  const sum = (terms: Program['objective']): bigint =>
    terms.reduce((total, [variable, coefficient]) => total + BigInt(coefficient) * values[variable]!, 0n);
  const holds = rows.every(({ terms, low, high }) => {
    const size = sum(terms);
    return (low === null || size >= BigInt(low)) && (high === null || size <= BigInt(high));
  });
  return holds ? Number(sum(objective)) : null;
}

/** Whether the multipliers of the rows prove that no whole people do better. */
function isBest(
  { rows, variables, objective, sense }: PeopleProgram,
  value: number,
  duals: readonly number[],
): boolean {
  if (sense === 'min') return provesAtLeast(rows, { variables, cost: objective, value }, duals);
  const cost = objective.map(([variable, coefficient]) => [variable, -coefficient] as const);
  return provesAtLeast(
    rows,
    { variables, cost, value: -value },
    duals.map((dual) => -dual),
  );
}

function solveSlowly(program: PeopleProgram): WholeAnswer {
  if (program.variables > EXACT_VARIABLES) return { kind: 'unproven' };
  const exact = solveExact({ ...program, whole: true });
  switch (exact.kind) {
    case 'optimal':
      return { kind: 'optimal', value: Number(exact.objective.over) };
    case 'infeasible':
    case 'unbounded':
      return exact;
    case 'gave_up':
      return { kind: 'unproven' };
  }
}
