import type { Box } from './box.ts';
import { DIMENSIONS } from './box.ts';
import type { Spans } from './spans.ts';

/** The boxes, by their place in the list, that hold the people of one atom; ascending. */
export type Atom = readonly number[];

/**
 * The atoms of a list of sets: people who lie in exactly the same of them cannot be told apart by any claim, so one
 * number counts them all. Sets are told apart one dimension after another, each time only those still in play, so the
 * leaves of the dimensions are never multiplied out. People in none of the sets are left out.
 */
export function atomsOf(boxes: readonly Box[]): readonly Atom[] {
  const found = new Map<string, Atom>();
  const seen = DIMENSIONS.map(() => new Set<string>());
  const refine = (active: Atom, depth: number): void => {
    const dimension = DIMENSIONS[depth];
    const key = active.join();
    if (dimension === undefined) {
      found.set(key, active);
      return;
    }
    // Two stretches of one dimension often leave the same sets in play; below them everything is the same.
    if (seen[depth]!.has(key)) return;
    seen[depth]!.add(key);
    for (const some of separate(active, boxes, dimension)) refine(some, depth + 1);
  };
  if (boxes.length > 0) refine([...boxes.keys()], 0);
  return [...found.values()];
}

/** The different non-empty groups that points of one dimension select, each ascending. */
function separate(active: Atom, boxes: readonly Box[], dimension: keyof Box): Iterable<Atom> {
  const first = boxes[active[0]!]![dimension];
  if (active.every((index) => alike(boxes[index]![dimension], first))) return [active];
  const edges: Edge[] = [];
  for (const index of active) {
    for (const [from, to] of boxes[index]![dimension])
      edges.push([from, index, true], [to + 1, index, false]);
  }
  edges.sort((a, b) => a[0] - b[0]);
  const groups = new Map<string, Atom>();
  const open = new Set<number>();
  for (let at = 0; at < edges.length; ) {
    const where = edges[at]![0];
    for (; at < edges.length && edges[at]![0] === where; at++) {
      const [, index, opens] = edges[at]!;
      if (opens) open.add(index);
      else open.delete(index);
    }
    if (open.size === 0) continue;
    const group = [...open].sort((a, b) => a - b);
    groups.set(group.join(), group);
  }
  return groups.values();
}

type Edge = readonly [at: number, index: number, opens: boolean];

function alike(a: Spans, b: Spans): boolean {
  return (
    a === b || (a.length === b.length && a.every(([from, to], at) => from === b[at]![0] && to === b[at]![1]))
  );
}
