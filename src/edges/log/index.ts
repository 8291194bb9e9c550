export type { Draft, EntryDraft, Log, LogErrorCode, LogSigner, Place, Recovered } from './log.ts';
export { LogError } from './log.ts';
export type { LogPlace } from './open-log.ts';
export { openLog } from './open-log.ts';
