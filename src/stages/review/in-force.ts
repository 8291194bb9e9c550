import type { Decision } from '#model';

/** The decisions that stand, in order, and the numbers of those that another takes back. */
export type InForce = { readonly standing: readonly Decision[]; readonly takenBack: ReadonlySet<number> };

/**
 * Which decisions stand. A `take_back` undoes an earlier decision; taking back a `take_back` restores what it undid.
 * Judged from the newest backwards, since whether a decision stands depends only on later ones.
 */
export function decisionsInForce(decisions: readonly Decision[]): InForce {
  const ordered = [...decisions].sort((a, b) => a.seq - b.seq);
  const takenBack = new Set<number>();
  for (const decision of ordered.toReversed()) {
    const { type, of, seq } = decision;
    if (type === 'take_back' && of !== undefined && of < seq && !takenBack.has(seq)) takenBack.add(of);
  }
  return {
    standing: ordered.filter(({ seq, type }) => !takenBack.has(seq) && type !== 'take_back'),
    takenBack,
  };
}
