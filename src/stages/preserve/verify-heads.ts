import type { Hash } from '#model';
import type { Note } from '#tools/merkle';
import { openNote, parseCheckpoint, parseNote } from '#tools/merkle';
import type { VerifySignature } from './decision-body.ts';
import type { EvidenceEntry } from './entry.ts';
import type { Finding } from './findings.table.ts';

/** The text of a signed head and where it was found. `outside`: not from the folder that is checked. */
export type FoundHead = {
  readonly text: string;
  readonly from: 'history' | 'checkpoint' | 'outside';
  readonly line?: number;
};

/** A head read, not yet believed. */
export type ReadHead = FoundHead & {
  readonly note: Note;
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
};

/** Reads the heads; those that are none, or of another log, are faults. */
export function readHeads(
  found: readonly FoundHead[],
  origin: string,
): { heads: ReadHead[]; faults: Finding[] } {
  const heads: ReadHead[] = [];
  const faults: Finding[] = [];
  for (const head of found) {
    const note = parseNote(head.text);
    const checkpoint = note && parseCheckpoint(note.text);
    if (!note || !checkpoint) faults.push({ code: 'malformed', text: `${nameOf(head)} is no signed head` });
    else if (checkpoint.origin !== origin) {
      faults.push({
        code: 'wrong_case',
        text: `${nameOf(head)} is of "${checkpoint.origin}", and this is "${origin}"`,
      });
    } else heads.push({ ...head, note, origin, size: checkpoint.size, root: checkpoint.root });
  }
  return { heads, faults };
}

/** What heads are compared with. `roots` holds the tree's root at each of their sizes that the log reaches. */
export type HeadsToCheck = {
  readonly heads: readonly ReadHead[];
  readonly roots: ReadonlyMap<number, Uint8Array>;
  readonly size: number;
  readonly entries: readonly EvidenceEntry[];
  readonly publicKey: (keyId: Hash) => Uint8Array | undefined;
  readonly verify: VerifySignature;
};

/** Compares every head with the tree, and its signatures with the keys that the log names for its size. */
export function checkHeads(check: HeadsToCheck): { findings: Finding[]; signedSize: number } {
  const findings: Finding[] = [];
  const keys = headKeys(check.entries);
  let signedSize = 0;
  let sound = 0;
  let broken = false;
  let before = 0;
  for (const head of [...check.heads].sort((a, b) => a.size - b.size)) {
    const name = nameOf(head);
    const root = check.roots.get(head.size);
    if (head.size > check.size) {
      const code = head.from === 'outside' ? 'rolled_back' : 'truncated';
      findings.push({
        code,
        seq: check.size,
        text: `${name} covers ${head.size} entries and the log has ${check.size}`,
      });
      continue;
    }
    if (root === undefined || !same(root, head.root)) {
      if (head.from === 'outside' && !broken) {
        findings.push({
          code: 'forked',
          seq: sound,
          text: `the first ${head.size} entries are not those that ${name} covers`,
        });
      } else if (!broken) {
        findings.push({
          code: 'altered',
          seq: sound,
          text: `entries ${sound} to ${head.size - 1} are not those that ${name} signs`,
        });
      }
      // Every later head covers the same fault; one name for it is enough.
      broken ||= head.from !== 'outside';
      continue;
    }
    const fault = signatureFault(head, neededKeys(keys, before, head.size), check);
    before = head.size;
    if (fault) findings.push({ ...fault, seq: head.size - 1 });
    else signedSize = Math.max(signedSize, head.size);
    sound = head.size;
  }
  return { findings, signedSize };
}

type HeadKey = { readonly keyId: Hash; readonly from: number };

/** The keys that sign heads, in their order: that of the first entry, then each that a `key` entry names for heads. */
function headKeys(entries: readonly EvidenceEntry[]): HeadKey[] {
  const keys: HeadKey[] = [];
  for (const entry of entries) {
    if (keys.length === 0) keys.push({ keyId: entry.by, from: entry.seq });
    if (entry.kind === 'key' && entry.use === 'head' && entry.object !== undefined) {
      keys.push({ keyId: entry.object, from: entry.seq });
    }
  }
  return keys;
}

/**
 * The key in force at a size and, on the first head behind a change of keys, those before it: nobody takes over a log
 * without its holder.
 */
function neededKeys(keys: readonly HeadKey[], before: number, size: number): HeadKey[] {
  const current = keys.findLastIndex((key) => key.from < size);
  const earlier = keys.findLastIndex((key) => key.from < before);
  return keys.slice(before === 0 ? 0 : Math.max(earlier, 0), current + 1);
}

function signatureFault(head: ReadHead, needed: readonly HeadKey[], check: HeadsToCheck): Finding | null {
  const verifiers = [];
  for (const { keyId } of needed) {
    const publicKey = check.publicKey(keyId);
    if (publicKey === undefined)
      return {
        code: 'unknown_key',
        hash: keyId,
        text: `the key ${keyId} of ${nameOf(head)} is not here, or is another`,
      };
    verifiers.push({ name: head.origin, publicKey, verify: check.verify });
  }
  const good = openNote(head.note, verifiers);
  if (good === null) return { code: 'bad_signature', text: `a signature on ${nameOf(head)} does not hold` };
  if (good.length === needed.length && needed.length > 0) return null;
  return { code: 'unknown_key', text: `${nameOf(head)} is not signed by the key the log names for it` };
}

function nameOf(head: FoundHead): string {
  switch (head.from) {
    case 'history':
      return `head ${head.line ?? '?'} of the history`;
    case 'checkpoint':
      return 'the last head';
    case 'outside':
      return 'the head kept outside';
  }
}

const same = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
