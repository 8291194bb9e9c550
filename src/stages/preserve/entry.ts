import type { LogEntry } from '#model';
import { ENTRY_KINDS, isOneOf } from '#model';
import { canonicalJson } from '#tools/json';

/** What the key named by a `key` entry signs: the head of the log from then on, or decisions beside the others. */
export type KeyUse = 'head' | 'decisions';

/**
 * An entry as logged. `of`: the decision an `erasure` carries out. An erasure whose `record` is set did not destroy
 * its `object`: the bytes moved under seal to the address in `record`.
 */
export type EvidenceEntry = LogEntry & { readonly of?: number; readonly use?: KeyUse };

const ADDRESS = /^sha256:[0-9a-f]{64}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

const CHECKS: Readonly<Record<string, (value: unknown) => boolean>> = {
  format: (value) => value === 1,
  seq: isCount,
  at: (value) => typeof value === 'string' && TIME.test(value),
  kind: (value) => isOneOf(ENTRY_KINDS, value),
  by: isAddress,
  object: isAddress,
  record: isAddress,
  protected: (value) => value === true,
  signature: (value) => typeof value === 'string',
  of: isCount,
  use: (value) => value === 'head' || value === 'decisions',
};
const REQUIRED = ['format', 'seq', 'at', 'kind', 'by'];

/** Reads the line of an entry; null when it is none, or not the one spelling of it (RFC 8785). */
export function parseEntry(line: string): EvidenceEntry | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const members = Object.entries(value);
  if (!members.every(([key, member]) => Object.hasOwn(CHECKS, key) && CHECKS[key]!(member))) return null;
  if (!REQUIRED.every((key) => Object.hasOwn(value, key)) || canonicalJson(value) !== line) return null;
  return value as EvidenceEntry;
}

/** Whether a value is an address in the vault. */
export function isAddress(value: unknown): value is string {
  return typeof value === 'string' && ADDRESS.test(value);
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
