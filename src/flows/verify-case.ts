import type { RawLog } from '#edges/log';
import type { Vault } from '#edges/vault';
import type { Hash } from '#model';
import type { Finding } from '#stages/preserve';
import { goneFindings, isFault, makeLedger, strangeKeys, verifyLog } from '#stages/preserve';
import type { CaseToVerify, VerifyProgress } from './case-to-verify.ts';
import { verifyObjects } from './verify-objects.ts';
import { verifyTokens } from './verify-tokens.ts';

/** What was checked and what was found. It holds when no finding is a fault. */
export type VerifyReport = {
  readonly holds: boolean;
  readonly entries: number;
  readonly objects: number;
  readonly bytes: number;
  readonly decisions: number;
  readonly heads: number;
  readonly signedSize: number;
  /** The key of the first entry: compare it with what its owner says. Without that, its holder could be anybody. */
  readonly firstKey: Hash | null;
  /** Whether a head from outside the folder was compared; if not, its holder could have rewritten all of it. */
  readonly comparedOutside: boolean;
  readonly findings: readonly Finding[];
};

/** Checks every byte, entry, head and signature of a case, and names each fault. Reads only. */
export async function verifyCase(
  held: CaseToVerify,
  onProgress?: (progress: VerifyProgress) => void,
): Promise<VerifyReport> {
  const { log, vault } = held;
  const segments = segmentFindings(log);
  const keys = await publicKeys(vault, log.lines);
  const verified = verifyLog({
    origin: held.origin,
    lines: log.lines,
    heads: log.heads,
    verify: held.verify,
    publicKey: (keyId) => keys.get(keyId),
  });
  onProgress?.({ doing: 'log', done: verified.entries.length, of: log.lines.length, bytes: 0 });
  const ledger = makeLedger(verified.entries);
  const objects = await verifyObjects({ ...held, ledger, keys }, onProgress);
  const findings = [
    ...segments,
    ...verified.findings,
    ...goneFindings(ledger, verified.entries),
    ...strangeKeys(ledger, verified.entries),
    ...objects.findings,
    ...(await verifyTokens({ ...held, entries: verified.entries, heads: log.heads.map(({ text }) => text) })),
  ];
  return {
    holds: !findings.some(isFault),
    entries: verified.entries.length,
    objects: objects.checked,
    bytes: objects.bytes,
    decisions: objects.decisions,
    heads: verified.headsChecked,
    signedSize: verified.signedSize,
    firstKey: verified.firstKey,
    comparedOutside: log.heads.some((head) => head.from === 'outside'),
    findings,
  };
}

function segmentFindings(log: RawLog): Finding[] {
  const findings: Finding[] = [];
  for (const { name, before } of log.segments) {
    if (name !== before) {
      findings.push({
        code: name > before ? 'removed' : 'inserted',
        seq: before,
        text: `the log's file ${name} comes after ${before} entries`,
      });
    }
  }
  if (log.torn > 0)
    findings.push({ code: 'unacknowledged', text: `${log.torn} bytes of an entry that was never finished` });
  return findings;
}

/** The public halves of the keys that the entries name; they lie in the vault under their ids. */
async function publicKeys(vault: Vault, lines: readonly Uint8Array[]): Promise<Map<Hash, Uint8Array>> {
  const ids = new Set<Hash>();
  const decoder = new TextDecoder();
  for (const line of lines) {
    const text = decoder.decode(line);
    for (const [, id] of text.matchAll(/"by":"(sha256:[0-9a-f]{64})"/g)) ids.add(id!);
    if (text.includes('"kind":"key"'))
      for (const [, id] of text.matchAll(/"object":"(sha256:[0-9a-f]{64})"/g)) ids.add(id!);
  }
  const keys = new Map<Hash, Uint8Array>();
  for (const id of ids) {
    if ((await vault.check(id)) === 'whole') keys.set(id, await vault.get(id));
  }
  return keys;
}
