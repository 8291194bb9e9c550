/**
 * A simplex tableau of whole numbers that share one denominator, pivoted without fractions (Edmonds 1967; Bareiss
 * 1968): every division below leaves no remainder, so that nothing is ever rounded.
 *
 * Row i reads: denominator · basic[i] = last entry − Σ entry · nonbasic. Variables are numbered 0…n−1, slacks n…; the
 * objective row is kept apart in the same form.
 */
export type Tableau = {
  rows: bigint[][];
  objective: bigint[];
  denominator: bigint;
  basic: number[];
  nonbasic: number[];
};

/** Swaps the basic variable of a row with the nonbasic one of a column; every number stays whole. */
export function pivot(tableau: Tableau, row: number, column: number): void {
  const { rows, denominator } = tableau;
  const pivotRow = rows[row]!;
  const pivotValue = pivotRow[column]!;
  const step = (line: bigint[]): bigint[] => {
    const factor = line[column]!;
    return line.map((value, at) =>
      at === column ? -factor : (value * pivotValue - factor * pivotRow[at]!) / denominator,
    );
  };
  tableau.rows = rows.map((line, at) => (at === row ? line.with(column, denominator) : step(line)));
  tableau.objective = step(tableau.objective);
  tableau.denominator = pivotValue;
  if (pivotValue < 0n) negate(tableau);
  const entering = tableau.nonbasic[column]!;
  tableau.nonbasic[column] = tableau.basic[row]!;
  tableau.basic[row] = entering;
}

function negate(tableau: Tableau): void {
  tableau.rows = tableau.rows.map((line) => line.map((value) => -value));
  tableau.objective = tableau.objective.map((value) => -value);
  tableau.denominator = -tableau.denominator;
}

/**
 * Improves the objective until it is the least, by Bland's rule, which never circles. Only columns that `allowed`
 * lets through may enter. False when it is unbounded.
 */
export function minimise(tableau: Tableau, allowed: (variable: number) => boolean): boolean {
  for (;;) {
    const column = enteringColumn(tableau, allowed);
    if (column === null) return true;
    const row = leavingRow(tableau, column);
    if (row === null) return false;
    pivot(tableau, row, column);
  }
}

/** The objective row reads: denominator · objective = −last + …, so that a positive entry lets the objective fall. */
function enteringColumn(
  { objective, nonbasic }: Tableau,
  allowed: (variable: number) => boolean,
): number | null {
  let best: number | null = null;
  nonbasic.forEach((variable, column) => {
    if (objective[column]! <= 0n || !allowed(variable)) return;
    if (best === null || variable < nonbasic[best]!) best = column;
  });
  return best;
}

function leavingRow({ rows, basic }: Tableau, column: number): number | null {
  let best: number | null = null;
  rows.forEach((line, row) => {
    const entry = line[column]!;
    if (entry <= 0n) return;
    if (best === null) {
      best = row;
      return;
    }
    const chosen = rows[best]!;
    const here = line.at(-1)! * chosen[column]!;
    const there = chosen.at(-1)! * entry;
    if (here < there || (here === there && basic[row]! < basic[best]!)) best = row;
  });
  return best;
}
