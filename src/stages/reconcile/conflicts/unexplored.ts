/** What is already known of sets of claims, as clauses over which of them are in. */
export type Clause =
  /** Not all of these: they are a conflict. */
  | { readonly kind: 'not_all'; readonly members: readonly number[] }
  /** Some of these: everything outside them can hold together. */
  | { readonly kind: 'some'; readonly members: readonly number[] };

/**
 * A set of claims that no clause rules out and that cannot be made larger, or null when everything is explored. Claims
 * are taken in order wherever there is a choice, so that the same clauses always give the same set; a claim that ends up
 * out could not have been in beside the others.
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
  // Clauses that ask for some claim decide first: with each of them served, the rest can only be ruled out one by one.
  const wanting = clauses
    .filter(({ kind }) => kind === 'some')
    .sort((a, b) => a.members.length - b.members.length);
  const serve = (from: number): boolean => {
    let at = from;
    while (at < wanting.length && wanting[at]!.members.some((member) => value[member] === 1)) at++;
    const clause = wanting[at];
    if (clause === undefined) return true;
    const mark = trail.length;
    for (const member of clause.members) {
      if (value[member] === -1) continue;
      const before = trail.length;
      if (assign(member, 1) && serve(at + 1)) return true;
      undo(before);
      // Leaving out the claims before may have brought this one in: then nothing else is left to try.
      if (value[member] === 1) break;
      if (!assign(member, -1)) break;
    }
    undo(mark);
    return false;
  };
  if (!serve(0)) return null;
  for (let claim = 0; claim < count; claim++) {
    const mark = trail.length;
    if (value[claim] !== 0 || assign(claim, 1)) continue;
    undo(mark);
    assign(claim, -1);
  }
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
