import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countTicks, dayNumber, isoDay, spread, timeScale, timeTicks } from './time-scale.ts';

test('days run from 0 to 1 and never turn back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 20_000, max: 21_000 }), { minLength: 1, maxLength: 20 }),
      (numbers) => {
        const scale = timeScale(numbers.map(isoDay));
        const at = [...numbers].sort((a, b) => a - b).map((day) => scale.at(day));
        expect(at[0]).toBe(0);
        expect(at.every((x, index) => index === 0 || x >= (at[index - 1] ?? 0))).toBe(true);
        expect(Math.max(...at)).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test('a share of the width leads back to its day', () => {
  const scale = timeScale(['2025-03-06', '2025-12-01']);
  for (const day of ['2025-03-06', '2025-03-09', '2025-07-22'])
    expect(isoDay(scale.back(scale.at(dayNumber(day))))).toBe(day);
});

test('ticks keep their distance and begin with the first day', () => {
  const scale = timeScale(['2025-03-06', '2025-08-14']);
  const ticks = timeTicks(scale, 600, 60);
  expect(ticks[0]).toBe('2025-03-06');
  const at = ticks.map((day) => scale.at(dayNumber(day)) * 600);
  expect(at.slice(1).every((x, index) => x - (at[index] ?? 0) >= 60)).toBe(true);
});

test('values on the axis are round, start at nothing and reach the largest', () => {
  expect(countTicks(1743)).toEqual([0, 500, 1000, 1500, 2000]);
  expect(countTicks(3)).toEqual([0, 1, 2, 3]);
});

test('labels are moved apart and stay within bounds', () => {
  const placed = spread([10, 12, 200, 11], 16, 0, 220);
  const sorted = [...placed].sort((a, b) => a - b);
  expect(sorted.slice(1).every((y, index) => y - (sorted[index] ?? 0) >= 16)).toBe(true);
  expect(placed[2]).toBe(200);
});
