import type { Hash, Tier } from '#model';
import { fromBase64, toBase64 } from '#tools/base64';
import { canonicalJson } from '#tools/json';
import { isAddress } from './entry.ts';

/** Where things lie in a bundle; what is not below `data/` is no payload. */
export const BUNDLE = {
  about: 'data/bundle.json',
  contents: 'data/contents.json',
  withheld: 'data/withheld.json',
  /** Every entry of the log, when the bundle is of a whole case. */
  log: 'data/log.jsonl',
  /** Each entry of the bundle with its proof. */
  proofs: 'data/proofs.jsonl',
  /** Heads with their proofs, oldest first; the last one is what everything is proven against. */
  heads: 'data/heads.jsonl',
  /** The last head once more, as other tools want it (C2SP tlog-checkpoint). */
  checkpoint: 'data/checkpoint',
  tokens: 'data/tokens/',
  vault: 'data/vault/sha256/',
  readme: 'README.txt',
  verifier: 'verify.html',
} as const;

/** What a bundle says of itself. `whole`: of the whole case, and not of a selection. */
export type BundleAbout = {
  readonly format: 1;
  readonly origin: string;
  readonly tier: Tier;
  readonly whole: boolean;
  readonly size: number;
  readonly tool: string;
};

/** An entry of a bundle: its exact line, and the proof that it is leaf `seq` of the last head (RFC 6962 §2.1.1). */
export type ProvenEntry = {
  readonly seq: number;
  readonly entry: string;
  readonly proof: readonly Uint8Array[];
};

/** A signed head, and the proof that its tree is the beginning of the last head's (RFC 6962 §2.1.2). */
export type ProvenHead = { readonly note: string; readonly proof: readonly Uint8Array[] };

/** The file of an object in a bundle. */
export function pathOfObject(address: Hash): string {
  return `${BUNDLE.vault}${address.slice(7, 9)}/${address.slice(7)}`;
}

/** The address a bundle's file is of; null when it is no object. */
export function objectOfPath(path: string): Hash | null {
  const parts = /^data\/vault\/sha256\/([0-9a-f]{2})\/([0-9a-f]{64})$/.exec(path);
  return parts && parts[2]!.startsWith(parts[1]!) ? `sha256:${parts[2]}` : null;
}

/** A line of `proofs.jsonl`. */
export function formatProvenEntry({ seq, entry, proof }: ProvenEntry): string {
  return canonicalJson({ seq, entry, proof: proof.map(toBase64) });
}

/** Reads a line of `proofs.jsonl`; null when it is none. */
export function parseProvenEntry(line: string): ProvenEntry | null {
  const value = parseObject(line);
  const proof = value && hashesOf(value['proof']);
  if (!value || !proof || typeof value['entry'] !== 'string' || !Number.isSafeInteger(value['seq']))
    return null;
  return { seq: value['seq'] as number, entry: value['entry'], proof };
}

/** A line of `heads.jsonl`. */
export function formatProvenHead({ note, proof }: ProvenHead): string {
  return canonicalJson({ note, proof: proof.map(toBase64) });
}

/** Reads a line of `heads.jsonl`; null when it is none. */
export function parseProvenHead(line: string): ProvenHead | null {
  const value = parseObject(line);
  const proof = value && hashesOf(value['proof']);
  return value && proof && typeof value['note'] === 'string' ? { note: value['note'], proof } : null;
}

/** Reads `bundle.json`; null when it is none of this format. */
export function parseAbout(text: string): BundleAbout | null {
  const value = parseObject(text);
  if (value?.['format'] !== 1 || typeof value['origin'] !== 'string' || typeof value['whole'] !== 'boolean')
    return null;
  return value as BundleAbout;
}

/** Reads `contents.json`: path to SHA-256 in hex, for files that are neither log nor objects; null when it is none. */
export function parseContents(text: string): ReadonlyMap<string, string> | null {
  const value = parseObject(text);
  const members = value && Object.entries(value);
  if (!members?.every(([, hash]) => typeof hash === 'string')) return null;
  return new Map(members as [string, string][]);
}

/** Reads `withheld.json`: the addresses left out; null when it is none. */
export function parseWithheld(text: string): readonly Hash[] | null {
  const value = parseJson(text);
  return Array.isArray(value) && value.every(isAddress) ? value : null;
}

function hashesOf(value: unknown): Uint8Array[] | null {
  if (!Array.isArray(value)) return null;
  const hashes = value.map((item) => (typeof item === 'string' ? fromBase64(item) : null));
  return hashes.every((hash) => hash?.length === 32) ? (hashes as Uint8Array[]) : null;
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  const value = parseJson(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
