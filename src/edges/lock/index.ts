export { CaseLockedError, takeLock } from './case-lock.ts';
export type { CaseLock, LockOwner } from './case-lock.ts';
