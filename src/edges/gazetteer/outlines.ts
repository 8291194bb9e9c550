import { readFileSync } from 'node:fs';

/** One area of the map's base: land, the border of the country in question, or a governorate. */
export type Outline = {
  readonly type: 'Feature';
  readonly properties: {
    readonly kind: 'land' | 'border' | 'governorate';
    readonly id: string | null;
    readonly name: string | null;
    readonly nameAr: string | null;
  };
  readonly geometry: { readonly type: string; readonly coordinates: unknown[] };
};

/** The offline base of the map, as GeoJSON (RFC 7946) with the credit that must stand beside it. */
export type Outlines = {
  readonly type: 'FeatureCollection';
  readonly bbox: readonly number[];
  readonly credit: string;
  readonly features: readonly Outline[];
};

/** Reads the outlines shipped with the program (about 100 kB, to a thousandth of a degree). */
export function readOutlines(): Outlines {
  return JSON.parse(readFileSync(new URL('./data/outlines.json', import.meta.url), 'utf8')) as Outlines;
}
