export { LogError } from './log.ts';
export type { Draft, EntryDraft, Log, LogErrorCode, LogSigner, Place, Recovered } from './log.ts';
