import type { ClaimLine } from '#contract';
import { CLAIMS } from '../../tests/browser/fixture/claims.ts';

/** Any number of claims made from those of the fixture, each with its own id, day and count. */
export function manyClaims(count: number): ClaimLine[] {
  const kinds = CLAIMS.map(({ line }) => line).filter((line) => line.count !== null);
  return Array.from({ length: count }, (_, index) => {
    const base = kinds[index % kinds.length]!;
    const value = (index * 7919) % 3000;
    const day = new Date(Date.UTC(2025, 2, 6) + (index % 400) * 86_400_000).toISOString().slice(0, 10);
    return {
      ...base,
      id: `c:m${String(index).padStart(23, '0')}`,
      published: day,
      quote: `${value} ${base.quote.replace(/^[\d,]+\s*/, '')}`,
      count: {
        low: value,
        point: value,
        high: value,
        lowOpen: false,
        highOpen: false,
        approximate: false,
        words: String(value),
      },
      qualifier: 'exact',
    };
  });
}
