import type { LogErrorCode } from './log.ts';
import { LogError } from './log.ts';

const CODES: Readonly<Record<string, readonly [LogErrorCode, string]>> = {
  ENOSPC: ['disk_full', 'the disk is full; make room and run this again'],
  EDQUOT: ['disk_full', 'the disk quota is used up; make room and run this again'],
  EACCES: ['no_permission', 'this user may not; check who owns the case folder'],
  EPERM: ['no_permission', 'this user may not; check who owns the case folder'],
  EROFS: ['read_only', 'the disk is read-only; copy the case to one that can be written'],
};

/** The error of the operating system as one of the log's; the log's own pass through. */
export function failure(error: unknown, doing: string): LogError {
  if (error instanceof LogError) return error;
  const code = (error as NodeJS.ErrnoException)?.code ?? '';
  const [known, advice] = CODES[code] ?? [
    'write_failed',
    `${code || String(error)}; look at the disk, then run this again`,
  ];
  return new LogError(known, `could not ${doing}: ${advice}`, error);
}
