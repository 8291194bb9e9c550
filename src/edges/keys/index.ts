export { configDirectory, dataDirectory, lastSeenPath } from './config-directory.ts';
export type {
  KeyErrorCode,
  KeyProtection,
  PassphraseSource,
  Sealing,
  SealingKey,
  SigningKey,
} from './keys.ts';
export type { Terminal } from './passphrase.ts';
export { askOnTerminal, passphraseFrom } from './passphrase.ts';
export { openSealingKey } from './sealing-key.ts';
export { openSigningKey } from './signing-key.ts';
export { verifySignature } from './verify-signature.ts';
