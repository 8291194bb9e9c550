import type { Hash } from '#model';
import { leafHash, verifyConsistency, verifyInclusion } from '#tools/merkle';
import type { ProvenEntry, ProvenHead } from './bundle-files.ts';
import type { VerifySignature } from './decision-body.ts';
import type { EvidenceEntry } from './entry.ts';
import { parseEntry } from './entry.ts';
import type { Finding } from './findings.table.ts';
import { checkHeads, readHeads } from './verify-heads.ts';

/** Entries and heads of a bundle, in the order of their files. */
export type ProofsToVerify = {
  readonly origin: string;
  readonly entries: readonly ProvenEntry[];
  readonly heads: readonly ProvenHead[];
  readonly publicKey: (keyId: Hash) => Uint8Array | undefined;
  readonly verify: VerifySignature;
};

/** What was proven. */
export type VerifiedProofs = {
  readonly entries: readonly EvidenceEntry[];
  readonly size: number;
  readonly findings: readonly Finding[];
};

/** Checks each entry's and each head's proof against the last head, and the signatures on the heads. */
export function verifyProofs(bundle: ProofsToVerify): VerifiedProofs {
  const findings: Finding[] = [];
  const found = bundle.heads.map(({ note }, index) => ({
    text: note,
    from: 'history' as const,
    line: index + 1,
  }));
  const { heads, faults } = readHeads(found, bundle.origin);
  findings.push(...faults);
  const last = heads.at(-1);
  const entries: EvidenceEntry[] = [];
  let before = -1;
  for (const { seq, entry: line, proof } of bundle.entries) {
    const entry = parseEntry(line);
    if (!entry) {
      findings.push({ code: 'malformed', seq, text: `what stands for entry ${seq} is none` });
      continue;
    }
    if (seq <= before) {
      const code = seq === before ? 'inserted' : 'reordered';
      findings.push({ code, seq, text: `entry ${seq} comes after entry ${before}` });
    }
    if (entry.seq !== seq)
      findings.push({ code: 'misplaced', seq, text: `entry ${entry.seq} stands where entry ${seq} should` });
    before = seq;
    const leaf = leafHash(new TextEncoder().encode(line));
    const proven =
      last !== undefined && verifyInclusion({ index: seq, size: last.size, leaf, root: last.root, proof });
    if (!proven)
      findings.push({ code: 'bad_proof', seq, text: `entry ${seq} is not proven to be in the signed log` });
    entries.push(entry);
  }
  if (last === undefined) {
    findings.push({ code: 'unsigned', text: 'there is no signed head, so nothing is proven' });
    return { entries, size: 0, findings };
  }
  const roots = new Map<number, Uint8Array>([[last.size, last.root]]);
  for (const head of heads) {
    const proof = bundle.heads[(head.line ?? 0) - 1]?.proof ?? [];
    const same = { size1: head.size, size2: last.size, root1: head.root, root2: last.root };
    if (verifyConsistency({ ...same, proof })) roots.set(head.size, head.root);
    else
      findings.push({
        code: 'bad_proof',
        seq: head.size - 1,
        text: `the head over ${head.size} entries is not proven to come before the last`,
      });
  }
  const checked = checkHeads({ ...bundle, heads, roots, size: last.size, entries });
  // A head without its proof has been named already.
  findings.push(...checked.findings.filter(({ code }) => code !== 'altered'));
  return { entries, size: last.size, findings };
}
