import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const UTF8 = new TextEncoder();

/** SHA-256 (FIPS 180-4) of bytes, or of a string's UTF-8; 32 bytes. A lone surrogate is encoded as U+FFFD. */
export function sha256(data: Uint8Array | string): Uint8Array {
  return digest(typeof data === 'string' ? UTF8.encode(data) : data);
}

/** The same as 64 lower-case hexadecimal digits. */
export function sha256Hex(data: Uint8Array | string): string {
  return bytesToHex(sha256(data));
}

/** The name by which bytes are known everywhere: `sha256:` and 64 hexadecimal digits. */
export function sha256Name(data: Uint8Array | string): `sha256:${string}` {
  return `sha256:${sha256Hex(data)}`;
}

/** SHA-256 of bytes that come piece by piece. `hex` ends it; afterwards it takes no more. */
export type Sha256Stream = { readonly update: (bytes: Uint8Array) => void; readonly hex: () => string };

/** Begins a SHA-256 over bytes that come piece by piece. */
export function sha256Stream(): Sha256Stream {
  const hash = digest.create();
  return {
    update: (bytes) => {
      hash.update(bytes);
    },
    hex: () => bytesToHex(hash.digest()),
  };
}
