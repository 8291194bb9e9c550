export type { ArchiveItem, ArchiveTrouble, FoundEntry } from './entry.ts';
export { isArchive } from './is-archive.ts';
export type { ArchiveOptions } from './open-archive.ts';
export { openArchive } from './open-archive.ts';
