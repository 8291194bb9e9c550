export type { LogCopy } from './copy-log.ts';
export { writeLogCopy } from './copy-log.ts';
export type { Draft, EntryDraft, Log, LogErrorCode, LogSigner, Place, Recovered } from './log.ts';
export { LogError } from './log.ts';
export type { LogPlace } from './open-log.ts';
export { openLog } from './open-log.ts';
export type { HeadPlace, RawLog } from './raw-log.ts';
export { readRawLog } from './raw-log.ts';
