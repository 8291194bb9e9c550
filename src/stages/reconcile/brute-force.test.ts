import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureClaim, FiguresFile } from '#model';
import { loadHighsSolver } from '../../edges/solver/index.ts';
import { POLICIES, reconcile } from './index.ts';
import { fileArbitrary } from './random-figures.suite.ts';

const solver = await loadHighsSolver();

// Every way the dead could have been: a number of civilians and of others in `a`, in `b`, and elsewhere in `p`. Written
// without any of the code under test: no boxes, no atoms, no programs.
const CELLS = ['a', 'b', 'elsewhere'].flatMap((place) =>
  [true, false].map((civilian) => ({ place, civilian })),
);
/** No claim of these files caps anything above 6, so that a cell that reaches 7 in a question is without limit. */
const MOST = 7;

type Cell = (typeof CELLS)[number];

function counts(
  { places, population }: Pick<FigureClaim, 'places' | 'population'>,
  { place, civilian }: Cell,
): boolean {
  const inside = places!.includes('p') || places!.includes(place);
  return inside && (population === undefined || civilian);
}

function limits({ count, basis, series, share }: FigureClaim): readonly [low: number, high: number] {
  if (share !== undefined) return [0, Number.POSITIVE_INFINITY];
  const value = count!.point ?? 0;
  switch (count!.qualifier) {
    case 'at_least':
      return [value, Number.POSITIVE_INFINITY];
    case 'more_than':
      return [value + 1, Number.POSITIVE_INFINITY];
    case 'up_to':
      return [0, value];
    case 'between':
      return [count!.low!, count!.high!];
    case 'around':
      return [0, Number.POSITIVE_INFINITY];
    default:
      return [value, basis === 'named_list' || series === 'cumulative' ? Number.POSITIVE_INFINITY : value];
  }
}

type Tried = {
  readonly masks: ReadonlySet<number>;
  readonly sizes: ReadonlyMap<number, readonly [number, number]>;
};

/** For every way: which claims hold. For each set of claims that hold together: the smallest and largest answer. */
function tryAll(claims: readonly FigureClaim[], asked: FiguresFile['questions'][number]): Tried {
  const masks = new Set<number>();
  const sizes = new Map<number, [number, number]>();
  const dead = CELLS.map(() => 0);
  const members = claims.map((claim) => CELLS.map((cell) => counts(claim, cell)));
  const ends = claims.map(limits);
  // Most of the dead of a place were civilians: of everybody at that place.
  const everybody = claims.map(({ share, places }) =>
    share === undefined ? undefined : CELLS.map((cell) => counts({ places: places! }, cell)),
  );
  const question = CELLS.map((cell) => counts(asked, cell));
  const sum = (inside: readonly boolean[]): number =>
    inside.reduce((total, is, at) => total + (is ? dead[at]! : 0), 0);
  const walk = (at: number): void => {
    if (at < CELLS.length) {
      for (let value = 0; value <= MOST; value++) {
        dead[at] = value;
        walk(at + 1);
      }
      return;
    }
    let mask = 0;
    for (const [index, inside] of members.entries()) {
      const size = sum(inside);
      const most = everybody[index];
      const shared = most === undefined || 2 * size >= sum(most) + 1;
      if (shared && size >= ends[index]![0] && size <= ends[index]![1]) mask |= 1 << index;
    }
    masks.add(mask);
    const size = question.some((is, cell) => is && dead[cell] === MOST)
      ? Number.POSITIVE_INFINITY
      : sum(question);
    const known = sizes.get(mask);
    if (known === undefined) sizes.set(mask, [size, size]);
    else sizes.set(mask, [Math.min(known[0], size), Math.max(known[1], size)]);
  };
  walk(0);
  return { masks, sizes };
}

/** In place of an estimate, which bounds nothing: that most of the dead there were civilians. */
function asShare(claim: FigureClaim): FigureClaim {
  if (claim.count?.qualifier !== 'around') return claim;
  return { ...claim, count: null, share: 'majority', population: { status: ['civilian'] } };
}

function bitsOf(mask: number): readonly number[] {
  return Array.from({ length: 31 }, (_, bit) => bit).filter((bit) => (mask & (1 << bit)) !== 0);
}

/** A running total in other words than a count caps its own days alone, and these cells have none. */
function withoutDates({ series, ...claim }: FigureClaim): FigureClaim {
  return claim.count?.qualifier === 'exact' && series !== undefined ? { ...claim, series } : claim;
}

describe('brute force', () => {
  it('agrees on joint ranges and on all minimal conflicts of small random cases', () => {
    fc.assert(
      // Each claim an origin of its own with a method, so that all of them are admitted and none replaces another.
      fc.property(
        fileArbitrary(5, ['monitor_count', 'witness', 'named_list']),
        fc.nat({ max: 2 }),
        (drawn, at) => {
          const file: FiguresFile = {
            ...drawn,
            claims: drawn.claims.map((claim) => withoutDates(asShare({ ...claim, source: claim.id }))),
            questions: [drawn.questions[at]!],
          };
          const question = file.questions[0]!;
          const { masks, sizes } = tryAll(file.claims, question);
          const toll = reconcile(file, POLICIES[0]!, { solver }).tolls[0]!;
          const all = (1 << file.claims.length) - 1;
          const holds = (subset: number): boolean => [...masks].some((mask) => (mask & subset) === subset);
          const minimal = Array.from({ length: all + 1 }, (_, subset) => subset)
            .filter((subset) => !holds(subset) && bitsOf(subset).every((bit) => holds(subset & ~(1 << bit))))
            .map((subset) => bitsOf(subset).map((bit) => file.claims[bit]!));
          const named = minimal.map((members) => members.map(({ id }) => id).join(' '));
          const listed = toll.conflicts.map(({ claims }) => claims.join(' '));
          // Listed are the conflicts that bear on the question; for the whole place and everybody that is all of them.
          expect(named).toEqual(expect.arrayContaining(listed));
          for (const [index, members] of minimal.entries()) {
            const bears = members.some((one) =>
              CELLS.some((cell) => counts(one, cell) && counts(question, cell)),
            );
            if (bears) expect(listed).toContain(named[index]);
          }
          // A share lets the rest grow with the civilians, beyond what is tried here.
          const shared = file.claims.some(({ share }) => share !== undefined);
          const range = sizes.get(all);
          const whole = question.id === 'whole';
          if (range === undefined && !whole) return;
          expect(shared && range !== undefined ? { ...toll.joint, high: null } : toll.joint).toEqual(
            range === undefined
              ? { feasible: false, low: null, high: null }
              : {
                  feasible: true,
                  low: range[0],
                  high: shared || range[1] === Number.POSITIVE_INFINITY ? null : range[1],
                },
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});
