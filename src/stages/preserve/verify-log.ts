import type { Hash } from '#model';
import { sha256Name } from '#tools/hash';
import { appendLeaf, EMPTY_FRONTIER, frontierRoot, leafHash } from '#tools/merkle';
import type { VerifySignature } from './decision-body.ts';
import type { EvidenceEntry } from './entry.ts';
import { parseEntry } from './entry.ts';
import type { Finding } from './findings.table.ts';
import type { FoundHead } from './verify-heads.ts';
import { checkHeads, readHeads } from './verify-heads.ts';

/** A log as found, and what is needed to check it. */
export type LogToVerify = {
  readonly origin: string;
  /** The exact bytes of each line, without line feeds. */
  readonly lines: Iterable<Uint8Array>;
  readonly heads: readonly FoundHead[];
  readonly verify: VerifySignature;
  /** Public keys by their id, as found beside the log; each is checked against its id. */
  readonly publicKey: (keyId: Hash) => Uint8Array | undefined;
};

/** What holds of a log. */
export type VerifiedLog = {
  readonly entries: readonly EvidenceEntry[];
  readonly findings: readonly Finding[];
  /** The largest size a good signature covers. */
  readonly signedSize: number;
  readonly headsChecked: number;
  /** The key that signed first: compare it with what its owner says it is. */
  readonly firstKey: Hash | null;
};

/** Checks each entry, the tree, every head and every signature on one. Pure; needs no network and no secret. */
export function verifyLog(log: LogToVerify): VerifiedLog {
  const findings: Finding[] = [];
  const { heads, faults } = readHeads(log.heads, log.origin);
  findings.push(...faults);
  const sizes = new Set(heads.map((head) => head.size));
  const roots = new Map<number, Uint8Array>();
  const entries: EvidenceEntry[] = [];
  const seqs: (number | null)[] = [];
  let tree = EMPTY_FRONTIER;
  let at = '';
  for (const line of log.lines) {
    const entry = parseEntry(decode(line) ?? '');
    if (!entry) {
      findings.push({
        code: 'malformed',
        seq: tree.size,
        text: `line ${tree.size + 1} of the log is no entry`,
      });
    } else {
      if (entry.at < at) {
        findings.push({
          code: 'clock_went_back',
          seq: entry.seq,
          text: `entry ${entry.seq} says ${entry.at} and comes after ${at}`,
        });
      }
      at = entry.at;
      entries.push(entry);
    }
    seqs.push(entry?.seq ?? null);
    tree = appendLeaf(tree, leafHash(line));
    if (sizes.has(tree.size)) roots.set(tree.size, frontierRoot(tree));
  }
  findings.push(...orderOf(seqs));
  const checked = checkHeads({
    heads,
    roots,
    size: tree.size,
    entries,
    publicKey: checkedKeys(log),
    verify: log.verify,
  });
  findings.push(...checked.findings);
  const covered = heads.reduce((largest, head) => Math.max(largest, head.size), 0);
  if (tree.size > covered && covered > 0) {
    const count = tree.size - covered;
    findings.push({
      code: 'unacknowledged',
      seq: covered,
      text: `${count} entries come after the last signed head`,
    });
  }
  if (checked.signedSize === 0) {
    findings.push({ code: 'unsigned', text: `no head of ${log.origin} with a good signature was found` });
  }
  return {
    entries,
    findings,
    signedSize: checked.signedSize,
    headsChecked: heads.length,
    firstKey: entries[0]?.by ?? null,
  };
}

/** A key is what its id says: SHA-256 of its 32 bytes. */
function checkedKeys(log: LogToVerify): (keyId: Hash) => Uint8Array | undefined {
  return (keyId) => {
    const key = log.publicKey(keyId);
    return key !== undefined && key.length === 32 && sha256Name(key) === keyId ? key : undefined;
  };
}

/** Entries carry their number: what does not stand where it says was moved, put in or has lost something before it. */
function orderOf(seqs: readonly (number | null)[]): Finding[] {
  const known = seqs.filter((seq) => seq !== null);
  const first = seqs.findIndex((seq, index) => seq !== null && seq !== index);
  if (first < 0) return [];
  const seen = new Set<number>();
  const twice = known.find((seq) => seen.size === seen.add(seq).size);
  if (twice !== undefined) {
    return [
      {
        code: 'inserted',
        seq: first,
        text: `entry ${twice} stands in the log twice; the order breaks at line ${first + 1}`,
      },
    ];
  }
  const last = known.reduce((largest, seq) => Math.max(largest, seq), -1);
  const gone = seqs.length <= last ? firstMissing(seen, seqs.length) : null;
  if (gone !== null)
    return [
      {
        code: 'removed',
        seq: gone,
        text: `entry ${gone} is not in the log; the order breaks at line ${first + 1}`,
      },
    ];
  return [{ code: 'reordered', seq: first, text: `line ${first + 1} of the log holds entry ${seqs[first]}` }];
}

function firstMissing(seen: ReadonlySet<number>, count: number): number {
  for (let seq = 0; seq < count; seq += 1) if (!seen.has(seq)) return seq;
  return count;
}

function decode(line: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line);
  } catch {
    return null;
  }
}
