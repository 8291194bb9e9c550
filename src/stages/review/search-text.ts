import type { HeldClaim } from '#model';
import { foldName } from '#tools/text';

/** The words a claim is found by: its quote, its publisher, whom and where it speaks of, in one folding for all scripts. */
export function searchText({ claim, publisher }: HeldClaim): string {
  const places = claim.places.flatMap((place) => [place.words, place.candidates[0]?.name ?? '']);
  const speakers = claim.attribution.map(({ words }) => words);
  return foldName([claim.quote, publisher, claim.population?.words ?? '', ...places, ...speakers].join(' '));
}
