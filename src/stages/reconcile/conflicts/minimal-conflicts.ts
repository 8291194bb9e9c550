import type { Program, Solver } from '#model';

/**
 * All minimal sets of claims that cannot hold together, up to a limit, by MARCO (Liffiton et al., Fast, flexible MUS
 * enumeration, Constraints 2016): a map of what is still unexplored proposes the largest set it can; a set that cannot
 * hold is shrunk to a minimal conflict, one that can is ruled out with all its subsets.
 */
export function minimalConflicts(
  solver: Solver,
  claims: readonly string[],
  feasible: (some: ReadonlySet<string>) => boolean,
  limit: number,
): { readonly found: readonly (readonly string[])[]; readonly more: boolean } {
  const found: (readonly string[])[] = [];
  const map: { terms: (readonly [number, number])[]; low: number | null; high: number | null }[] = claims.map(
    (_, index) => ({ terms: [[index, 1]], low: null, high: 1 }),
  );
  const place = new Map(claims.map((claim, index) => [claim, index]));
  for (;;) {
    const seed = largestUnexplored(solver, claims, map);
    if (seed === null) return { found, more: false };
    if (feasible(seed)) {
      const outside = claims.filter((claim) => !seed.has(claim));
      // All of them hold together: there is nothing left to explore.
      if (outside.length === 0) return { found, more: false };
      map.push({ terms: outside.map((claim) => [place.get(claim)!, 1]), low: 1, high: null });
      continue;
    }
    if (found.length === limit) return { found, more: true };
    const conflict = shrink(seed, feasible);
    found.push(conflict);
    map.push({
      terms: conflict.map((claim) => [place.get(claim)!, 1]),
      low: null,
      high: conflict.length - 1,
    });
  }
}

/** Leaves out one claim after another as long as the rest cannot hold; what is left is minimal. Ids ascending. */
function shrink(
  seed: ReadonlySet<string>,
  feasible: (some: ReadonlySet<string>) => boolean,
): readonly string[] {
  const kept = new Set(seed);
  for (const claim of [...seed].sort().toReversed()) {
    kept.delete(claim);
    if (feasible(kept)) kept.add(claim);
  }
  return [...kept].sort();
}

function largestUnexplored(
  solver: Solver,
  claims: readonly string[],
  rows: Program['rows'],
): ReadonlySet<string> | null {
  const answer = solver.solve({
    variables: claims.length,
    rows,
    objective: claims.map((_, index) => [index, 1]),
    sense: 'max',
    whole: true,
  });
  if (answer.kind !== 'optimal') return null;
  return new Set(claims.filter((_, index) => answer.values[index]! > 0.5));
}
