/** How often a number was found exactly, and how the misses lie: told too few, too many, or told where there is none. */
export type Exactness = { all: number; exact: number; over: number; under: number; unseen: number };

export const emptyExactness = (): Exactness => ({ all: 0, exact: 0, over: 0, under: 0, unseen: 0 });

/** Adds one comparison. `unseen`: something is due and nothing was found. */
export function compareCount(sum: Exactness, found: number, due: number): boolean {
  sum.all += 1;
  if (found === due) sum.exact += 1;
  else if (found === 0) sum.unseen += 1;
  else if (found > due) sum.over += 1;
  else sum.under += 1;
  return found === due;
}

/** A row of a table: name, cases, per cent exact, and the misses by kind. */
export function exactnessRow(name: string, sum: Exactness): (string | number)[] {
  return [name, sum.all, (100 * sum.exact) / Math.max(1, sum.all), sum.unseen, sum.under, sum.over];
}

export const EXACTNESS_COLUMNS: readonly string[] = [
  'field',
  'documents',
  'exact, per cent',
  'not found',
  'too few',
  'too many',
];
