/** What is already known of sets of claims, as clauses over which of them are in. */
export type Clause =
  /** Not all of these: they are a conflict. */
  | { readonly kind: 'not_all'; readonly members: readonly number[] }
  /** Some of these: everything outside them can hold together. */
  | { readonly kind: 'some'; readonly members: readonly number[] };

/**
 * A set of claims that no clause rules out and that cannot be made larger, or null when everything is explored. Claims
 * are tried in order, in before out, so that the same clauses always give the same set; a claim that ends up out could
 * not have been in beside the others.
 */
export function largestUnexplored(count: number, clauses: readonly Clause[]): ReadonlySet<number> | null {
  const uses: number[][] = Array.from({ length: count }, () => []);
  clauses.forEach(({ members }, at) => {
    for (const member of members) uses[member]!.push(at);
  });
  const value = new Int8Array(count);
  const trail: number[] = [];

  const assign = (claim: number, is: 1 | -1): boolean => {
    const waiting: (readonly [number, 1 | -1])[] = [[claim, is]];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [at, wanted] = next;
      if (value[at] === wanted) continue;
      if (value[at] !== 0) return false;
      value[at] = wanted;
      trail.push(at);
      for (const use of uses[at]!) {
        const forced = forcedBy(clauses[use]!, value);
        if (forced === 'broken') return false;
        if (forced !== null) waiting.push(forced);
      }
    }
    return true;
  };
  const undo = (to: number): void => {
    while (trail.length > to) value[trail.pop()!] = 0;
  };
  for (const clause of clauses) {
    const forced = forcedBy(clause, value);
    if (forced === 'broken' || (forced !== null && !assign(...forced))) return null;
  }
  const search = (from: number): boolean => {
    let claim = from;
    while (claim < count && value[claim] !== 0) claim++;
    if (claim === count) return true;
    const mark = trail.length;
    for (const is of [1, -1] as const) {
      if (assign(claim, is) && search(claim + 1)) return true;
      undo(mark);
    }
    return false;
  };
  if (!search(0)) return null;
  return new Set([...value.keys()].filter((claim) => value[claim] === 1));
}

/** The claim a clause decides when all its others are decided against it. */
function forcedBy({ kind, members }: Clause, value: Int8Array): readonly [number, 1 | -1] | 'broken' | null {
  const satisfying = kind === 'some' ? 1 : -1;
  let open: number | null = null;
  for (const member of members) {
    if (value[member] === satisfying) return null;
    if (value[member] !== 0) continue;
    if (open !== null) return null;
    open = member;
  }
  return open === null ? 'broken' : [open, satisfying];
}
