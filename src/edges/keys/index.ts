export { KeyError } from './keys.ts';
export type { KeyErrorCode, KeyProtection, PassphraseSource, SealingKey, SigningKey } from './keys.ts';
