/** Points of the compass in degrees clockwise from north. */
export const COMPASS = {
  n: 0,
  nne: 22.5,
  ne: 45,
  ene: 67.5,
  e: 90,
  ese: 112.5,
  se: 135,
  sse: 157.5,
  s: 180,
  ssw: 202.5,
  sw: 225,
  wsw: 247.5,
  w: 270,
  wnw: 292.5,
  nw: 315,
  nnw: 337.5,
} as const satisfies Readonly<Record<string, number>>;

export type CompassPoint = keyof typeof COMPASS;

/** A place as worded, by offsets of the document's text (UTF-16). */
export type WordedPlace = { readonly words: string; readonly start: number; readonly end: number };

/**
 * A statement that one place lies so far from another: "Baniyas, approximately 25 kilometers south of Latakia".
 * `from` is the place spoken of (Baniyas), `to` the one it is measured from (Latakia); `start` and `end` hold the whole
 * statement, `words` the distance as worded. `direction` is the way one looks from `to` to see `from`.
 */
export type StatedDistance = {
  readonly start: number;
  readonly end: number;
  readonly from: WordedPlace;
  readonly to: WordedPlace;
  /** Miles are converted. */
  readonly kilometres: number;
  readonly words: string;
  readonly direction?: CompassPoint;
  /** The words say that the distance is rounded (about, nearly, some). */
  readonly approximate: boolean;
};
