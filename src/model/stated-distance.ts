/** The sixteen points of the compass, degrees clockwise from north. */
export const COMPASS = {
  N: 0,
  NNE: 22.5,
  NE: 45,
  ENE: 67.5,
  E: 90,
  ESE: 112.5,
  SE: 135,
  SSE: 157.5,
  S: 180,
  SSW: 202.5,
  SW: 225,
  WSW: 247.5,
  W: 270,
  WNW: 292.5,
  NW: 315,
  NNW: 337.5,
} as const satisfies Readonly<Record<string, number>>;

export type CompassPoint = keyof typeof COMPASS;

/**
 * A statement that one place lies so far from another: "Baniyas, approximately 25 kilometers south of Latakia".
 * `toWords` is the place located (Baniyas), `fromWords` the one it is measured from (Latakia);
 * `direction` leads from the second to the first. `start`/`end`: UTF-16 offsets of `words` in the document's text.
 */
export type StatedDistance = {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly fromWords: string;
  /** Null when the text measures from a place without naming what lies there. */
  readonly toWords: string | null;
  /** Kilometres as stated, miles converted; null when only a direction is given ("north of X"). */
  readonly kilometres: number | null;
  readonly direction: CompassPoint | null;
  /** Whether the words say the distance is rounded (about, nearly, some). */
  readonly approximate: boolean;
};
