import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FigureClaim, FiguresFile } from '#model';
import { evaluationData } from '../../../../tests/support/evaluation-data.ts';
import { loadHighsSolver } from '../../../edges/solver/index.ts';
import { POLICIES, reconcile } from '../index.ts';

const solver = await loadHighsSolver();
const silent = { lowOpen: false, highOpen: false, approximate: false };
const exactly = (value: number): FigureClaim['count'] => ({
  ...silent,
  qualifier: 'exact',
  low: value,
  point: value,
  high: value,
});

/** A published whole with the published parts of four disjoint places that make it up, and no more. */
function gaps(total: number, parts: readonly number[], parent = 'all'): readonly string[] {
  const names = parts.map((_, index) => `p${index}`);
  const claim = (id: string, value: number, places: readonly string[], partOf?: string): FigureClaim => ({
    id,
    source: 'release',
    outcome: 'killed',
    basis: 'monitor_count',
    count: exactly(value),
    places,
    ...(partOf !== undefined && { partOf }),
  });
  const file: FiguresFile = {
    format: 1,
    places: [{ id: 'all' }, ...names.map((id) => ({ id, within: 'all' }))],
    claims: [
      claim('total', total, parent === 'all' ? ['all'] : names),
      ...parts.map((value, index) => claim(`part${index}`, value, [names[index]!], 'total')),
    ],
    questions: [{ id: 'q', outcome: 'killed', places: ['all'] }],
  };
  const [toll] = reconcile(file, POLICIES[0]!, { solver }).tolls;
  return toll!.flags.filter(({ kind }) => kind === 'sum_gap').map(({ text }) => text);
}

describe('published parts against their published whole', () => {
  it('says how far parts that leave nobody out fall short or exceed', () => {
    expect(gaps(1_562, [1_334, 227], 'names')).toEqual([
      'release: 1,334 + 227 = 1,561, 1 short of the published 1,562',
    ]);
    expect(gaps(52, [52, 29], 'names')).toEqual(['release: 52 + 29 = 81, 29 more than the published 52']);
    expect(gaps(240, [100, 15, 125], 'names')).toEqual([]);
  });

  it('lets parts fall short that may leave somebody out, but not exceed', () => {
    expect(gaps(100, [40, 30])).toEqual([]);
    expect(gaps(60, [40, 30])).toEqual(['release: 40 + 30 = 70, 10 more than the published 60']);
  });

  const path = evaluationData('domain/arith_checks.json');
  it.skipIf(path === null)('finds the sums that hold and the gaps of those that do not', () => {
    type Check = {
      readonly name: string;
      readonly total: number;
      readonly parts: readonly number[];
      readonly holds: boolean;
      readonly gap: number;
    };
    const checks: readonly Check[] = path === null ? [] : JSON.parse(readFileSync(path, 'utf8'));
    for (const { name, total, parts, holds, gap } of checks) {
      const found = gaps(total, parts, 'names');
      expect([name, found.length === 0]).toEqual([name, holds]);
      if (!holds) expect(found[0]).toContain(`${Math.abs(gap)} ${gap > 0 ? 'short of' : 'more than'}`);
    }
  });
});
