import type { FigureClaim } from '#model';
import type { Box } from '../sets/box.ts';
import type { Moment } from './as-of.ts';
import type { Wording } from './words-of-figure.ts';

/** What the supersede step needs to know of a figure that is neither a copy nor set aside. */
export type Candidate = Moment & {
  readonly id: string;
  readonly claim: FigureClaim;
  /** The counting act, or the source where none can be shown. */
  readonly origin: string;
  readonly wording: Wording;
  readonly reach: Box;
};
