export type { BagAlgorithm, BagFaultCode, BagFinding, BagReport, BagSource } from './check-bag.ts';
export { checkBag } from './check-bag.ts';
export type { ManifestLine } from './manifest.ts';
export { formatManifest, staysInside } from './manifest.ts';
export { formatBagInfo } from './tag-file.ts';
