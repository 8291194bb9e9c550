import { createPublicKey, verify } from 'node:crypto';

// The 12 bytes before the key in its SubjectPublicKeyInfo (RFC 8410 §4).
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** Whether an Ed25519 signature (RFC 8032) by the 32-byte public key holds over the message. Never throws. */
export function verifySignature(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  try {
    const key = createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' });
    return verify(null, message, key, signature);
  } catch {
    return false;
  }
}
