import type { Claim, PersonMask, SetAside } from '#model';

/** A statement about where one place lies from another ("X, 25 kilometers south of Y"), for checking against a map. */
export type StatedDistance = {
  /** The whole statement, by offsets of the document's text. */
  readonly start: number;
  readonly end: number;
  /** The place spoken of, and the place it is measured from, as worded. */
  readonly from: { readonly words: string; readonly start: number; readonly end: number };
  readonly to: { readonly words: string; readonly start: number; readonly end: number };
  readonly kilometres: number;
  /** The distance as worded, unit included. */
  readonly words: string;
  /** The point of the compass as worded, folded to English; absent when none is stated. */
  readonly direction?: Direction;
  readonly approximate: boolean;
};

export const DIRECTIONS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
/** Eight points of the compass. */
export type Direction = (typeof DIRECTIONS)[number];

/** What reading one document gives: claims in text order, numbers refused, stretches that single out people, stated distances. */
export type Extraction = {
  readonly claims: readonly Claim[];
  readonly setAside: readonly SetAside[];
  readonly masks: readonly PersonMask[];
  readonly distances: readonly StatedDistance[];
};
