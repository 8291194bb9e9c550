import type { Age, Outcome, SetAsideReason, Sex, Status } from '#model';

/**
 * What a number counts: people, a casualty noun ("deaths"), something that is not people, an unknown noun, or nothing named.
 * `from`..`to` are the items of the noun phrase behind the number; `at` its head.
 */
export type Head = {
  readonly kind: 'people' | 'cue' | 'thing' | 'unknown' | 'none';
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly reason: SetAsideReason;
  readonly outcome: Outcome | null;
  readonly form: string;
  readonly statuses: readonly Status[];
  readonly age?: Age;
  readonly sex?: Sex;
  readonly community: boolean;
  readonly kin: boolean;
  readonly personal: boolean;
  readonly unit: 'families' | 'bodies' | null;
  readonly more: boolean;
  /** "12 of the men": a part of people already spoken of. */
  readonly partitive: boolean;
  /** The outcome of a word between number and noun: "30 wounded soldiers". */
  readonly modifier: Outcome | null;
  readonly scare: boolean;
};
