import type { Hash } from '#model';

/** How the secret of a key file is kept. `none` is an explicit choice, and is written into the log's key entry. */
export type KeyProtection = 'passphrase' | 'none';

/**
 * Where the passphrase comes from: nothing (the user chose none), a text, or asked for when needed. `confirm` is true
 * when a key is being made, and it should be asked twice.
 */
export type PassphraseSource =
  | { readonly kind: 'none' }
  | { readonly kind: 'given'; readonly passphrase: string }
  | { readonly kind: 'ask'; readonly ask: (about: { readonly confirm: boolean }) => Promise<string> };

/** A person's Ed25519 key (RFC 8032). `keyId` is `sha256:` of the 32 bytes of the public key. */
export type SigningKey = {
  readonly keyId: Hash;
  readonly publicKey: Uint8Array;
  readonly protection: KeyProtection;
  /** The key was made now: the case should log it. */
  readonly created: boolean;
  readonly sign: (message: Uint8Array) => Uint8Array;
};

/**
 * The key to protected material: an age X25519 identity and a secret for keyed hashes, both outside the case.
 * Encrypting and the keyed hash need it open too, since the hash of a short text could be guessed without a secret.
 */
export type SealingKey = {
  /** The public age recipient, `age1…`. */
  readonly recipient: string;
  readonly protection: KeyProtection;
  readonly created: boolean;
  /** The age file (age-encryption.org/v1) of what comes in; constant memory. */
  readonly seal: (plain: AsyncIterable<Uint8Array>) => Sealing;
  /** What was sealed; throws `KeyError` with `not_for_this_key` or `altered`. */
  readonly unseal: (sealed: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
};

/** Bytes on their way under seal. `plain` may be asked once `sealed` has been read to its end. */
export type Sealing = {
  readonly sealed: AsyncIterable<Uint8Array>;
  /**
   * What went in: how many bytes, and `hmac-sha256:` with hex standing for them: the same for the same bytes, and
   * nobody without the key can guess it.
   */
  readonly plain: () => { readonly bytes: number; readonly keyedHash: string };
};

/** Why a key could not be used. */
export type KeyErrorCode =
  | 'absent'
  | 'passphrase_needed'
  | 'wrong_passphrase'
  | 'too_open'
  | 'malformed'
  | 'not_for_this_key'
  | 'altered'
  | 'no_permission';

/** A key that cannot be used, and what to do. */
export class KeyError extends Error {
  readonly code: KeyErrorCode;

  constructor(code: KeyErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'KeyError';
    this.code = code;
  }
}
