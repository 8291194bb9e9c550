import type { Clause } from './unexplored.ts';
import { largestUnexplored } from './unexplored.ts';

/** Whether some claims can all hold; when they cannot, claims among them that already cannot, where these are known. */
export type Verdict =
  | { readonly holds: true }
  | { readonly holds: false; readonly among?: readonly string[] };

/** Asks whether some claims can all hold. */
export type Test = (claims: ReadonlySet<string>) => Verdict;

/**
 * All minimal sets of claims that cannot hold together, up to a limit, by MARCO (Liffiton et al., Fast, flexible MUS
 * enumeration, Constraints 2016): a map of what is unexplored proposes a set that cannot be made larger; one that cannot
 * hold is shrunk to a minimal conflict, one that can is ruled out with all its subsets. `known`: minimal conflicts
 * found in another way, which are not listed again. There may be more sets that hold than could ever be ruled out one by
 * one, so the search ends after so many `tries` and says that there may be more.
 */
export function minimalConflicts(
  claims: readonly string[],
  test: Test,
  {
    known,
    limit,
    tries,
  }: { readonly known: readonly (readonly string[])[]; readonly limit: number; readonly tries: number },
): { readonly found: readonly (readonly string[])[]; readonly more: boolean } {
  const place = new Map(claims.map((claim, at) => [claim, at]));
  const at = (some: readonly string[]): readonly number[] => some.map((claim) => place.get(claim)!);
  const clauses: Clause[] = known.map((members) => ({ kind: 'not_all', members: at(members) }));
  const found: (readonly string[])[] = [];
  for (let tried = 0; tried < tries; tried++) {
    const seed = largestUnexplored(claims.length, clauses);
    if (seed === null) return { found, more: false };
    const some = new Set(claims.filter((_, index) => seed.has(index)));
    const verdict = test(some);
    if (verdict.holds) {
      const outside = claims.filter((claim) => !some.has(claim));
      // All of them hold together: nothing is left to explore.
      if (outside.length === 0) return { found, more: false };
      clauses.push({ kind: 'some', members: at(outside) });
      continue;
    }
    if (found.length === limit) return { found, more: true };
    const conflict = shrink(verdict.among ?? [...some], test);
    found.push(conflict);
    clauses.push({ kind: 'not_all', members: at(conflict) });
  }
  return { found, more: true };
}

/** The deletion filter: one claim after another is left out as long as the rest cannot hold. Ids ascending. */
function shrink(claims: readonly string[], test: Test): readonly string[] {
  const kept = new Set([...claims].sort());
  for (const claim of [...kept]) {
    kept.delete(claim);
    if (test(kept).holds) kept.add(claim);
  }
  return [...kept].sort();
}
