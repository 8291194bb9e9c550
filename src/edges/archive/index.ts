export type {
  ArchiveItem,
  ArchiveLimits,
  ArchiveTrouble,
  ArchiveTroubleCode,
  FoundEntry,
  IgnoredEntry,
} from './entry.ts';
export { ARCHIVE_LIMITS, ArchiveError } from './entry.ts';
export { isArchive } from './is-archive.ts';
export type { ArchiveOptions, ArchiveSource } from './open-archive.ts';
export { openArchive } from './open-archive.ts';
