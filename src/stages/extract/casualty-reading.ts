import type { Outcome } from '#model';
import type { Cue } from './cue.ts';
import type { Draft } from './draft.ts';
import type { Counted } from './grouping.ts';
import type { Mention } from './mention.ts';
import type { Refused } from './refused.ts';

/** What the casualty words of one sentence give. */
export type CasualtyReading = {
  readonly drafts: Draft[];
  readonly refused: Refused[];
  readonly mentions: readonly Mention[];
  readonly cues: readonly Cue[];
  readonly sources: ReadonlyMap<Draft, Counted>;
};

/** What sentences before this one leave behind. */
export type Memory = {
  readonly outcome: Outcome | null;
  readonly draft: Draft | null;
  readonly correcting: boolean;
};
