import type { SealingKey } from '#edges/keys';
import type { RawLog } from '#edges/log';
import type { Vault } from '#edges/vault';
import type { VerifySignature } from '#stages/preserve';

/** What a case is checked with. No secret is needed; with `sealing` sealed records are opened and checked too. */
export type CaseToVerify = {
  readonly origin: string;
  readonly vault: Vault;
  readonly log: RawLog;
  readonly verify: VerifySignature;
  readonly sealing?: SealingKey;
  /** Certificates of time-stamp authorities that the one who checks trusts; without them, those kept with the case. */
  readonly trusted?: readonly Uint8Array[];
  readonly now?: Date;
};

/** How far verification is. */
export type VerifyProgress = {
  readonly doing: 'log' | 'objects';
  readonly done: number;
  readonly of: number;
  readonly bytes: number;
};
