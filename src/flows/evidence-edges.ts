import type { Random } from '#edges/clock';
import type { SealingKey } from '#edges/keys';
import type { Log, LogSigner } from '#edges/log';
import type { Vault } from '#edges/vault';
import type { VerifySignature } from '#stages/preserve';

/** What is needed to read what a case holds. Without `sealing`, protected things stay sealed. */
export type EvidenceReading = {
  readonly vault: Vault;
  readonly log: Log;
  readonly verify: VerifySignature;
  readonly sealing?: SealingKey;
};

/** What is needed to add to it, by the one process that holds the case's lock. */
export type EvidenceEdges = EvidenceReading & {
  readonly signer: LogSigner;
  readonly random: Random;
};

/** Something asked for that cannot be done, and is no fault: a closed code and a sentence. */
export type Refused = {
  readonly kind: 'refused';
  readonly code:
    | 'not_held'
    | 'erased'
    | 'already_protected'
    | 'already_taken_back'
    | 'no_such_decision'
    | 'sealed';
  readonly message: string;
};
