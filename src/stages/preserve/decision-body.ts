import type { Decision, DecisionDraft, LogEntry } from '#model';
import { DECISION_TYPES, isOneOf } from '#model';
import { fromBase64, toBase64 } from '#tools/base64';
import { canonicalJson } from '#tools/json';
import type { RecordBody } from './record.ts';

/** Checks an Ed25519 signature (RFC 8032); comes from outside. */
export type VerifySignature = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;

/** Signs what a person decides. `place` is what the log gives it; `reason` is already the address of its record. */
export function signDecision(
  draft: DecisionDraft,
  place: Pick<Decision, 'seq' | 'at' | 'by'>,
  sign: (message: Uint8Array) => Uint8Array,
): Decision {
  const { type, target, fields, reason, of } = draft;
  const unsigned = {
    format: 1 as const,
    seq: place.seq,
    at: place.at,
    by: place.by,
    type,
    ...(target && { target }),
    ...(fields && { fields }),
    ...(reason !== undefined && { reason }),
    ...(of !== undefined && { of }),
  };
  return { ...unsigned, signature: toBase64(sign(message(unsigned))) };
}

/** Why a decision is not believed. */
export type DecisionFault = 'malformed' | 'misplaced' | 'bad_signature';

/**
 * The decision in a record, checked against the entry that carries it: the same place, time and key, and a signature
 * by that key. `misplaced` is one moved here from elsewhere.
 */
export function readDecision(
  record: RecordBody,
  entry: Pick<LogEntry, 'seq' | 'at' | 'by'>,
  key: { readonly publicKey: Uint8Array; readonly verify: VerifySignature },
): Decision | DecisionFault {
  const { salt: _, ...body } = record;
  const decision = body as Partial<Decision>;
  if (
    decision.format !== 1 ||
    !isOneOf(DECISION_TYPES, decision.type) ||
    typeof decision.signature !== 'string'
  )
    return 'malformed';
  const { signature, ...unsigned } = decision;
  if (decision.seq !== entry.seq || decision.at !== entry.at || decision.by !== entry.by) return 'misplaced';
  const bytes = fromBase64(signature);
  if (!bytes || !key.verify(key.publicKey, message(unsigned), bytes)) return 'bad_signature';
  return decision as Decision;
}

/** What is signed: the canonical JSON of every field but the signature. */
const message = (unsigned: Partial<Decision>): Uint8Array =>
  new TextEncoder().encode(canonicalJson(unsigned));
