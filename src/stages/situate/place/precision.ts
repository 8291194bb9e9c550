import type { PlaceLevel } from '#model';

/**
 * How exactly a level says where something is: a radius in kilometres around its representative point within which it lies
 * (null where no radius would be honest), and the code of UCDP GED's `where_prec` (1 exact, 2 within about 25 km, 3 second
 * administrative level, 4 first, 5 a named area or a line, 6 country).
 */
export const PRECISION: Readonly<
  Record<PlaceLevel, { readonly radiusKm: number | null; readonly ucdp: 1 | 2 | 3 | 4 | 5 | 6 | 7 }>
> = {
  site: { radiusKm: 1, ucdp: 1 },
  quarter: { radiusKm: 2, ucdp: 1 },
  town: { radiusKm: 5, ucdp: 1 },
  subdistrict: { radiusKm: 15, ucdp: 3 },
  district: { radiusKm: 25, ucdp: 3 },
  governorate: { radiusKm: 60, ucdp: 4 },
  region: { radiusKm: 80, ucdp: 5 },
  country: { radiusKm: null, ucdp: 6 },
  unknown: { radiusKm: null, ucdp: 7 },
};
