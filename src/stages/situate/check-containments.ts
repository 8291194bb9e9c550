import type { Claim, ClaimPlace, Gazetteer, PlaceCandidate, PlaceCheck, PlaceLevel } from '#model';

/** What stands between a place and the one it is said to lie in. */
const INSIDE = /^(?:,? in (?:the )?|, | \(|،? في |،? ب(?=\S)|,? (?:dans|en) (?:le |la |l['’])?)$/u;
/** Levels wide enough to say that something lies in them. */
const WIDE: ReadonlySet<PlaceLevel> = new Set(['country', 'governorate', 'district']);
/** Readings below this are too unsure to hold against the map. */
const SURE = 0.5;

/**
 * Holds "X in Y" and "X, Y" against the place tree, where Y is surely a district, governorate or country and X surely a
 * narrower place. Disagreement is reported and nothing is repaired: the words may be wrong, or the tree.
 */
export function checkContainments(claims: readonly Claim[], gazetteer: Gazetteer): readonly PlaceCheck[] {
  const checks = new Map<number, PlaceCheck>();
  for (const claim of claims) {
    claim.places.slice(1).forEach((outer, i) => {
      const check = containment(claim, claim.places[i], outer, gazetteer);
      if (check !== null && !checks.has(check.start)) checks.set(check.start, check);
    });
  }
  return [...checks.values()].sort((a, b) => a.start - b.start);
}

function containment(
  claim: Claim,
  inner: ClaimPlace | undefined,
  outer: ClaimPlace,
  gazetteer: Gazetteer,
): PlaceCheck | null {
  const [narrow, wide] = [inner?.candidates[0], outer.candidates[0]];
  if (inner === undefined || narrow === undefined || wide === undefined) return null;
  if (narrow.score < SURE || wide.score < SURE || !WIDE.has(wide.level) || WIDE.has(narrow.level))
    return null;
  const start = claim.quote.indexOf(inner.words);
  const next = claim.quote.indexOf(outer.words, start + inner.words.length);
  if (start < 0 || next < 0 || !INSIDE.test(claim.quote.slice(start + inner.words.length, next))) return null;
  const end = next + outer.words.length;
  const found = inner.candidates.filter(({ score }) => score >= SURE);
  return {
    kind: 'containment',
    quote: claim.quote.slice(start, end),
    start: claim.start + start,
    end: claim.start + end,
    from: inner.words,
    to: outer.words,
    stated: wide.name,
    measured: containerOf(narrow, wide.level, gazetteer),
    agrees: found.some(({ within }) => within.includes(wide.id)),
  };
}

/** The place of that level that the map says it lies in. */
function containerOf({ within }: PlaceCandidate, level: PlaceLevel, gazetteer: Gazetteer): string {
  const parents = within.map((id) => gazetteer.get(id));
  return (parents.find((parent) => parent?.level === level) ?? parents.at(-1))?.name ?? 'not known';
}
