import type { Place, PlaceId } from '#model';
import { distanceKm } from '#tools/geometry';
import { foldName } from '#tools/text';
import type { Mention } from './mention.ts';

/** Places so near each other that one speaks for the other's reading. */
const NEIGHBOURS_KM = 120;
/** Readings weighed for each name; the rest are too small to matter. */
const MOST = 30;

/** What is weighed for one reading of one name. */
type Reading = { readonly place: Place; readonly prior: number; readonly ancestors: readonly PlaceId[] };

/** Readings of a mention with their scores, best first, 0 to 1. */
export type Choice = readonly { readonly place: Place; readonly score: number }[];

/**
 * Chooses among the readings of all names of a text together: size and level first, then whether the region or country is
 * named too (most of all right behind the name), then what else in the text lies near.
 */
export function chooseTogether(
  mentions: readonly Mention[],
  text: string,
  ancestorsOf: (id: PlaceId) => readonly PlaceId[],
  country: string | undefined,
): ReadonlyMap<Mention, Choice> {
  const names = new Map<string, { readings: readonly Reading[]; containers: Set<PlaceId> }>();
  const keyOf = (mention: Mention): string => foldName(mention.name);
  for (const mention of mentions) {
    const key = keyOf(mention);
    if (!names.has(key))
      names.set(key, { readings: readingsOf(mention, key, ancestorsOf), containers: new Set() });
  }
  mentions.forEach((mention, i) => {
    const next = mentions[i + 1];
    if (next === undefined || !/^(?:,\s*|\s*\(|\s+in\s+)$/.test(text.slice(mention.end, next.start))) return;
    for (const { place } of names.get(keyOf(next))?.readings ?? [])
      if (place.level !== 'town') names.get(keyOf(mention))?.containers.add(place.id);
  });
  const said = votes(names);
  const all = [...names.values()];
  const chosen = new Map<string, Choice>();
  // Twice: the second time the first choices stand for the names around.
  for (let round = 0; round < 2; round++) {
    const anchors = all.map(({ readings }, i) => ({
      i,
      readings: round === 0 ? readings : top(chosen.get([...names.keys()][i] ?? ''), readings),
    }));
    all.forEach(({ readings, containers }, i) => {
      const scored = readings
        .map((reading) => ({
          place: reading.place,
          score: weigh(reading, containers, said, country) + nearness(reading, anchors, i),
        }))
        .sort((a, b) => b.score - a.score || (a.place.id < b.place.id ? -1 : 1));
      chosen.set([...names.keys()][i] ?? '', asShares(scored));
    });
  }
  return new Map(mentions.map((mention) => [mention, chosen.get(keyOf(mention)) ?? []]));
}

function top(choice: Choice | undefined, readings: readonly Reading[]): readonly Reading[] {
  const first = choice?.[0]?.place.id;
  return readings.filter(({ place }) => place.id === first);
}

function readingsOf(
  { places }: Mention,
  key: string,
  ancestorsOf: (id: PlaceId) => readonly PlaceId[],
): readonly Reading[] {
  return places
    .map((place) => ({ place, prior: priorOf(place, key), ancestors: ancestorsOf(place.id) }))
    .sort((a, b) => b.prior - a.prior)
    .slice(0, MOST);
}

/** Size, level, and whether the name is the place's own or one of its others. */
function priorOf(place: Place, key: string): number {
  const own = foldName(place.name) === key ? 0.6 : 0;
  if (place.level === 'country') return 4.4 + own;
  if (place.level === 'governorate') return (place.country === 'US' ? 3.4 : 2.6) + own;
  if (place.level === 'region') return 3.2 + own;
  if (place.level === 'district') return 1.6 + own;
  return Math.log10(place.population + 10) * 0.62 + own - (place.level === 'quarter' ? 0.5 : 0);
}

/** How often each region and country is named itself. */
function votes(names: ReadonlyMap<string, { readonly readings: readonly Reading[] }>): ReadonlySet<PlaceId> {
  const said = new Set<PlaceId>();
  for (const { readings } of names.values()) {
    const [first] = readings;
    if (first !== undefined && (first.place.level === 'country' || first.place.level === 'governorate'))
      said.add(first.place.id);
  }
  return said;
}

function weigh(
  reading: Reading,
  containers: ReadonlySet<PlaceId>,
  said: ReadonlySet<PlaceId>,
  country: string | undefined,
): number {
  const { place, prior, ancestors } = reading;
  let score = prior;
  if (ancestors.some((id) => containers.has(id))) score += 4;
  if (ancestors.some((id) => said.has(id) && !id.startsWith('own:country-'))) score += 1.6;
  if (ancestors.some((id) => said.has(id) && id.startsWith('own:country-'))) score += 0.4;
  if (country === place.country) score += 0.8;
  return score;
}

/** What other names speak for a reading by lying near it or in the same region, each divided among its own readings. */
function nearness(
  reading: Reading,
  anchors: readonly { readonly i: number; readonly readings: readonly Reading[] }[],
  self: number,
): number {
  const { place } = reading;
  if (place.lat === null || place.lon === null || place.level === 'country') return 0;
  const point = { lat: place.lat, lon: place.lon };
  const region = reading.ancestors.at(-2) ?? reading.ancestors[0];
  let sum = 0;
  for (const { i, readings } of anchors) {
    if (i === self) continue;
    let best = 0;
    for (const other of readings) {
      const { lat, lon, level } = other.place;
      if (lat === null || lon === null || level === 'country') continue;
      const near =
        distanceKm(point, { lat, lon }) <= NEIGHBOURS_KM
          ? 1
          : other.ancestors.includes(region ?? '')
            ? 0.5
            : 0;
      if (near > 0) best = Math.max(best, near / Math.sqrt(readings.length));
    }
    sum += best;
  }
  return Math.min(3, sum * 0.9);
}

/** Scores as shares of belief between 0 and 1 (softmax), so that rivals of equal weight share it. */
function asShares(scored: readonly { readonly place: Place; readonly score: number }[]): Choice {
  const best = scored[0]?.score ?? 0;
  const weights = scored.map(({ score }) => Math.exp(score - best));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return scored.map(({ place }, i) => ({
    place,
    score: Math.round(((weights[i] ?? 0) / total) * 1000) / 1000,
  }));
}
