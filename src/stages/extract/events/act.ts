import type { ActKind, Effect } from './act-kind.ts';
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
  /** Weapon that the word itself implies ("shot", "dynamited"). */
  readonly implied: string | null;
  /** `supposed`: only wished, feared or conditional; no event by itself. */
  readonly stage: 'accomplished' | 'attempted' | 'threatened' | 'supposed';
  /** A noun that takes up what was told before ("the attack"). */
  readonly takenUp: boolean;
  readonly negated: boolean;
  /** A year the sentence names, when it names one. */
  readonly year: number | null;
};
