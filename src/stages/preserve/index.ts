export type { DecisionFault, VerifySignature } from './decision-body.ts';
export { readDecision, signDecision } from './decision-body.ts';
export type { EvidenceEntry, KeyUse } from './entry.ts';
export { isAddress, parseEntry } from './entry.ts';
export type { HeldItem, Ledger, Whereabouts } from './ledger.ts';
export { makeLedger } from './ledger.ts';
export type { RecordBody } from './record.ts';
export { parseRecord, recordBytes } from './record.ts';
