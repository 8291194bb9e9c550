import type { Hash } from '#model';

/** Bytes whole, or as they come, each piece in memory of its own: it is still read when the next is asked for. */
export type ByteSource = Uint8Array | AsyncIterable<Uint8Array>;

/** What putting bytes gives. `existed`: the same bytes were held already, and are read back and found whole. */
export type Stored = {
  readonly hash: Hash;
  readonly bytes: number;
  readonly existed: boolean;
  /** Set when what was held under this address was damaged and has been replaced by these bytes, which are whole. */
  readonly healed?: true;
};

/** What reading an object back says of it. */
export type ObjectState = 'whole' | 'altered' | 'missing';

/** An object as the vault's folders show it, unread. `hash` is null for a file whose name is no address. */
export type ListedObject = { readonly hash: Hash | null; readonly path: string; readonly bytes: number };

/**
 * Bytes kept by their SHA-256. Written once and never changed; nothing half-written is ever visible; when `put` has
 * answered, the bytes are on the disk, as far as the disk tells the truth.
 */
export type Vault = {
  /** Takes bytes in, with constant memory. Throws `VaultError`, and what the source throws. */
  readonly put: (source: ByteSource) => Promise<Stored>;
  /** The bytes, checked against their address. Throws `VaultError` with `missing` or `altered`. */
  readonly get: (hash: Hash) => Promise<Uint8Array>;
  /** The same piece by piece; an altered object throws after its last piece, so believe nothing before the end. */
  readonly stream: (hash: Hash) => AsyncIterable<Uint8Array>;
  readonly has: (hash: Hash) => Promise<boolean>;
  /** Reads the object through and says what it is; `onBytes` hears of each piece read. */
  readonly check: (hash: Hash, onBytes?: (bytes: number) => void) => Promise<ObjectState>;
  /** Deletes an object, for erasure alone. False when there was none. Bytes may survive on the medium. */
  readonly remove: (hash: Hash) => Promise<boolean>;
  /** Every object, in the order of addresses; files that do not belong come with `hash` null. */
  readonly list: () => AsyncIterable<ListedObject>;
  /** Deletes what killed writers left half-written and gives their number. Only for the holder of the case's lock. */
  readonly sweep: () => Promise<number>;
};

/** Why the vault could not keep its promise. */
export type VaultErrorCode =
  | 'missing'
  | 'altered'
  | 'not_an_address'
  | 'disk_full'
  | 'no_permission'
  | 'read_only'
  | 'too_large'
  | 'write_failed';

/** A vault that could not keep its promise; what was held before is untouched. */
export class VaultError extends Error {
  readonly code: VaultErrorCode;

  constructor(code: VaultErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'VaultError';
    this.code = code;
  }
}
