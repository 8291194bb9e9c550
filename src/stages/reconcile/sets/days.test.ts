import { describe, expect, it } from 'vitest';
import { daysOf } from './days.ts';

describe('daysOf', () => {
  it.each([
    ['1970-01-02', [1, 1]],
    ['1970-01-02T23:30', [1, 1]],
    ['1970-01-02T23:30:00+03:00', [1, 1]],
    ['1970-01', [0, 30]],
    ['1970', [0, 364]],
    ['2024-02', [19_754, 19_782]],
  ])('%s', (written, days) => {
    expect(daysOf(written)).toEqual(days);
  });

  it.each(['2025-13', '2025-02-30', '8 March', '2025-3-8', '', '2025-03-08T6'])(
    '%s is no date',
    (written) => {
      expect(daysOf(written)).toBeNull();
    },
  );
});
