import { angleBetween, sunPosition } from '#tools/geometry';
import type { ResultTable } from '../../support/results.ts';

/** Published places of the sun: the worked example of NREL's Solar Position Algorithm (Reda and Andreas, 2008, table A5.1). */
const PUBLISHED = [
  {
    where: 'Golden, Colorado',
    lat: 39.742476,
    lon: -105.1786,
    instant: '2003-10-17T12:30:30-07:00',
    azimuth: 194.340241,
    elevation: 90 - 50.11162,
  },
] as const;

/** How far our sun stands from the published one. */
export function measureSun(): ResultTable {
  return {
    title: 'Sun',
    columns: ['place', 'instant', 'azimuth off by, °', 'elevation off by, °', 'aim'],
    rows: PUBLISHED.map(({ where, lat, lon, instant, azimuth, elevation }) => {
      const sun = sunPosition({ lat, lon }, instant);
      return [
        where,
        instant,
        angleBetween(sun.azimuth, azimuth).toFixed(4),
        Math.abs(sun.elevation - elevation).toFixed(4),
        '< 0.1',
      ];
    }),
  };
}
