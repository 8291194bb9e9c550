export { openVault } from './disk-vault.ts';
export type { ByteSource, ListedObject, ObjectState, Stored, Vault, VaultErrorCode } from './vault.ts';
export { VaultError } from './vault.ts';
