import type { FigureClaim } from '#model';
import type { ClaimMemory } from './claim-memory.ts';
import { changesOf } from './copy-changes.ts';
import type { Descent } from './descent.ts';

/** The descent of every figure by its id. A copy whose original is not held has nothing left to stand on. */
export function traceLineage(
  claims: readonly FigureClaim[],
  { descents }: Pick<ClaimMemory, 'descents'>,
): ReadonlyMap<string, Descent> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const traced = new Map<string, Descent>();
  for (const claim of claims) {
    const of = claim.copyOf ?? claim.roundingOf;
    const original = of === undefined ? undefined : byId.get(of);
    const before = descents.get(claim);
    const chained = original?.copyOf !== undefined || original?.roundingOf !== undefined;
    const same = before !== undefined && before.original === original && !chained;
    const descent = same ? before.descent : descend(claim, byId);
    if (!same) descents.set(claim, { original, descent });
    traced.set(claim.id, descent);
  }
  return traced;
}

function descend(claim: FigureClaim, byId: ReadonlyMap<string, FigureClaim>): Descent {
  const of = claim.copyOf ?? claim.roundingOf;
  if (of === undefined) {
    return { origin: ownOrigin(claim), asOf: claim.asOf ?? claim.published, circular: false };
  }
  const rounding = claim.copyOf === undefined;
  const original = byId.get(of);
  const copy = { of, changed: original === undefined ? [] : changesOf(claim, original, rounding), rounding };
  const asOf = claim.asOf ?? claim.published;
  const seen = new Set([claim.id]);
  let root = original;
  while (root !== undefined && !seen.has(root.id)) {
    const next: string | undefined = root.copyOf ?? root.roundingOf;
    if (next === undefined)
      return { origin: ownOrigin(root), asOf: root.asOf ?? root.published, copy, circular: false };
    seen.add(root.id);
    root = byId.get(next);
  }
  return { origin: null, asOf, copy, circular: root !== undefined };
}

/** In a figures file an absent origin is the source itself; null is an origin that cannot be shown. */
function ownOrigin(claim: FigureClaim): string | null {
  return claim.origin === undefined ? claim.source : claim.origin;
}
