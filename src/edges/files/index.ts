export type { FileTrouble, FileTroubleCode, Found, FoundFile, IgnoredFile } from './found.ts';
export { FILE_LIMIT, FileError } from './found.ts';
export { openFiles } from './walk.ts';
