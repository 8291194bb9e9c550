/**
 * A linear or whole-number program over named non-negative variables, as the reconciler states it.
 * Rows: sum of coefficient × variable between `low` and `high` (null: open). Coefficients are small whole numbers.
 */
export type Program = {
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

export type Solution =
  | {
      readonly kind: 'optimal';
      readonly objective: number;
      readonly values: readonly number[];
      /** One a row, for a linear program: what the optimum gains when the row's active bound gives way by one. */
      readonly duals?: readonly number[];
    }
  | {
      readonly kind: 'infeasible';
      /** One a row: a sum of rows that no values satisfy (Farkas), for a linear program. */
      readonly ray?: readonly number[];
    }
  | { readonly kind: 'unbounded' };

/** A solver comes into the reconcile stage as an argument; it is synchronous and deterministic. */
export type Solver = { readonly name: string; readonly version: string; solve(program: Program): Solution };
