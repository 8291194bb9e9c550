import type { Claim, Gazetteer, PlaceId } from '#model';

/** Candidates that score below this are no reading a figure may be placed by; a person can still choose one. */
const SURE_ENOUGH = 0.5;

/**
 * The place nodes a claim counts over: the best reading of each of its places, a named area as its members. Of places
 * one inside the other only the inner one counts; places side by side count together. Null when any stays unread.
 */
export function placesOf(claim: Claim, gazetteer: Gazetteer): readonly PlaceId[] | null {
  if (claim.places.length === 0) return null;
  const nodes: PlaceId[] = [];
  for (const place of claim.places) {
    const sure = place.candidates.filter((candidate) => candidate.score >= SURE_ENOUGH);
    if (sure.length === 0) return null;
    for (const id of bestOf(place.candidates, claim)) nodes.push(...membersOf(id, gazetteer));
  }
  const unique = [...new Set(nodes)].sort();
  if (claim.placeRelation !== 'nested') return unique;
  const inner = unique.filter(
    (id) => !unique.some((other) => other !== id && gazetteer.ancestors(other).includes(id)),
  );
  return inner.length > 0 ? inner : unique;
}

/** A row's cell may name several places at once; the situate stage then gives them all the score 1. */
function bestOf(candidates: Claim['places'][number]['candidates'], claim: Claim): readonly PlaceId[] {
  const all = candidates.filter((candidate) => candidate.score === 1);
  if (claim.placeRelation === 'joint' && claim.places.length === 1 && all.length > 1)
    return all.map((candidate) => candidate.id);
  const first = candidates[0];
  return first === undefined ? [] : [first.id];
}

function membersOf(id: PlaceId, gazetteer: Gazetteer): readonly PlaceId[] {
  const members = gazetteer.get(id)?.members;
  return members === undefined || members.length === 0
    ? [id]
    : members.flatMap((member) => membersOf(member, gazetteer));
}

/** Whether two claims may be about the same ground: one's nodes meet, hold or lie in the other's, or either says no place. */
export function placesMeet(
  a: readonly PlaceId[] | null,
  b: readonly PlaceId[] | null,
  gazetteer: Gazetteer,
): boolean {
  if (a === null || b === null) return true;
  return a.some((x) =>
    b.some((y) => x === y || gazetteer.ancestors(x).includes(y) || gazetteer.ancestors(y).includes(x)),
  );
}

/** Whether two claims are about exactly the same ground, or one of them says no place. */
export function placesEqual(a: readonly PlaceId[] | null, b: readonly PlaceId[] | null): boolean {
  if (a === null || b === null) return true;
  return a.length === b.length && a.every((id, at) => id === b[at]);
}
