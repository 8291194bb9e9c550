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
  const seen = new Set<string>();
  const refine = (active: readonly number[], depth: number): void => {
    const key = active.join(',');
    const dimension = DIMENSIONS[depth];
    if (dimension === undefined) {
      found.set(key, active);
      return;
    }
    // Two stretches of one dimension often leave the same sets in play; below them everything is the same.
    const state = `${depth}:${key}`;
    if (seen.has(state)) return;
    seen.add(state);
    for (const some of separate(active, (index) => boxes[index]![dimension])) refine(some, depth + 1);
  };
  if (boxes.length > 0) refine([...boxes.keys()], 0);
  return [...found.values()];
}

/** The different non-empty groups that points of one dimension select, each ascending. */
function separate(active: readonly number[], spansOf: (index: number) => Spans): Iterable<readonly number[]> {
  const edges = new Map<number, { readonly opens: number[]; readonly closes: number[] }>();
  const edgeAt = (at: number): { opens: number[]; closes: number[] } => {
    const known = edges.get(at);
    if (known !== undefined) return known;
    const made = { opens: [], closes: [] };
    edges.set(at, made);
    return made;
  };
  for (const index of active) {
    for (const [from, to] of spansOf(index)) {
      edgeAt(from).opens.push(index);
      edgeAt(to + 1).closes.push(index);
    }
  }
  const groups = new Map<string, readonly number[]>();
  const open = new Set<number>();
  for (const at of [...edges.keys()].sort((a, b) => a - b)) {
    const { opens, closes } = edges.get(at)!;
    for (const index of closes) open.delete(index);
    for (const index of opens) open.add(index);
    if (open.size === 0) continue;
    const group = [...open].sort((a, b) => a - b);
    groups.set(group.join(','), group);
  }
  return groups.values();
}
