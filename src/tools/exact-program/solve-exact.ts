import type { Tableau } from './tableau.ts';
import { minimise, pivot } from './tableau.ts';

/** A program over variables that are not negative; rows lie between `low` and `high` (null: open). Whole coefficients. */
export type ExactProgram = {
  readonly variables: number;
  readonly rows: readonly {
    readonly terms: readonly (readonly [variable: number, coefficient: number])[];
    readonly low: number | null;
    readonly high: number | null;
  }[];
  readonly objective: readonly (readonly [variable: number, coefficient: number])[];
  readonly sense: 'min' | 'max';
  readonly whole: boolean;
};

/** A number as a fraction of whole numbers in lowest terms; the denominator is positive. */
export type Fraction = { readonly over: bigint; readonly under: bigint };

export type ExactSolution =
  | { readonly kind: 'optimal'; readonly objective: Fraction; readonly values: readonly Fraction[] }
  | { readonly kind: 'infeasible' }
  | { readonly kind: 'unbounded' }
  /** More branches than allowed: nothing is known. */
  | { readonly kind: 'gave_up' };

/**
 * Solves a small program without rounding anything: the two-phase simplex method over whole numbers, and branch and
 * bound where whole values are wanted. For tens of variables and rows; `branches` limits the search.
 */
export function solveExact(
  program: ExactProgram,
  { branches = 2_000 }: { readonly branches?: number } = {},
): ExactSolution {
  const least = asLeast(program);
  const found = program.whole ? solveBranching(least, branches) : solveLinear(least);
  if (found.kind !== 'optimal' || program.sense === 'min') return found;
  return { ...found, objective: { over: -found.objective.over, under: found.objective.under } };
}

type Least = {
  readonly variables: number;
  readonly limits: readonly Limit[];
  readonly cost: readonly bigint[];
};
/** Σ coefficient · variable ≤ most */
type Limit = { readonly terms: readonly (readonly [number, number])[]; readonly most: bigint };

function asLeast({ variables, rows, objective, sense }: ExactProgram): Least {
  const cost = new Array<bigint>(variables).fill(0n);
  for (const [variable, coefficient] of objective) {
    cost[variable] = cost[variable]! + BigInt(sense === 'min' ? coefficient : -coefficient);
  }
  const limits = rows.flatMap(({ terms, low, high }): Limit[] => [
    ...(high === null ? [] : [{ terms, most: BigInt(high) }]),
    ...(low === null
      ? []
      : [
          {
            terms: terms.map(([variable, coefficient]) => [variable, -coefficient] as const),
            most: -BigInt(low),
          },
        ]),
  ]);
  return { variables, limits, cost };
}

function solveLinear({ variables, limits, cost }: Least): ExactSolution {
  const tableau = startTableau(variables, limits);
  if (limits.some(({ most }) => most < 0n) && !makeFeasible(tableau, variables + limits.length))
    return { kind: 'infeasible' };
  tableau.objective = objectiveRow(tableau, cost);
  if (!minimise(tableau, (variable) => variable < variables + limits.length)) return { kind: 'unbounded' };
  const values = new Array<bigint>(variables).fill(0n);
  tableau.basic.forEach((variable, row) => {
    if (variable < variables) values[variable] = tableau.rows[row]!.at(-1)!;
  });
  const under = tableau.denominator;
  const over = values.reduce((sum, value, variable) => sum + value * cost[variable]!, 0n);
  return {
    kind: 'optimal',
    objective: lowest(over, under),
    values: values.map((value) => lowest(value, under)),
  };
}

function lowest(over: bigint, under: bigint): Fraction {
  let [a, b] = [over < 0n ? -over : over, under];
  while (b !== 0n) [a, b] = [b, a % b];
  return { over: over / a, under: under / a };
}

function startTableau(variables: number, limits: readonly Limit[]): Tableau {
  const rows = limits.map(({ terms, most }) => {
    const line = new Array<bigint>(variables + 1).fill(0n);
    for (const [variable, coefficient] of terms) line[variable] = line[variable]! + BigInt(coefficient);
    line[variables] = most;
    return line;
  });
  return {
    rows,
    objective: new Array<bigint>(variables + 1).fill(0n),
    denominator: 1n,
    basic: limits.map((_, row) => variables + row),
    nonbasic: Array.from({ length: variables }, (_, variable) => variable),
  };
}

/** Phase one: one artificial variable makes every row hold; the program has a solution when it can be brought to 0. */
function makeFeasible(tableau: Tableau, artificial: number): boolean {
  tableau.rows = tableau.rows.map((line) => line.toSpliced(-1, 0, -1n));
  tableau.nonbasic.push(artificial);
  const column = tableau.nonbasic.length - 1;
  tableau.objective = new Array<bigint>(column + 2).fill(0n).with(column, -1n);
  let worst = 0;
  tableau.rows.forEach((line, row) => {
    if (line.at(-1)! < tableau.rows[worst]!.at(-1)!) worst = row;
  });
  pivot(tableau, worst, column);
  minimise(tableau, () => true);
  const row = tableau.basic.indexOf(artificial);
  if (row !== -1) {
    if (tableau.rows[row]!.at(-1)! > 0n) return false;
    const swap = tableau.rows[row]!.findIndex((entry, at) => at < tableau.nonbasic.length && entry !== 0n);
    if (swap === -1) return true;
    pivot(tableau, row, swap);
  }
  dropColumn(tableau, tableau.nonbasic.indexOf(artificial));
  return true;
}

function dropColumn(tableau: Tableau, column: number): void {
  tableau.rows = tableau.rows.map((line) => line.toSpliced(column, 1));
  tableau.objective = tableau.objective.toSpliced(column, 1);
  tableau.nonbasic.splice(column, 1);
}

/** The cost in terms of the nonbasic variables: denominator · cost = −last entry − Σ entry · nonbasic. */
function objectiveRow({ rows, basic, nonbasic, denominator }: Tableau, cost: readonly bigint[]): bigint[] {
  const line = nonbasic.map((variable) => -(cost[variable] ?? 0n) * denominator);
  line.push(0n);
  basic.forEach((variable, row) => {
    const factor = cost[variable] ?? 0n;
    if (factor === 0n) return;
    rows[row]!.forEach((entry, at) => {
      line[at] = line[at]! + factor * entry;
    });
  });
  return line;
}

/** Depth first; a branch that cannot beat the best whole answer is cut. */
function solveBranching(program: Least, branches: number): ExactSolution {
  let best: (ExactSolution & { readonly kind: 'optimal' }) | null = null;
  const waiting: Limit[][] = [[]];
  for (let tried = 0; waiting.length > 0; tried++) {
    if (tried === branches) return { kind: 'gave_up' };
    const extra = waiting.pop()!;
    const found = solveLinear({ ...program, limits: [...program.limits, ...extra] });
    if (found.kind === 'unbounded') return found;
    if (found.kind !== 'optimal') continue;
    if (best !== null && roundUp(found.objective) >= best.objective.over / best.objective.under) continue;
    const split = found.values.findIndex(({ over, under }) => over % under !== 0n);
    if (split === -1) {
      best = found;
      continue;
    }
    const { over, under } = found.values[split]!;
    const floor = over / under;
    waiting.push(
      [...extra, { terms: [[split, 1]], most: floor }],
      [...extra, { terms: [[split, -1]], most: -(floor + 1n) }],
    );
  }
  return best ?? { kind: 'infeasible' };
}

/** The smallest whole number that is not below a fraction. */
export function roundUp({ over, under }: Fraction): bigint {
  const floor = over / under;
  return over % under !== 0n && over > 0n ? floor + 1n : floor;
}
