import type { FigureClaim } from '#model';

/** The number as printed, which policies compare; null when the words give none (a band, a vague word). */
export function printedNumber(count: FigureClaim['count']): number | null {
  if (count === null) return null;
  if (count.qualifier === 'between') return null;
  return count.point ?? count.low ?? count.high;
}
