import type { ActKind, Effect } from './act-words.ts';
import type { Participant } from './participant.ts';

/** One statement that something was done: by whom, to whom, with what, in one sentence. */
export type Act = {
  readonly kind: ActKind;
  readonly effect: Effect | null;
  readonly sentence: number;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly agents: readonly Participant[];
  readonly harmed: readonly Participant[];
  readonly tools: readonly Participant[];
  readonly stage: 'accomplished' | 'attempted' | 'threatened';
  /** A noun that takes up what was told before ("the attack"). */
  readonly takenUp: boolean;
  readonly negated: boolean;
};
