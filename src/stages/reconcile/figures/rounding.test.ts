import { describe, expect, it } from 'vitest';
import { isRounding } from './rounding.ts';

describe('isRounding', () => {
  it.each([
    [900, 'nearly', 889, true],
    [900, 'nearly', 901, false],
    [1_500, 'nearly', 1_454, true],
    [1_600, 'around', 1_614, true],
    [1_600, 'around', 1_652, false],
    [1_600, 'more_than', 1_614, true],
    [1_500, 'at_least', 1_383, false],
    [200, 'exact', 231, true],
    [231, 'exact', 231, false],
    [238, 'around', 231, false],
    [0, 'around', 3, false],
  ] as const)('%s said as %s of %s: %s', (rounded, words, exact, wanted) => {
    expect(isRounding(rounded, words, exact)).toBe(wanted);
  });
});
