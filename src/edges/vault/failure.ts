import type { VaultErrorCode } from './vault.ts';
import { VaultError } from './vault.ts';

const CODES: Readonly<Record<string, readonly [VaultErrorCode, string]>> = {
  ENOSPC: ['disk_full', 'the disk is full; make room and run this again'],
  EDQUOT: ['disk_full', 'the disk quota is used up; make room and run this again'],
  EACCES: ['no_permission', 'this user may not; check who owns the case folder'],
  EPERM: ['no_permission', 'this user may not; check who owns the case folder'],
  EROFS: ['read_only', 'the disk is read-only; copy the case to one that can be written'],
  EFBIG: ['too_large', 'the file system takes no file that large; use another disk'],
};

/** The error of the operating system as one of the vault's. */
export function failure(error: unknown, doing: string): VaultError {
  const code = (error as NodeJS.ErrnoException)?.code ?? '';
  const [known, advice] = CODES[code] ?? [
    'write_failed',
    `${code || String(error)}; look at the disk, then run this again`,
  ];
  return new VaultError(known, `could not ${doing}: ${advice}`, error);
}
