import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { angleBetween, bearing, contains, destination, distanceKm, largestPartCentre } from './index.ts';

const point = fc.record({
  lat: fc.double({ min: -85, max: 85, noNaN: true }),
  lon: fc.double({ min: -179, max: 179, noNaN: true }),
});
const square = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ],
    [
      [1, 1],
      [2, 1],
      [2, 2],
      [1, 2],
      [1, 1],
    ],
  ],
};

describe('on the sphere', () => {
  it('measures as far as an arc of the meridian and between two towns', () => {
    expect(distanceKm({ lat: 0, lon: 0 }, { lat: 1, lon: 0 })).toBeCloseTo(111.195, 2);
    expect(distanceKm({ lat: 35.53168, lon: 35.79011 }, { lat: 35.18188, lon: 35.94871 })).toBeCloseTo(
      41.5,
      0,
    );
  });

  it('arrives where it set out for', () => {
    fc.assert(
      fc.property(
        point,
        fc.double({ min: 0, max: 359, noNaN: true }),
        fc.double({ min: 1, max: 500, noNaN: true }),
        (from, angle, km) => {
          const to = destination(from, angle, km);
          return Math.abs(distanceKm(from, to) - km) < 0.01 && angleBetween(bearing(from, to), angle) < 0.1;
        },
      ),
    );
  });

  it('is the same distance both ways, and angles are never more than half a turn', () => {
    fc.assert(
      fc.property(
        point,
        point,
        (a, b) =>
          Math.abs(distanceKm(a, b) - distanceKm(b, a)) < 1e-6 &&
          angleBetween(bearing(a, b), bearing(b, a)) <= 180,
      ),
    );
  });
});

describe('areas', () => {
  it('hold what is inside and not in their holes', () => {
    expect([
      contains(square, { lat: 3, lon: 3 }),
      contains(square, { lat: 1.5, lon: 1.5 }),
      contains(square, { lat: 5, lon: 3 }),
    ]).toEqual([true, false, false]);
  });

  it('have the centre of their largest part', () => {
    const island = [
      [
        [10, 10],
        [10.5, 10],
        [10.5, 10.5],
        [10, 10.5],
        [10, 10],
      ],
    ];
    expect(
      largestPartCentre({ type: 'MultiPolygon', coordinates: [island, [square.coordinates[0]]] }),
    ).toEqual({ lat: 2, lon: 2 });
    expect(largestPartCentre({ type: 'Point', coordinates: [1, 2] })).toBeNull();
  });
});
