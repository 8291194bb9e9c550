import type { PublishedPlace } from './claim-row.ts';
import { publishedPlaces } from './claim-row.ts';
import type { Row } from './row.ts';
import type { Publication } from './rows.ts';

/** One claim's places as points, its row as properties (RFC 7946). Points are as coarse as the tier says in `precisionKm`. */
type Feature = {
  readonly type: 'Feature';
  readonly geometry: {
    readonly type: 'MultiPoint';
    readonly coordinates: readonly (readonly [number, number])[];
  } | null;
  readonly properties: Row & { readonly precisionKm: number };
};

/** Every row as a feature: claims at their places, tolls and claims without a place at none. */
export function toGeoJson(rows: readonly Row[], publication: Publication): string {
  const { tier, gazetteer } = publication;
  const byId = new Map(publication.claims.map((one) => [`${one.held.claim.id} ${one.held.item}`, one]));
  const precisionKm = tier === 'public' ? 10 : 1;
  const features = rows.map((row): Feature => {
    const one = byId.get(`${row.claim} ${row.document}`);
    const places =
      one === undefined ? [] : publishedPlaces(one.held.claim, one.redaction, { name: tier, gazetteer });
    return { type: 'Feature', geometry: points(places), properties: { ...row, precisionKm } };
  });
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`;
}

function points(places: readonly PublishedPlace[]): Feature['geometry'] {
  const coordinates = places.flatMap(({ lat, lon }) =>
    lat === null || lon === null ? [] : [[lon, lat] as const],
  );
  return coordinates.length === 0 ? null : { type: 'MultiPoint', coordinates };
}
