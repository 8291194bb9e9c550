import type { Table } from './words.ts';

/** Levels of the place tree, from the widest to the narrowest. */
export const PLACE_LEVELS = {
  country: { en: 'country', ar: 'بلد' },
  region: { en: 'named area', ar: 'منطقة مسماة' },
  governorate: { en: 'governorate', ar: 'محافظة' },
  district: { en: 'district', ar: 'منطقة' },
  subdistrict: { en: 'subdistrict', ar: 'ناحية' },
  town: { en: 'town or village', ar: 'بلدة أو قرية' },
  quarter: { en: 'quarter', ar: 'حي' },
  site: { en: 'site', ar: 'موقع' },
  unknown: { en: 'level not known', ar: 'مستوى غير معروف' },
} as const satisfies Table;

export type PlaceLevel = keyof typeof PLACE_LEVELS;

/** Place ids: `gn:<geonameid>`, `pcode:<code>`, `own:<slug>`. */
export type PlaceId = string;

/**
 * A node of the place tree. `members` is set for a named area ("the coast") that is a set of nodes rather than a parent.
 * `lat`/`lon` in degrees WGS 84, of a representative point, never more exact than the level says.
 */
export type Place = {
  readonly id: PlaceId;
  readonly name: string;
  readonly nameAr?: string;
  readonly names: readonly string[];
  readonly level: PlaceLevel;
  readonly within: PlaceId | null;
  readonly members?: readonly PlaceId[];
  readonly country: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly population: number;
};

/** A possible reading of a place's words: best first, `score` between 0 and 1, `within` from the nearest parent outward. */
export type PlaceCandidate = {
  readonly id: PlaceId;
  readonly name: string;
  readonly level: PlaceLevel;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly score: number;
  readonly within: readonly PlaceId[];
};

/** What the stages ask of a gazetteer; it comes in as an argument. Lookups are by folded name in any supported language. */
export type Gazetteer = {
  readonly version: string;
  /** Every place one of whose names folds to the same key as `name`; empty when unknown. */
  lookup(name: string): readonly Place[];
  /** Places of that country whose names have the same consonants when written in Latin letters; a weaker match. */
  similar?(name: string, country: string): readonly Place[];
  get(id: PlaceId): Place | undefined;
  /** The parents of a place, nearest first, without the place itself. */
  ancestors(id: PlaceId): readonly PlaceId[];
  /** The places directly inside `id`. */
  children(id: PlaceId): readonly Place[];
};
