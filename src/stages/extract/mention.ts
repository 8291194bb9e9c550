import type { Qualifier, SetAsideReason } from '#model';
import type { Head } from './head.ts';

/**
 * Something counted, or a lone person, in one sentence. `from`..`to` are the items of the whole phrase (`to` excluded),
 * `countFrom`..`countTo` those of the number with its qualifier. `value` is the number as printed, `upper` the second of a range.
 */
export type Mention = {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly countFrom: number;
  readonly countTo: number;
  readonly value: number | null;
  readonly upper: number | null;
  readonly qualifier: Qualifier;
  readonly qualifierAt: number | null;
  /** The least a counting word allows ("dozens"). */
  readonly vagueLow: number | null;
  readonly vague: boolean;
  readonly about: boolean;
  /** A person or two without a number: "a man", "شخصان", "her husband". */
  readonly implied: 'indefinite' | 'kin' | 'dual' | 'none' | null;
  readonly more: boolean;
  readonly head: Head;
  readonly refusal: SetAsideReason | null;
};
