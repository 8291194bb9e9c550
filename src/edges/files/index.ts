export type { FileTrouble, Found, FoundFile } from './found.ts';
export { FileError } from './found.ts';
export { openFiles } from './walk.ts';
