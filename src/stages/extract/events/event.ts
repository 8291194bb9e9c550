import type { Act } from './act.ts';
import type { Effect } from './act-kind.ts';
import type { Participant, Side } from './participant.ts';

/** How an organisation is said to be the doer. */
export type Confidence = 'reported' | 'claimed' | 'suspected' | 'suspected by authorities' | 'possible';
export type EventKind = 'attack' | 'bombing' | 'abduction' | 'arson' | 'robbery';

export type Harmed = { participant: Participant; effects: Set<Effect> };
export type Doer = { readonly names: readonly string[]; readonly side: Side | null; confidence: Confidence };

/** One event as the acts told of it in a document: what was done, by whom, to whom, with what. Mutable while it is gathered. */
export type GatheredEvent = {
  kind: EventKind;
  stage: Act['stage'];
  implied: string | null;
  readonly acts: Act[];
  readonly harmed: Harmed[];
  readonly tools: Participant[];
  readonly agents: Participant[];
  readonly groups: Doer[];
};
