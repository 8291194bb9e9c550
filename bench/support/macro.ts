import type { Tally } from './tally.ts';
import { addTally, emptyTally, measuresOf } from './tally.ts';

/** Adds one decision among classes to the tallies by class. */
export function decide(byClass: Map<string, Tally>, found: string, due: string): void {
  for (const name of [found, due]) if (!byClass.has(name)) byClass.set(name, emptyTally());
  if (found === due) addTally(byClass.get(due)!, { ...emptyTally(), correct: 1 });
  else {
    addTally(byClass.get(due)!, { ...emptyTally(), missing: 1 });
    addTally(byClass.get(found)!, { ...emptyTally(), spurious: 1 });
  }
}

/** Mean F over the classes that are due at least once, and the share of right decisions, in per cent. */
export function macro(byClass: ReadonlyMap<string, Tally>): {
  readonly f: number;
  readonly accuracy: number;
  readonly classes: number;
} {
  const due = [...byClass.values()].filter((tally) => tally.correct + tally.missing > 0);
  const total = due.reduce((sum, tally) => sum + tally.correct + tally.missing, 0);
  const right = due.reduce((sum, tally) => sum + tally.correct, 0);
  return {
    f: due.reduce((sum, tally) => sum + measuresOf(tally).f, 0) / Math.max(1, due.length),
    accuracy: (100 * right) / Math.max(1, total),
    classes: due.length,
  };
}
