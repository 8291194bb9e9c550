export type { BagAlgorithm, BagFaultCode, BagFinding, BagReport, BagSource } from './check-bag.ts';
export { checkBag } from './check-bag.ts';
export type { ManifestLine, ParsedManifest } from './manifest.ts';
export { formatManifest, parseManifest, staysInside } from './manifest.ts';
export type { BagInfo, Declaration } from './tag-file.ts';
export { decodeText, formatBagInfo, parseBagInfo, parseDeclaration } from './tag-file.ts';
