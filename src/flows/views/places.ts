import type { StoredClaim } from '#edges/store';
import type { Place, PlaceLevel } from '#model';
import type { Look } from './look.ts';

/** Half the breadth of a place of each level, kilometres: what is drawn is an area, never a point. Rough, and said to be. */
const RADIUS: Readonly<Record<PlaceLevel, number | null>> = {
  country: null,
  region: null,
  governorate: 40,
  district: 15,
  subdistrict: 8,
  town: 3,
  quarter: 1.5,
  site: 1,
  unknown: 10,
};

/** The places that claims name, with the largest and smallest number printed of each: a range of sayings, not a toll. */
export async function viewPlaces(look: Look) {
  const { rows } = await look.held.store.claims({});
  const standing = rows.filter(({ state, held }) => state !== 'rejected' && held.claim.outcome !== null);
  const at = new Map<string, { claims: StoredClaim[]; doubtful: number }>();
  const unplaced = { unknown: 0, unnamed: 0 };
  for (const row of standing) {
    const { places } = row.held.claim;
    if (places.length === 0) unplaced.unnamed += 1;
    else if (places.every(({ candidates }) => candidates.length === 0)) unplaced.unknown += 1;
    for (const { candidates } of places) {
      const [best, rival] = candidates;
      if (best === undefined) continue;
      const here = at.get(best.id) ?? { claims: [], doubtful: 0 };
      here.claims.push(row);
      if (rival !== undefined && rival.score > best.score / 2) here.doubtful += 1;
      at.set(best.id, here);
    }
  }
  const places = [...at].flatMap(([id, { claims, doubtful }]) => {
    const place = look.gazetteer.get(id);
    return place === undefined ? [] : [placeView(look, place, { claims, doubtful })];
  });
  return { places: places.sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1)), unplaced };
}

function placeView(
  look: Look,
  place: Place,
  { claims, doubtful }: { claims: readonly StoredClaim[]; doubtful: number },
) {
  const counts = claims.flatMap(({ held: { claim } }) =>
    claim.outcome === 'killed' && claim.polarity === 'affirmed' && claim.count !== null ? [claim.count] : [],
  );
  const lows = counts.flatMap(({ low, point }) => point ?? low ?? []);
  const highs = counts.flatMap(({ high, point }) => high ?? point ?? []);
  const largest = highs.length === 0 ? null : Math.max(...highs);
  return {
    id: place.id,
    name: place.name,
    nameAr: place.nameAr ?? null,
    level: place.level,
    within: look.gazetteer.ancestors(place.id),
    members: place.members ?? [],
    lat: place.lat,
    lon: place.lon,
    radius: RADIUS[place.level],
    claims: new Set(claims.map(({ held }) => held.claim.id)).size,
    sources: new Set(claims.map(({ held }) => held.publisher)).size,
    said: {
      low: lows.length === 0 ? null : Math.min(...lows),
      high: largest,
      highOpen: counts.some((count) => count.high === null && (count.point ?? count.low) === largest),
    },
    doubtful,
  };
}
