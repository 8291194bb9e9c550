export type { ReadableBag, WritableBag } from './bag-folder.ts';
export { BagFolderError, createBagFolder, openBagFolder } from './bag-folder.ts';
