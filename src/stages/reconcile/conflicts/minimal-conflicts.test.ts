import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimalConflicts } from './minimal-conflicts.ts';
import { largestUnexplored } from './unexplored.ts';

const CLAIMS = ['a', 'b', 'c', 'd', 'e'];
/** Sets that cannot hold together; every set that has one of them in it cannot either. */
const clashes = fc.array(fc.subarray(CLAIMS, { minLength: 1 }), { maxLength: 5 });

function explore(
  cores: readonly (readonly string[])[],
  { limit = 99, tries = 999, known = [] as readonly (readonly string[])[] } = {},
) {
  const test = (some: ReadonlySet<string>) => {
    const core = cores.find((members) => members.every((claim) => some.has(claim)));
    return core === undefined ? ({ holds: true } as const) : ({ holds: false, among: core } as const);
  };
  return minimalConflicts(CLAIMS, test, { known, limit, tries });
}

const minimal = (cores: readonly (readonly string[])[]): readonly string[] => {
  const names = [...new Set(cores.map((members) => [...members].sort().join('')))];
  return names
    .filter(
      (name) => !names.some((other) => other !== name && [...other].every((claim) => name.includes(claim))),
    )
    .sort();
};

describe('minimalConflicts', () => {
  it('finds every minimal set that cannot hold, and no other', () => {
    fc.assert(
      fc.property(clashes, (cores) => {
        const { found, more } = explore(cores);
        expect(found.map((members) => members.join('')).sort()).toEqual(minimal(cores));
        expect(more).toBe(false);
      }),
    );
  });

  it('lists none that is known already', () => {
    fc.assert(
      fc.property(clashes, (cores) => {
        const [first] = minimal(cores);
        if (first === undefined) return;
        const { found } = explore(cores, { known: [[...first]] });
        expect(found.map((members) => members.join('')).sort()).toEqual(minimal(cores).slice(1));
      }),
    );
  });

  it('says when it stopped before the end', () => {
    const cores = [
      ['a', 'b'],
      ['c', 'd'],
      ['a', 'e'],
    ];
    expect(explore(cores, { limit: 2 })).toMatchObject({ more: true });
    expect(explore(cores, { limit: 2 }).found).toHaveLength(2);
    expect(explore(cores, { tries: 1 })).toMatchObject({ more: true });
    expect(explore(cores, { limit: 3 })).toMatchObject({ more: false });
  });
});

describe('largestUnexplored', () => {
  it('gives a set that no clause rules out and that cannot grow', () => {
    const clause = fc.record({
      kind: fc.constantFrom('not_all' as const, 'some' as const),
      members: fc.subarray([0, 1, 2, 3, 4], { minLength: 1 }),
    });
    const allows = (
      clauses: readonly { readonly kind: string; readonly members: readonly number[] }[],
      set: ReadonlySet<number>,
    ) =>
      clauses.every(({ kind, members }) =>
        kind === 'some' ? members.some((one) => set.has(one)) : !members.every((one) => set.has(one)),
      );
    fc.assert(
      fc.property(fc.array(clause, { maxLength: 6 }), (clauses) => {
        const all = Array.from(
          { length: 32 },
          (_, mask) => new Set([0, 1, 2, 3, 4].filter((bit) => mask & (1 << bit))),
        );
        const allowed = all.filter((set) => allows(clauses, set));
        const found = largestUnexplored(5, clauses);
        if (found === null) expect(allowed).toEqual([]);
        else {
          expect(allows(clauses, found)).toBe(true);
          for (const claim of [0, 1, 2, 3, 4])
            if (!found.has(claim)) expect(allows(clauses, new Set([...found, claim]))).toBe(false);
        }
      }),
    );
  });
});
