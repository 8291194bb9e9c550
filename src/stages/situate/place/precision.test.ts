import { describe, expect, it } from 'vitest';
import { PLACE_LEVELS } from '#model';
import { PRECISION } from '../index.ts';

describe('how exactly a level says where', () => {
  it('grows wider from the site to the named area, and has no radius for a country', () => {
    const narrowToWide = [
      'site',
      'quarter',
      'town',
      'subdistrict',
      'district',
      'governorate',
      'region',
    ] as const;
    const radii = narrowToWide.map((level) => PRECISION[level].radiusKm ?? Number.NaN);
    expect(radii).toEqual([...radii].sort((a, b) => a - b));
    expect(Object.keys(PRECISION).sort()).toEqual(Object.keys(PLACE_LEVELS).sort());
    expect([PRECISION.country.radiusKm, PRECISION.unknown.radiusKm]).toEqual([null, null]);
  });
});
