import type { Change } from '#model';

/** Where a figure comes from, after copies and roundings have taken the origin and the as-of of what they repeat. */
export type Descent = {
  /** Id of the counting act; null when none can be shown (unknown, self-cited, circular). */
  readonly origin: string | null;
  /** The day or instant the figure stands for; undefined sorts last. */
  readonly asOf: string | undefined;
  /** What the figure repeats, and what it changed on the way. */
  readonly copy?: { readonly of: string; readonly changed: readonly Change[]; readonly rounding: boolean };
  /** It stands in a ring of sources that cite one another. */
  readonly circular: boolean;
};
