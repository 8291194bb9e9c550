import type { Claim, PlaceCandidate } from '#model';

/**
 * The claim with one reading of a place chosen: `fields.id` is the place, `fields.words` the words it stands for (absent:
 * the claim's only place). A place that was no candidate comes whole in `fields.candidate`, as the gazetteer has it.
 */
export function choosePlace(claim: Claim, fields: Readonly<Record<string, unknown>>): Claim {
  const { id, words } = fields;
  if (typeof id !== 'string') return claim;
  const given =
    isCandidate(fields['candidate']) && fields['candidate'].id === id ? fields['candidate'] : undefined;
  const at =
    typeof words === 'string'
      ? claim.places.findIndex((place) => place.words === words)
      : claim.places.length - 1;
  const place = claim.places[at];
  if (place === undefined) {
    return given === undefined
      ? claim
      : { ...claim, places: [...claim.places, { words: given.name, candidates: [certain(given)] }] };
  }
  const chosen = place.candidates.find((candidate) => candidate.id === id) ?? given;
  if (chosen === undefined) return claim;
  return { ...claim, places: claim.places.with(at, { ...place, candidates: [certain(chosen)] }) };
}

function certain(candidate: PlaceCandidate): PlaceCandidate {
  return { ...candidate, score: 1 };
}

function isCandidate(value: unknown): value is PlaceCandidate {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'name' in value &&
    'level' in value &&
    'within' in value
  );
}
