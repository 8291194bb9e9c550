import type { FigureClaim, Grade, TollReason } from '#model';
import type { Box } from '../sets/box.ts';
import type { Descent } from './descent.ts';
import type { ChangeOfCount, FigureClass } from './figure-classes.table.ts';
import type { Wording } from './words-of-figure.ts';

/** Whether a figure is the current word of its origin, and if not, why. */
export type Standing =
  | { readonly kind: 'current' }
  | { readonly kind: 'superseded'; readonly by: string }
  | { readonly kind: 'copy' }
  | { readonly kind: 'rounding'; readonly of: string }
  | { readonly kind: 'set_aside'; readonly reason: TollReason };

/** A figure made ready: the set it bounds, how, by whom, and how well founded. */
export type Reading = {
  readonly claim: FigureClaim;
  readonly id: string;
  /** Place in the file. */
  readonly order: number;
  readonly descent: Descent;
  readonly grade: Grade;
  readonly wording: Wording;
  readonly class: FigureClass;
  readonly change?: ChangeOfCount;
  readonly box: Box;
  readonly reach: Box;
  /** Bounds on the size of `box`, in whole people; null is open. "More than 30" has 31 here. */
  readonly low: number | null;
  readonly high: number | null;
  /** The number as printed, which policies compare; null when its class has none. */
  readonly value: number | null;
  readonly lowOpen: boolean;
  /** It rests on names of the dead. */
  readonly names: boolean;
  readonly standing: Standing;
};

/** A figure before it is known whether it is current and what it is part of. */
export type Draft = Pick<Reading, 'claim' | 'order' | 'descent' | 'wording' | 'box' | 'reach'>;
