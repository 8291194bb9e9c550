import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureClaim, FiguresFile, Toll } from '#model';
import { loadHighsSolver } from '../../edges/solver/index.ts';
import { POLICIES, reconcile } from './index.ts';
import { claimArbitrary, countOf, fileArbitrary, withClaims } from './random-figures.suite.ts';

const solver = await loadHighsSolver();
const [byDefault] = POLICIES;

function tolls(file: FiguresFile, policy = byDefault!): readonly Toll[] {
  return reconcile(file, policy, { solver }).tolls;
}

/** What two answers are compared by: all but the claims, whose ids or places were changed. */
function numbers({ low, lowOpen, best, high, highOpen, status, origins, joint }: Toll) {
  return { low, lowOpen, best, high, highOpen, status, origins, joint };
}

const RUNS = { numRuns: 60 };

describe('laws of reconciling', () => {
  it('the order of claims does not matter', () => {
    const shuffled = fileArbitrary(7).chain((file) =>
      fc.tuple(fc.constant(file), fc.shuffledSubarray([...file.claims], { minLength: file.claims.length })),
    );
    fc.assert(
      fc.property(shuffled, ([file, claims]) => {
        expect(tolls(withClaims(file, claims))).toEqual(tolls(file));
      }),
      RUNS,
    );
  });

  it('the same file gives the same bytes', () => {
    fc.assert(
      fc.property(fileArbitrary(6), (file) => {
        expect(JSON.stringify(tolls(structuredClone(file)))).toBe(JSON.stringify(tolls(file)));
      }),
      RUNS,
    );
  });

  it('a copy changes no number and no count of origins', () => {
    fc.assert(
      fc.property(fileArbitrary(6), fc.nat(), (file, at) => {
        const original = file.claims[at % file.claims.length]!;
        const copy: FigureClaim = {
          ...original,
          id: 'copy',
          source: 'somebody who repeats',
          basis: 'other_media',
          published: '2025-06-01',
          copyOf: original.id,
        };
        const with1 = tolls(withClaims(file, [...file.claims, copy]));
        expect(with1.map(numbers)).toEqual(tolls(file).map(numbers));
      }),
      RUNS,
    );
  });

  it.each(POLICIES)('$name: low ≤ best ≤ high', (policy) => {
    fc.assert(
      fc.property(fileArbitrary(7), (file) => {
        for (const { low, best, high } of tolls(file, policy)) {
          if (low !== null && best !== null) expect(low).toBeLessThanOrEqual(best);
          if (best !== null && high !== null) expect(best).toBeLessThanOrEqual(high);
          if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
        }
      }),
      RUNS,
    );
  });

  it('floors alone never contradict', () => {
    fc.assert(
      fc.property(fileArbitrary(7), (file) => {
        const floors = file.claims.map((claim) => ({
          ...claim,
          count: countOf('at_least', claim.count!.point ?? 3),
        }));
        for (const { conflicts, joint } of tolls(withClaims(file, floors))) {
          expect(conflicts).toEqual([]);
          expect(joint.feasible).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('one more accepted bound never widens a feasible joint range', () => {
    fc.assert(
      fc.property(fileArbitrary(5), claimArbitrary(['monitor_count', 'witness']), (file, claim) => {
        const more: FigureClaim = { ...claim, id: 'more', source: 'another' };
        const before = tolls(file);
        tolls(withClaims(file, [...file.claims, more])).forEach(({ joint }, index) => {
          const was = before[index]!.joint;
          if (!joint.feasible || !was.feasible) return;
          expect(joint.low!).toBeGreaterThanOrEqual(was.low!);
          if (was.high !== null) expect(joint.high).toBeLessThanOrEqual(was.high);
        });
      }),
      RUNS,
    );
  });

  // A low that stands on floors alone, for want of a direct figure, gives way to the first direct one.
  it('one more origin with a direct count never raises a low set by a direct figure, nor lowers a high', () => {
    fc.assert(
      fc.property(fileArbitrary(6), fc.nat({ max: 5 }), (file, value) => {
        const before = tolls(file)[0]!;
        const more: FigureClaim = {
          id: 'more',
          source: 'another',
          outcome: 'killed',
          places: ['p'],
          basis: 'witness',
          count: countOf('exact', value),
        };
        const after = tolls(withClaims(file, [...file.claims, more]))[0]!;
        const direct = before.setBy!.low.every((id) => {
          const claim = file.claims.find((one) => one.id === id)!;
          return claim.places?.[0] === 'p' && claim.population === undefined && isCountOrMethod(claim);
        });
        if (before.low !== null && direct) expect(after.low).toBeLessThanOrEqual(before.low);
        // A high below the low is lifted to it; a direct count may take that low away.
        const lifted = before.setBy!.high.join() === before.setBy!.low.join() && !direct;
        if (before.high !== null && !lifted) expect(after.high).toBeGreaterThanOrEqual(before.high);
      }),
      RUNS,
    );
  });

  it('in a feasible joint reading a union is never below its parts', () => {
    fc.assert(
      fc.property(fileArbitrary(6), (file) => {
        const [whole, part] = tolls(file);
        if (whole!.joint.feasible && part!.joint.feasible) {
          expect(whole!.joint.low).toBeGreaterThanOrEqual(part!.joint.low!);
        }
      }),
      RUNS,
    );
  });

  it('renaming places changes nothing', () => {
    const names: Readonly<Record<string, string>> = { p: 'zenith', a: 'yonder', b: 'below' };
    const renamed = (file: FiguresFile): FiguresFile => ({
      ...file,
      places: [{ id: 'zenith' }, { id: 'below', within: 'zenith' }, { id: 'yonder', within: 'zenith' }],
      claims: file.claims.map((claim) => ({ ...claim, places: claim.places!.map((id) => names[id]!) })),
      questions: file.questions.map((question) => ({
        ...question,
        places: question.places!.map((id) => names[id]!),
      })),
    });
    fc.assert(
      fc.property(fileArbitrary(6), (file) => {
        const before = tolls(file);
        const after = tolls(renamed(file));
        expect(after.map(numbers)).toEqual(before.map(numbers));
        expect(after.map(({ conflicts }) => conflicts)).toEqual(before.map(({ conflicts }) => conflicts));
      }),
      RUNS,
    );
  });
});

function isCountOrMethod({ count, basis }: FigureClaim): boolean {
  const method = basis === 'monitor_count' || basis === 'local_list' || basis === 'named_list';
  return count!.qualifier === 'exact' || count!.qualifier === 'between' || method;
}
