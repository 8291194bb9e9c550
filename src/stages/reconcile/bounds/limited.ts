import type { Row } from '../figures/rows.ts';

import type { Box } from '../sets/box.ts';
import { touchBox } from '../sets/box.ts';
import { holdsUncovered } from '../sets/uncovered.ts';

/** Rows that bear on one another, and whether the set asked about is among what links them. */
export type Linked = { readonly rows: readonly Row[]; readonly asked: boolean };

/**
 * Splits rows into groups that bear on one another. A floor on a set that holds somebody whom no ceiling counts, and who
 * is not asked about, can always be met by more such people: it bears on nothing and is left out. The rest is linked
 * where ceilings overlap them, or the set asked about does.
 */
export function linkedRows(rows: readonly Row[], asked?: Box): readonly Linked[] {
  const limits: Limit[] = [];
  if (asked !== undefined) limits.push({ box: asked, owner: ASKED });
  const rowOf: Row[] = [];
  for (const row of rows) {
    if (!isCeiling(row)) continue;
    for (const { box } of row.terms) limits.push({ box, owner: rowOf.length });
    rowOf.push(row);
  }
  const index = indexByPlace(limits);
  const groups = makeGroups(rowOf.length + 1);
  const node = (owner: number): number => owner + 1;
  for (const { box, owner } of limits) {
    for (const other of index.near(box))
      if (touchBox(box, other.box)) groups.join(node(owner), node(other.owner));
  }
  const homes = new Map<Row, number>();
  for (const [at, row] of rowOf.entries()) homes.set(row, node(at));
  for (const row of rows) {
    if (homes.has(row)) continue;
    const boxes = row.terms.map(({ box }) => box);
    if (boxes.some((box) => holdsFree(box, index))) continue;
    const owners = new Set(
      boxes.flatMap((box) =>
        index
          .near(box)
          .filter((one) => touchBox(box, one.box))
          .map(({ owner }) => node(owner)),
      ),
    );
    const [first, ...others] = owners;
    if (first === undefined) continue;
    for (const other of others) groups.join(first, other);
    homes.set(row, first);
  }
  return gather(rows, homes, groups);
}

/** Whether a row caps what it counts: it has a top, or takes some people off. */
export function isCeiling({ high, terms }: Row): boolean {
  return high !== null || terms.some(({ coefficient }) => coefficient < 0);
}

/** The row that owns the set asked about. */
const ASKED = -1;

type Limit = { readonly box: Box; readonly owner: number };

function gather(rows: readonly Row[], homes: ReadonlyMap<Row, number>, groups: Groups): readonly Linked[] {
  const gathered = new Map<number, Row[]>();
  const asked = groups.find(0);
  for (const row of rows) {
    const home = homes.get(row);
    if (home === undefined) continue;
    const group = groups.find(home);
    const list = gathered.get(group);
    if (list === undefined) gathered.set(group, [row]);
    else list.push(row);
  }
  return [...gathered].map(([group, list]) => ({ rows: list, asked: group === asked }));
}

type PlaceIndex = {
  /** Limits whose places overlap the box's, each once. */
  near(box: Box): readonly Limit[];
  /** The stretches of places of a box over which the same limits hold, with those limits. */
  slices(box: Box): Iterable<{ readonly place: number; readonly limits: readonly Limit[] }>;
};

/** Limits by the stretches of places over which they hold, so that a village meets only what counts the village. */
function indexByPlace(limits: readonly Limit[]): PlaceIndex {
  const edges = new Set<number>();
  for (const { box } of limits) {
    for (const [from, to] of box.places) {
      edges.add(from);
      edges.add(to + 1);
    }
  }
  const starts = [...edges].sort((a, b) => a - b);
  const held: Limit[][] = starts.map(() => []);
  for (const limit of limits) {
    for (const [from, to] of limit.box.places) {
      for (let at = find(starts, from); at < starts.length && starts[at]! <= to; at++) held[at]!.push(limit);
    }
  }
  const slices = function* (box: Box): Generator<{ place: number; limits: readonly Limit[] }> {
    for (const [from, to] of box.places) {
      let at = find(starts, from);
      if (starts[at] !== from) {
        const before = at - 1;
        yield { place: from, limits: before >= 0 ? held[before]! : [] };
      }
      for (; at < starts.length && starts[at]! <= to; at++) yield { place: starts[at]!, limits: held[at]! };
    }
  };
  return {
    slices,
    near: (box) => {
      const found = new Set<Limit>();
      for (const slice of slices(box)) for (const limit of slice.limits) found.add(limit);
      return [...found];
    },
  };
}

/** The first place in a sorted list that is not below `value`. */
function find(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a set holds somebody whom no limit counts. */
function holdsFree(box: Box, index: PlaceIndex): boolean {
  for (const { place, limits } of index.slices(box)) {
    const here: Box = { ...box, places: [[place, place]] };
    if (
      holdsUncovered(
        here,
        limits.map((limit) => limit.box),
      )
    )
      return true;
  }
  return false;
}

type Groups = { find(at: number): number; join(a: number, b: number): void };

/** Disjoint sets with path halving. */
function makeGroups(size: number): Groups {
  const parent = Array.from({ length: size }, (_, at) => at);
  const find = (at: number): number => {
    let here = at;
    while (parent[here] !== here) {
      parent[here] = parent[parent[here]!]!;
      here = parent[here]!;
    }
    return here;
  };
  return {
    find,
    join: (a, b) => {
      parent[find(a)] = find(b);
    },
  };
}
