import type { CompassPoint, Gazetteer, PlaceCandidate, PlaceCheck, StatedDistance } from '#model';
import { COMPASS } from '#model';
import { angleBetween, bearing, distanceKm } from '#tools/geometry';
import type { PlaceContext } from './place/rank-candidates.ts';
import { candidatesFor } from './place/resolve-place-words.ts';
import { foldText } from './time/folded-text.ts';

/** Towns are as wide as this around their point, so two points may miss the ends of a stated distance by twice it. */
const TOWN_RADIUS_KM = 5;
/** A road is up to this much longer than the straight line, and reports rarely say which they mean. */
const ROAD_FACTOR = 1.4;
/** A rounded distance ("about") may be off by this share of itself. */
const ROUNDING = 0.15;
/** Each of the four winds covers a right angle and is used loosely; the finer points half of it. */
const ANGLE: Readonly<Record<'wind' | 'between', number>> = { wind: 60, between: 45 };

/**
 * Holds stated distances and directions against the map. Places without a known point are not checked. Disagreement is
 * reported and nothing is repaired: either the words or the reading of a name may be wrong.
 */
export function checkDistances(
  distances: readonly StatedDistance[],
  text: string,
  gazetteer: Gazetteer,
  context: PlaceContext,
): readonly PlaceCheck[] {
  return distances.flatMap((stated) => {
    const [from, to] = [
      pointed(stated.from.words, gazetteer, context),
      pointed(stated.to.words, gazetteer, context),
    ];
    if (from === null || to === null || from.id === to.id) return [];
    const quote = { quote: text.slice(stated.start, stated.end), start: stated.start, end: stated.end };
    const places = { from: stated.from.words, to: stated.to.words };
    const measured = distanceKm(to, from);
    const slack = 2 * TOWN_RADIUS_KM + (stated.approximate ? ROUNDING * stated.kilometres : 0);
    const agrees =
      stated.kilometres >= measured - slack && stated.kilometres <= measured * ROAD_FACTOR + slack;
    const checks: PlaceCheck[] = [
      {
        kind: 'distance',
        ...quote,
        ...places,
        stated: stated.words,
        measured: `${Math.round(measured)} km`,
        agrees,
      },
    ];
    if (stated.direction !== undefined) {
      const angle = bearing(to, from);
      const allowed = stated.direction.length === 1 ? ANGLE.wind : ANGLE.between;
      checks.push({
        kind: 'direction',
        ...quote,
        ...places,
        stated: stated.direction.toUpperCase(),
        measured: `${nearestPoint(angle).toUpperCase()} (${Math.round(angle)}°)`,
        agrees: angleBetween(angle, COMPASS[stated.direction]) <= allowed,
      });
    }
    return checks;
  });
}

/** The likeliest town of that name with a known point: distances are told between towns, not governorates. */
function pointed(
  words: string,
  gazetteer: Gazetteer,
  context: PlaceContext,
): (PlaceCandidate & { lat: number; lon: number }) | null {
  const found = candidatesFor(foldText(words).text, 'town', gazetteer, context).find(
    ({ lat, lon }) => lat !== null && lon !== null,
  );
  return found === undefined || found.lat === null || found.lon === null
    ? null
    : { ...found, lat: found.lat, lon: found.lon };
}

function nearestPoint(angle: number): CompassPoint {
  const points = Object.entries(COMPASS) as [CompassPoint, number][];
  return points.reduce((best, next) =>
    angleBetween(angle, next[1]) < angleBetween(angle, best[1]) ? next : best,
  )[0];
}
