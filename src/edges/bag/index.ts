export type { ReadableBag, WritableBag } from './bag-folder.ts';
export { createBagFolder, openBagFolder } from './bag-folder.ts';
