import type { Claim, Outcome } from '#model';

/** Claims that say how many of the people of today's event came to this: affirmed, not of other times. */
export function figuresFor(claims: readonly Claim[], outcomes: readonly Outcome[]): Claim[] {
  return claims.filter(
    (claim) =>
      claim.kind === 'casualty' &&
      claim.outcome !== null &&
      outcomes.includes(claim.outcome) &&
      claim.polarity === 'affirmed' &&
      !claim.background &&
      claim.modality === null &&
      claim.count !== null &&
      claim.unit !== 'families' &&
      claim.unit !== 'incidents',
  );
}

/** The number a claim stands for: as printed, else its lower end. */
export const figureOf = (claim: Claim): number => claim.count?.point ?? claim.count?.low ?? 0;

/** Characters after which a statement weighs half: articles say first what they are about. */
const HALF = 500;

/**
 * The figure an article is about among whole figures: the value most prominently told, by how often and how early. A vague
 * word ("dozens") counts only where nothing says a number. Null where there is none.
 */
export function mainFigure(
  figures: readonly Claim[],
): { readonly value: number; readonly claims: readonly Claim[] } | null {
  const whole = figures.filter((claim) => claim.partOf === null);
  const told = whole.some((claim) => claim.count?.point != null)
    ? whole.filter((claim) => claim.count?.point != null)
    : whole;
  const weight = new Map<number, number>();
  for (const claim of told) {
    const value = figureOf(claim);
    weight.set(
      value,
      (weight.get(value) ?? 0) + 1 / (1 + claim.start / HALF) + (claim.series === 'cumulative' ? 0.3 : 0),
    );
  }
  const best = [...weight].sort((one, other) => other[1] - one[1])[0];
  return best === undefined
    ? null
    : { value: best[0], claims: told.filter((claim) => figureOf(claim) === best[0]) };
}
