import type { Claim, Gazetteer, HeldClaim, PersonMask, PlaceCandidate } from '#model';
import type { Cell, PublishedTier } from './row.ts';

/** How words may be published; comes from the redact stage. */
export type Redaction = {
  /** The claim's own words. */
  readonly quote: string;
  /** Words that stand alone, such as a speaker or a place. */
  readonly words: (words: string) => string;
  /** The masks that touch the claim's words. */
  readonly touching: readonly PersonMask[];
};

/** Levels fine enough to point at a family; a public row names what they lie in. */
const FINE = new Set(['quarter', 'site', 'unknown']);
/** Levels that single nobody out. */
const WIDE = new Set(['country', 'region', 'governorate']);

/** Speakers that are bodies, not people, and may be named. */
const BODIES = new Set([
  'publisher',
  'agency',
  'monitor',
  'state',
  'armed_group',
  'international',
  'inquiry',
  'local_body',
]);

/** Below this a small group can be recognised in a small place. */
const SMALL_CELL = 5;

/** The columns of a claim that are its own. */
export function claimCells(
  held: HeldClaim,
  redaction: Redaction,
  tier: { name: PublishedTier; gazetteer: Gazetteer },
) {
  const { claim } = held;
  const places = publishedPlaces(claim, redaction, tier);
  return {
    claim: claim.id,
    source: redaction.words(held.publisher),
    published: held.published?.start ?? null,
    document: held.item,
    quote: redaction.quote,
    masked: redaction.quote !== claim.quote,
    language: held.language,
    kind: claim.kind,
    outcome: claim.outcome,
    unit: claim.unit,
    qualifier: claim.qualifier,
    count_low: claim.count?.low ?? null,
    count_point: claim.count?.point ?? null,
    count_high: claim.count?.high ?? null,
    count_low_open: claim.count?.lowOpen ?? null,
    count_high_open: claim.count?.highOpen ?? null,
    population: populationWords(claim, redaction, tier.name),
    population_status: claim.population?.status?.join(';') ?? null,
    perpetrator_claimed: claim.perpetrator === null ? null : redaction.words(claim.perpetrator.words),
    places: places.map(({ name }) => name).join(';') || null,
    place_ids: places.map(({ id }) => id).join(';') || null,
    time_from: claim.time?.start ?? null,
    time_to: claim.time?.end ?? null,
    speakers:
      claim.attribution
        .map(({ words, role }) => (BODIES.has(role) ? redaction.words(words) : `[${role}]`))
        .join(' > ') || null,
    basis: claim.basis,
    stance: claim.stance,
    polarity: claim.polarity,
  } satisfies Record<string, Cell>;
}

/** A place as it may be published: with a name, and a point no finer than the tier allows. */
export type PublishedPlace = {
  readonly id: string;
  readonly name: string;
  readonly lat: number | null;
  readonly lon: number | null;
};

/**
 * The best reading of each place, widened for the tier: never finer than a town in public, and no finer than a
 * governorate where the words single out somebody, since a name left out says little where the village is given.
 */
export function publishedPlaces(
  claim: Claim,
  redaction: Redaction,
  tier: { name: PublishedTier; gazetteer: Gazetteer },
): readonly PublishedPlace[] {
  const delicate = redaction.touching.some(({ role }) => role !== 'public_office');
  const found = claim.places
    .flatMap(({ candidates }) => candidates.slice(0, 1))
    .flatMap((place) => {
      const allowed = (level: string): boolean =>
        tier.name === 'partner'
          ? !delicate || !FINE.has(level)
          : delicate
            ? WIDE.has(level)
            : !FINE.has(level);
      return widen(place, allowed, tier.gazetteer);
    });
  const digits = tier.name === 'public' ? 1 : 2;
  const apart = new Map(found.map((place) => [place.id, place]));
  return [...apart.values()].map(({ id, name, lat, lon }) => ({
    id,
    name,
    lat: rounded(lat, digits),
    lon: rounded(lon, digits),
  }));
}

type Located = Pick<PlaceCandidate, 'id' | 'name' | 'level' | 'lat' | 'lon'>;

function widen(
  place: PlaceCandidate,
  allowed: (level: string) => boolean,
  gazetteer: Gazetteer,
): readonly Located[] {
  if (allowed(place.level)) return [place];
  for (const id of place.within) {
    const wider = gazetteer.get(id);
    if (wider !== undefined && allowed(wider.level)) return [wider];
  }
  return [];
}

/** One decimal of a degree is about ten kilometres. */
function rounded(degrees: number | null, digits: number): number | null {
  return degrees === null ? null : Number(degrees.toFixed(digits));
}

/** Whom the words count. A handful of people of one community in one place could be told apart: the words then stay out. */
function populationWords(claim: Claim, redaction: Redaction, tier: PublishedTier): string | null {
  const { population, count } = claim;
  if (population === null) return null;
  const few = (count?.point ?? count?.low ?? SMALL_CELL) < SMALL_CELL;
  return tier === 'public' && few && population.community !== undefined
    ? '[few]'
    : redaction.words(population.words);
}
