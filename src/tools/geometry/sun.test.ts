import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { angleBetween } from './earth.ts';
import { shadowAt, sunPosition, timesOfShadow } from './sun.ts';

const DAMASCUS = { lat: 33.51, lon: 36.29 };

describe('the place of the sun', () => {
  it('is that of the worked example of NREL (Reda and Andreas, 2008) within a tenth of a degree', () => {
    const { azimuth, elevation } = sunPosition(
      { lat: 39.742476, lon: -105.1786 },
      '2003-10-17T12:30:30-07:00',
    );
    expect(Math.abs(azimuth - 194.340241)).toBeLessThan(0.1);
    expect(Math.abs(90 - elevation - 50.11162)).toBeLessThan(0.1);
  });

  it.each([
    // Declination of the sun from the almanac: at noon on the equator its height is 90° less the declination.
    ['2025-03-20T09:01:00Z', 0],
    ['2025-06-21T02:42:00Z', 23.44],
    ['2025-12-21T15:03:00Z', -23.44],
  ])('stands overhead where the almanac says at %s', (instant, declination) => {
    // The point below the sun: the place of greatest height on that parallel.
    const best = Array.from(
      { length: 3600 },
      (_, i) => sunPosition({ lat: declination, lon: i / 10 - 180 }, instant).elevation,
    );
    expect(Math.max(...best)).toBeGreaterThan(89.9);
  });

  it('rises in the east and sets in the west', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), (day) => {
        const noon = Date.UTC(2025, 0, 1, 9, 35) + day * 86_400_000;
        const [morning, evening] = [-3, 3].map(
          (hours) => sunPosition(DAMASCUS, new Date(noon + hours * 3_600_000).toISOString()).azimuth,
        );
        return (morning ?? 0) < 180 && (evening ?? 0) > 180;
      }),
    );
  });
});

describe('shadows', () => {
  it('point away from the sun and are as long as the thing at 45°', () => {
    const shadow = shadowAt(DAMASCUS, '2025-03-07T09:45:00Z');
    const sun = sunPosition(DAMASCUS, '2025-03-07T09:45:00Z');
    expect(angleBetween(shadow?.direction ?? 0, sun.azimuth)).toBeCloseTo(180, 6);
    expect(shadow?.length).toBeCloseTo(1 / Math.tan((sun.elevation * Math.PI) / 180), 6);
  });

  it('are not cast at night', () => {
    expect(shadowAt(DAMASCUS, '2025-03-07T22:00:00Z')).toBeNull();
  });

  it('give back the time they were cast at', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5 * 60, max: 14 * 60 }), (minute) => {
        const day = '2025-03-07';
        const instant = new Date(Date.parse(`${day}T00:00:00Z`) + minute * 60_000).toISOString();
        const shadow = shadowAt(DAMASCUS, instant);
        if (shadow === null) return true;
        const fits = timesOfShadow(DAMASCUS, day, {
          direction: { degrees: shadow.direction, error: 0.2 },
          length: { ratio: shadow.length, error: 0.02 + shadow.length * 0.02 },
        });
        return fits.some(({ from, to }) => from <= minute && minute <= to);
      }),
      { numRuns: 20 },
    );
  });

  it('of one length fit twice a day, and nothing measured fits nothing', () => {
    expect(timesOfShadow(DAMASCUS, '2025-03-07', { length: { ratio: 2, error: 0.02 } })).toHaveLength(2);
    expect(timesOfShadow(DAMASCUS, '2025-03-07', {})).toEqual([]);
  });
});
