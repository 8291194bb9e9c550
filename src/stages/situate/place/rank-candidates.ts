import type { Gazetteer, Place, PlaceCandidate, PlaceId, PlaceLevel } from '#model';
import type { LevelCue } from './level-words.table.ts';

/** What is known of where a text speaks from, against which names are read. */
export type PlaceContext = {
  /** ISO code of the country the case or the text is about. */
  readonly country?: string;
  /** Countries that the text names besides. */
  readonly mentioned?: ReadonlySet<string>;
  /** Places the text names besides, by which homonyms are told apart. */
  readonly near?: ReadonlySet<PlaceId>;
};

/** Most candidates kept for one name. */
const MOST = 8;

/**
 * The places a name may stand for, best first. Scores are products of what speaks for a reading (level, country, whether its
 * parent is named too, size) and only order the readings; at 0.5 and above the first may be taken without a person.
 */
export function rankCandidates(
  places: readonly Place[],
  cue: LevelCue | null,
  context: PlaceContext,
  gazetteer: Gazetteer,
  weight = 1,
): readonly PlaceCandidate[] {
  const levels = new Set(places.filter((place) => isHome(place, context)).map(({ level }) => level));
  const alone = new Set(places.map(({ country }) => country)).size === 1;
  return places
    .map((place) => {
      const within = gazetteer.ancestors(place.id);
      const score =
        weight *
        levelScore(place, cue, levels, gazetteer) *
        countryScore(place, context, alone) *
        parentScore(within, context);
      const { id, name, level, lat, lon } = place;
      return { id, name, level, lat, lon, score: Math.round(Math.min(1, score) * 1000) / 1000, within };
    })
    .sort(
      (a, b) =>
        b.score - a.score || ORDER.indexOf(a.level) - ORDER.indexOf(b.level) || (a.id < b.id ? -1 : 1),
    )
    .slice(0, MOST);
}

const ORDER: readonly PlaceLevel[] = [
  'country',
  'region',
  'town',
  'governorate',
  'district',
  'subdistrict',
  'quarter',
  'site',
  'unknown',
];

const isHome = (place: Place, { country }: PlaceContext): boolean =>
  country === undefined || place.country === country;

/** Below which a town of another country, with nothing in the text to point there, is not believed. */
const KNOWN_ABROAD = 100_000;

function countryScore(place: Place, context: PlaceContext, alone: boolean): number {
  if (place.level === 'country') return 1;
  if (context.country === place.country) return 1;
  if (context.mentioned?.has(place.country)) return 0.9;
  const size = Math.min(1, Math.log10(place.population + 10) / 7);
  if (context.country === undefined) return alone ? 0.6 + 0.4 * size : 0.3 + 0.6 * size;
  if (place.population < KNOWN_ABROAD && place.level !== 'governorate') return 0.3;
  return alone ? 0.8 : 0.2 + 0.3 * size;
}

/** A reading whose parent is named in the same text is likelier than a homonym elsewhere. */
function parentScore(within: readonly PlaceId[], { near }: PlaceContext): number {
  if (near === undefined || near.size === 0) return 0.95;
  return within.some((id) => near.has(id)) ? 1 : 0.95;
}

/**
 * How well a level fits the words. Without words of level, a name that is at once a governorate and its city stays open:
 * neither reading reaches a half. A name shared by a town and its district means the town.
 */
function levelScore(
  { level, id }: Place,
  cue: LevelCue | null,
  levels: ReadonlySet<PlaceLevel>,
  gazetteer: Gazetteer,
): number {
  if (cue === null) {
    if (levels.size === 1) return 1;
    if (levels.has('governorate') && levels.has('town'))
      return level === 'town' ? 0.48 : level === 'governorate' ? 0.475 : 0.2;
    if (level === 'country') return 1;
    return level === 'town' ? 0.9 : level === 'governorate' ? 0.85 : level === 'region' ? 0.8 : 0.3;
  }
  if (cue === 'village') {
    // A provincial capital is no village; of "villages" in one of its names the governorate is meant.
    if (level === 'town') return isCapital(id, gazetteer) ? 0.3 : 1;
    return level === 'governorate' ? 0.6 : 0.3;
  }
  if (cue === 'countryside')
    return level === 'region'
      ? 1
      : level === (levels.has('governorate') ? 'governorate' : 'district')
        ? 0.6
        : 0.3;
  if (cue === 'surroundings') return level === 'district' ? 1 : level === 'town' ? 0.8 : 0.3;
  if (cue === 'region')
    return level === 'region'
      ? 1
      : level === 'governorate'
        ? 0.9
        : level === 'town' && !levels.has('governorate')
          ? 0.8
          : 0.4;
  if (cue === 'site') return level === 'site' ? 1 : level === 'town' ? 0.6 : 0.3;
  if (cue === level) return 1;
  // The only reading there is stands, less surely, under another level than the words name.
  return levels.size === 1 ? 0.7 : 0.3;
}

/** Whether a town bears the name of the governorate it lies in. */
function isCapital(id: PlaceId, gazetteer: Gazetteer): boolean {
  const town = gazetteer.get(id);
  const governorate = gazetteer
    .ancestors(id)
    .map((parent) => gazetteer.get(parent))
    .find((parent) => parent?.level === 'governorate');
  return town !== undefined && governorate !== undefined && governorate.name === town.name;
}
