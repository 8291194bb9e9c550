export type { CaseFolder, CaseFolderErrorCode } from './case-folder.ts';
export { CaseFolderError, createCaseFolder, isNewFolder, readCaseFolder } from './case-folder.ts';
