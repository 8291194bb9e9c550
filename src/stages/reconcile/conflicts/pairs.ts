import type { Row } from '../figures/rows.ts';
import { holdsBox } from '../sets/box.ts';

/**
 * The conflicts of two claims that need no program: one says at least so many of some people, the other at most fewer
 * of a set that holds them. Sorted.
 */
export function conflictingPairs(rows: readonly Row[]): readonly (readonly [string, string])[] {
  const plain = rows.flatMap(({ claims, terms, low, high }) => {
    const [term] = terms;
    const [claim] = claims;
    if (claims.length !== 1 || terms.length !== 1 || term!.coefficient !== 1) return [];
    return [{ claim: claim!, box: term!.box, low, high }];
  });
  const tops = plain.filter(({ high }) => high !== null);
  const found = new Map<string, readonly [string, string]>();
  for (const floor of plain) {
    if (floor.low === null) continue;
    for (const top of tops) {
      if (top.claim === floor.claim || top.high! >= floor.low || !holdsBox(top.box, floor.box)) continue;
      const pair =
        floor.claim < top.claim ? ([floor.claim, top.claim] as const) : ([top.claim, floor.claim] as const);
      found.set(pair.join('\n'), pair);
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}
