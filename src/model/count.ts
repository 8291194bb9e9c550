/**
 * A count as worded, never a lone number.
 * `point` is the number as printed (not an estimate); `low` and `high` are what the words allow;
 * `lowOpen` marks "more than N" (strictly N+1 at least), `highOpen` a rounding that hides its upper end.
 */
export type Count = {
  readonly low: number | null;
  readonly point: number | null;
  readonly high: number | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  readonly approximate: boolean;
};

/** A count with the exact words that gave it. */
export type WordedCount = Count & { readonly words: string };
