import type { Clock } from '#edges/clock';
import type { KeyProtection } from '#edges/keys';
import type { Store } from '#edges/store';
import type { Gazetteer, Solver } from '#model';
import type { EvidenceEdges } from './evidence-edges.ts';

/** An open case: this process alone holds it. What takes time to open is opened when first asked for. */
export type Case = EvidenceEdges & {
  readonly id: string;
  readonly folder: string;
  readonly store: Store;
  readonly clock: Clock;
  /** How the signing key is kept; told to the log when the case is created. */
  readonly protection: KeyProtection;
  readonly gazetteer: () => Promise<Gazetteer>;
  readonly solver: () => Promise<Solver>;
};

/** Why a flow could not do what was asked; the message says what to do. */
export type CaseErrorCode =
  | 'unknown_claim'
  | 'unknown_item'
  | 'unknown_question'
  | 'unknown_policy'
  | 'bad_decision'
  | 'bad_settings'
  | 'bad_mapping'
  | 'sealed'
  | 'stopped';

/** What was asked of a case does not fit it. */
export class CaseError extends Error {
  readonly code: CaseErrorCode;

  constructor(code: CaseErrorCode, message: string) {
    super(message);
    this.name = 'CaseError';
    this.code = code;
  }
}

/** How far a long flow has come: things done of all, with the last one's name. */
export type Progress = {
  readonly doing: 'taking_in' | 'reading';
  readonly done: number;
  readonly of: number | null;
  readonly bytes: number;
  readonly name: string;
};
export type OnProgress = (progress: Progress) => void;
