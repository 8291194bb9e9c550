import type { Claim, Outcome } from '#model';

/** Claims that say how many of the people of today's event came to this: affirmed, not of other times, not a part of another. */
export function figuresFor(claims: readonly Claim[], outcomes: readonly Outcome[]): Claim[] {
  return claims.filter(
    (claim) =>
      claim.kind === 'casualty' && claim.outcome !== null && outcomes.includes(claim.outcome) && claim.polarity === 'affirmed' && !claim.background && claim.modality === null && claim.count !== null && claim.unit !== 'families' && claim.unit !== 'incidents',
  );
}

/** The number a claim stands for: as printed, else its lower end. */
export const valueOf = (claim: Claim): number => claim.count?.point ?? claim.count?.low ?? 0;

/** The total that the claims of one event come to: the highest whole figure, never less than the increments together. */
export function eventTotal(claims: readonly Claim[], outcomes: readonly Outcome[]): number {
  const whole = figuresFor(claims, outcomes).filter((claim) => claim.partOf === null);
  return Math.max(0, ...whole.map(valueOf));
}
