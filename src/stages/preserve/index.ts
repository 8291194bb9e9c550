export type { BundleAbout, ProvenEntry, ProvenHead } from './bundle-files.ts';
export {
  BUNDLE,
  formatProvenEntry,
  formatProvenHead,
  objectOfPath,
  parseAbout,
  parseContents,
  parseProvenEntry,
  parseProvenHead,
  parseWithheld,
  pathOfObject,
} from './bundle-files.ts';
export type { ReadmeFacts } from './bundle-readme.ts';
export { bundleReadme } from './bundle-readme.ts';
export type { OutsideTime } from './check-times.ts';
export { checkTimes } from './check-times.ts';
export type { DecisionFault, VerifySignature } from './decision-body.ts';
export { readDecision, signDecision } from './decision-body.ts';
export type { EvidenceEntry, KeyUse } from './entry.ts';
export { isAddress, parseEntry } from './entry.ts';
export type { Fault, Finding, Remark } from './findings.table.ts';
export { FAULTS, isFault } from './findings.table.ts';
export type { HeldItem, Ledger, Whereabouts } from './ledger.ts';
export { makeLedger } from './ledger.ts';
export { goneFindings, strangeKeys } from './ledger-findings.ts';
export type { RecordBody } from './record.ts';
export { parseRecord, recordBytes } from './record.ts';
export type { FoundHead } from './verify-heads.ts';
export type { LogToVerify, VerifiedLog } from './verify-log.ts';
export { verifyLog } from './verify-log.ts';
export type { ProofsToVerify, VerifiedProofs } from './verify-proofs.ts';
export { verifyProofs } from './verify-proofs.ts';
