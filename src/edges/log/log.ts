import type { Hash, LogEntry } from '#model';

/**
 * An entry before the log gives it its place, time and key. `of` is the decision an erasure carries out; `use` says
 * what a key named by a `key` entry signs.
 */
export type EntryDraft = Pick<LogEntry, 'kind' | 'object' | 'record' | 'protected' | 'signature'> & {
  readonly of?: number;
  readonly use?: 'head' | 'decisions';
};

/** The place and time an entry is about to get; for entries whose record must name them, as a decision's does. */
export type Place = { readonly seq: number; readonly at: string; readonly by: string };

/** An entry, or what makes it once its place is known. It runs alone: no other entry can come between. */
export type Draft = EntryDraft | ((place: Place) => EntryDraft | Promise<EntryDraft>);

/** The key that signs the head of the log. `keyId` is `sha256:` of the 32 bytes of the public key. */
export type LogSigner = {
  readonly keyId: Hash;
  readonly publicKey: Uint8Array;
  readonly sign: (message: Uint8Array) => Uint8Array;
};

/** What opening found behind the last signed head and cut off: entries nobody was told of. */
export type Recovered = { readonly entries: number; readonly bytes: number };

/** An append-only list of entries under a signed Merkle tree (RFC 6962, C2SP tlog-checkpoint). */
export type Log = {
  /** The name in the first line of its heads: `sijill/` and the case's id. */
  readonly origin: string;
  /** Entries acknowledged. */
  readonly size: () => number;
  /** The last signed head, a C2SP note; null while the log is empty. */
  readonly checkpoint: () => string | null;
  readonly recovered: Recovered | null;
  /**
   * Appends entries together, in order, and answers when they and a head over them are on the disk and the head is
   * kept outside the case. Calls may overlap; several are then written at once. Throws `LogError`; when making a
   * draft throws, none of its call's entries are written.
   */
  readonly append: (drafts: readonly Draft[]) => Promise<readonly LogEntry[]>;
  /**
   * Hands the log to another key: an entry names it, the head over that entry is signed by both, and everything after it
   * by the new key alone. Nobody takes a log over without its holder.
   */
  readonly changeKey: (next: LogSigner, record?: Hash) => Promise<LogEntry>;
  /** Entries from `from` on (0 when not given), as acknowledged when reading began. */
  readonly read: (from?: number) => AsyncIterable<LogEntry>;
  /** The exact lines, without their line feed, as `read` has them. */
  readonly lines: (from?: number) => AsyncIterable<string>;
  /** Every signed head ever given, oldest first. */
  readonly checkpoints: () => AsyncIterable<string>;
  /** Waits for what is being written. Afterwards nothing can be appended. */
  readonly close: () => Promise<void>;
};

/** Why the log could not keep its promise. */
export type LogErrorCode =
  | 'altered'
  | 'truncated'
  | 'rolled_back'
  | 'forked'
  | 'bad_signature'
  | 'unknown_key'
  | 'wrong_case'
  | 'malformed'
  | 'read_only'
  | 'closed'
  | 'disk_full'
  | 'no_permission'
  | 'write_failed';

/** A log that does not agree with its heads, or cannot be written. */
export class LogError extends Error {
  readonly code: LogErrorCode;

  constructor(code: LogErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'LogError';
    this.code = code;
  }
}
