import type { Claim, Gazetteer, HeldClaim, PlaceId } from '#model';
import { foldName } from './body.ts';
import type { Speaker } from './speaker.ts';

/** What a body means by the name of an area, where it has spelled that out: folded name to nodes. */
type OwnAreas = ReadonlyMap<string, readonly PlaceId[]>;

const NO_AREAS: OwnAreas = new Map();

/** Candidates that score below this are no reading a figure may be placed by; a person can still choose one. */
const SURE_ENOUGH = 0.5;

/**
 * The place nodes a claim counts over: the best reading of each of its places, a named area as its members. Of places
 * one inside the other only the inner one counts; places side by side count together. Null when any stays unread.
 */
function placesOf(claim: Claim, gazetteer: Gazetteer, areas: OwnAreas): readonly PlaceId[] | null {
  const [only] = claim.places;
  if (only === undefined) return null;
  const meant = claim.places.length === 1 ? areas.get(foldName(only.words)) : undefined;
  if (meant !== undefined) return meant;
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

/** Whether two claims are about exactly the same ground, or one of them says no place. */
export function placesEqual(a: readonly PlaceId[] | null, b: readonly PlaceId[] | null): boolean {
  if (a === null || b === null) return true;
  return a.length === b.length && a.every((id, at) => id === b[at]);
}

/** The nodes each claim counts over, null where its words leave them open. */
export type PlacesByClaim = ReadonlyMap<string, readonly PlaceId[] | null>;

/** The nodes of every claim, an area's name read as the body that counted spells it out elsewhere. */
export function placesByClaim(
  held: readonly HeldClaim[],
  speakers: ReadonlyMap<string, Speaker>,
  gazetteer: Gazetteer,
): PlacesByClaim {
  const bodies = Map.groupBy(held, (one) => {
    const speaker = speakers.get(one.claim.id);
    return speaker?.kind === 'body' ? speaker.id : null;
  });
  const found = new Map<string, readonly PlaceId[] | null>();
  for (const [body, claims] of bodies) {
    const areas = body === null ? NO_AREAS : ownAreas(claims, gazetteer);
    for (const { claim } of claims) found.set(claim.id, placesOf(claim, gazetteer, areas));
  }
  return found;
}

/**
 * The areas one body spells out: "Syrian coast (Latakia, Tartus, Hama, Homs governorates)" says what that body's "Syrian
 * coast" is wherever it gives the name alone. Two different lists for one name settle nothing.
 */
function ownAreas(held: readonly HeldClaim[], gazetteer: Gazetteer): OwnAreas {
  const found = new Map<string, readonly PlaceId[] | null>();
  for (const { claim, row } of held) {
    const list = /^(.+?)\s*\(([^()]*[,،][^()]*)\)$/u.exec(row?.area ?? '');
    const nodes = list === null || claim.partOf !== null ? null : placesOf(claim, gazetteer, NO_AREAS);
    if (list?.[1] === undefined || nodes === null || nodes.length < 2) continue;
    const name = foldName(list[1]);
    const known = found.get(name);
    found.set(name, known === undefined || placesEqual(known, nodes) ? nodes : null);
  }
  return new Map([...found].flatMap(([name, nodes]) => (nodes === null ? [] : [[name, nodes] as const])));
}
