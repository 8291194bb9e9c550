import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCoordinates } from './coordinates.ts';
import { fromMgrs, fromUtm } from './grid.ts';

describe('coordinates in a text', () => {
  it.each([
    ['at 35.18188, 35.94871 by the sea', 'decimal', 35.18188, 35.94871],
    ['at 35.18188N 35.94871E', 'decimal', 35.18188, 35.94871],
    ['33.85° S, 151.21° E', 'decimal', -33.85, 151.21],
    ['35°10′54.8″N 35°56′55.4″E', 'dms', 35.18189, 35.94872],
    [`35° 10' 54" N, 35° 56' 55" E`, 'dms', 35.18167, 35.94861],
    ['https://www.google.com/maps/@35.18188,35.94871,15z', 'map_link', 35.18188, 35.94871],
    ['https://www.openstreetmap.org/?mlat=35.18188&mlon=35.94871#map=15', 'map_link', 35.18188, 35.94871],
    ['https://maps.google.com/?q=35.18188,35.94871.', 'map_link', 35.18188, 35.94871],
    // The examples of the Open Location Code specification and of the military grid's manual.
    ['8FVC2222+22', 'plus_code', 47.0000625, 8.0000625],
    ['grid 18S UJ 23480 06470', 'mgrs', 38.8895, -77.0352],
    ['18S 323480 4306480', 'utm', 38.8895, -77.0352],
  ])('%s', (text, notation, lat, lon) => {
    const [found, ...more] = findCoordinates(text);
    expect(more).toEqual([]);
    expect(found?.notation).toBe(notation);
    expect(found?.lat).toBeCloseTo(lat, 3);
    expect(found?.lon).toBeCloseTo(lon, 3);
  });

  it.each([
    'killed 1.5, wounded 2.5',
    '95.123, 200.456',
    'version 1.2.3, 4.5.6',
    'between 12 and 24',
    'call 18 times 323480',
  ])('are not seen in: %s', (text) => {
    expect(findCoordinates(text)).toEqual([]);
  });

  it('are no more exact than they are written', () => {
    expect(findCoordinates('35.18, 35.94')[0]?.errorMetres).toBeCloseTo(556.6, 0);
    expect(findCoordinates('35.18188, 35.94871')[0]?.errorMetres).toBeLessThan(1);
  });

  it('keep where they stand', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -89, max: 89, noNaN: true }),
        fc.double({ min: -179, max: 179, noNaN: true }),
        (lat, lon) => {
          const words = `${lat.toFixed(5)}, ${lon.toFixed(5)}`;
          const [found] = findCoordinates(`seen at ${words} that day`);
          return (
            found?.words === words && Math.abs(found.lat - lat) < 1e-5 && Math.abs(found.lon - lon) < 1e-5
          );
        },
      ),
    );
  });
});

describe('the grids', () => {
  it('have known points', () => {
    // The CN Tower, as every primer on UTM has it: zone 17, 630084 east, 4833438 north.
    const tower = fromUtm({ zone: 17, band: 'T', easting: 630_084, northing: 4_833_438 });
    expect(tower?.lat).toBeCloseTo(43.6426, 4);
    expect(tower?.lon).toBeCloseTo(-79.3871, 4);
    expect(fromMgrs('18SUJ2348006470')?.halfSideMetres).toBe(0.5);
    expect(fromMgrs('18SUJ')?.halfSideMetres).toBe(50_000);
  });

  it('refuse what is on none of them', () => {
    expect([
      fromUtm({ zone: 61, band: 'T', easting: 5e5, northing: 1e6 }),
      fromMgrs('18SIJ2306'),
      fromMgrs('nonsense'),
    ]).toEqual([null, null, null]);
  });
});
