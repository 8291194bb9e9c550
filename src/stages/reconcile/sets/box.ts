import type { Spans } from './spans.ts';
import { holdsSpans, meetSpans, touchSpans } from './spans.ts';

/**
 * A set of people: those whose value lies in the given stretch on every dimension. A person has one value on each
 * dimension, whether or not anyone knows it. The numbering of each dimension is the world's (world.ts).
 */
export type Box = {
  readonly places: Spans;
  readonly days: Spans;
  /** Status × age × sex, sixteen cells. */
  readonly cells: Spans;
  readonly communities: Spans;
  readonly actors: Spans;
};

/** The dimensions in the order in which sets are told apart: the one that separates most claims comes first. */
export const DIMENSIONS = [
  'places',
  'days',
  'communities',
  'actors',
  'cells',
] as const satisfies readonly (keyof Box)[];

/** Whether everybody in `inner` is in `outer`. */
export function holdsBox(outer: Box, inner: Box): boolean {
  return DIMENSIONS.every((dimension) => holdsSpans(outer[dimension], inner[dimension]));
}

/** Whether somebody could be in both. */
export function touchBox(a: Box, b: Box): boolean {
  return DIMENSIONS.every((dimension) => touchSpans(a[dimension], b[dimension]));
}

export function sameBox(a: Box, b: Box): boolean {
  return holdsBox(a, b) && holdsBox(b, a);
}

/** Those in both. */
export function meetBox(a: Box, b: Box): Box {
  return {
    places: meetSpans(a.places, b.places),
    days: meetSpans(a.days, b.days),
    cells: meetSpans(a.cells, b.cells),
    communities: meetSpans(a.communities, b.communities),
    actors: meetSpans(a.actors, b.actors),
  };
}

/** A name for the set; two boxes hold the same people exactly when the names are the same. */
export function boxKey(box: Box): string {
  return named(keys, box, DIMENSIONS);
}

/** A name for the set with its days left out. */
export function undatedKey(box: Box): string {
  return named(undatedKeys, box, ['places', 'communities', 'actors', 'cells']);
}

/** A name for who is in the set: its places and days left out. */
export function peopleKey(box: Box): string {
  return named(peopleKeys, box, ['communities', 'actors', 'cells']);
}

// A box never changes, so that its names are worked out once.
const keys = new WeakMap<Box, string>();
const undatedKeys = new WeakMap<Box, string>();
const peopleKeys = new WeakMap<Box, string>();

function named(known: WeakMap<Box, string>, box: Box, dimensions: readonly (keyof Box)[]): string {
  const before = known.get(box);
  if (before !== undefined) return before;
  let name = '';
  for (const dimension of dimensions) {
    for (const [from, to] of box[dimension]) name += `${from}-${to},`;
    name += '|';
  }
  known.set(box, name);
  return name;
}
