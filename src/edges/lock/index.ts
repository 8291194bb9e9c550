export type { CaseLock, LockOwner } from './case-lock.ts';
export { CaseLockedError, takeLock } from './case-lock.ts';
