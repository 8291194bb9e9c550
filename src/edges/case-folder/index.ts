export { createCaseFolder, isNewFolder, readCaseFolder } from './case-folder.ts';
