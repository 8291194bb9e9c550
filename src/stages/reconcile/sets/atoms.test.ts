import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atomsOf } from './atoms.ts';
import type { Box } from './box.ts';
import { boxKey, DIMENSIONS, holdsBox, meetBox, sameBox, touchBox } from './box.ts';
import type { Span, Spans } from './spans.ts';
import { holdsSpans, joinSpans, meetSpans, touchSpans } from './spans.ts';
import { holdsUncovered } from './uncovered.ts';

const SIZE = 4;
const span = fc
  .tuple(fc.nat({ max: SIZE - 1 }), fc.nat({ max: SIZE - 1 }))
  .map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
const spans = fc.array(span, { minLength: 1, maxLength: 3 }).map(joinSpans);
const box: fc.Arbitrary<Box> = fc.tuple(spans, spans).map(([places, days]) => ({
  places,
  days,
  cells: [[0, 0]],
  communities: [[0, 0]],
  actors: [[0, 0]],
}));

const within = (some: Spans, value: number): boolean =>
  some.some(([from, to]) => value >= from && value <= to);
const values = Array.from({ length: SIZE }, (_, value) => value);
const points = values.flatMap((place) => values.map((day) => ({ place, day })));
const lies = ({ places, days }: Box, { place, day }: (typeof points)[number]): boolean =>
  within(places, place) && within(days, day);

describe('spans', () => {
  it('meet, hold and touch as the numbers they stand for', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        for (const value of values)
          expect(within(meetSpans(a, b), value)).toBe(within(a, value) && within(b, value));
        expect(holdsSpans(a, b)).toBe(values.every((value) => !within(b, value) || within(a, value)));
        expect(touchSpans(a, b)).toBe(values.some((value) => within(a, value) && within(b, value)));
      }),
    );
  });
});

describe('boxes', () => {
  it('meet, hold and touch as the points they stand for, and are known by one name', () => {
    fc.assert(
      fc.property(box, box, (a, b) => {
        expect(holdsBox(a, b)).toBe(points.every((point) => !lies(b, point) || lies(a, point)));
        expect(touchBox(a, b)).toBe(points.some((point) => lies(a, point) && lies(b, point)));
        expect(boxKey(a) === boxKey(b)).toBe(sameBox(a, b));
        if (touchBox(a, b))
          for (const point of points)
            expect(lies(meetBox(a, b), point)).toBe(lies(a, point) && lies(b, point));
      }),
    );
  });

  it('know whether others cover them', () => {
    fc.assert(
      fc.property(box, fc.array(box, { maxLength: 4 }), (one, others) => {
        const uncovered = points.some(
          (point) => lies(one, point) && !others.some((other) => lies(other, point)),
        );
        expect(holdsUncovered(one, others)).toBe(uncovered);
      }),
    );
  });
});

describe('atomsOf', () => {
  it('gives exactly the different ways in which points lie in the boxes', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 5 }), (boxes) => {
        const ways = new Set(
          points
            .map((point) => [...boxes.keys()].filter((index) => lies(boxes[index]!, point)).join())
            .filter((way) => way !== ''),
        );
        expect(new Set(atomsOf(boxes).map((atom) => atom.join()))).toEqual(ways);
      }),
    );
  });

  it('stays small where the leaves would multiply', () => {
    const whole: Box = {
      places: [[0, 999]],
      days: [[0, 364]],
      cells: [[0, 15]],
      communities: [[0, 3]],
      actors: [[0, 9]],
    };
    const villages = values.map(
      (place): Box => ({ ...whole, places: [[place * 10, place * 10 + 9]], days: [[place, place]] }),
    );
    // Each village and the rest of the whole; 58 million leaves if they were multiplied out.
    expect(atomsOf([whole, ...villages])).toHaveLength(SIZE + 1);
    expect(DIMENSIONS).toHaveLength(5);
  });
});
