import type { EvidenceEntry } from './entry.ts';
import type { Finding } from './findings.table.ts';
import type { Ledger } from './ledger.ts';

/** What the log says of erasures and moves: said once for each, with the decision that ordered it. */
export function goneFindings(ledger: Ledger, entries: readonly EvidenceEntry[]): Finding[] {
  const findings: Finding[] = [];
  for (const entry of entries) {
    if (entry.kind !== 'erasure' || entry.object === undefined) continue;
    const where = ledger.find(entry.object);
    const by = entry.of === undefined ? `entry ${entry.seq}` : `decision ${entry.of}`;
    if (entry.record !== undefined && where.kind === 'held') {
      findings.push({
        code: 'moved_under_seal',
        seq: entry.seq,
        hash: entry.object,
        text: `moved under seal by ${by}`,
      });
    } else findings.push({ code: 'erased', seq: entry.seq, hash: entry.object, text: `erased by ${by}` });
  }
  return findings;
}

/** Entries made by a key that the log does not name before them. */
export function strangeKeys(ledger: Ledger, entries: readonly EvidenceEntry[]): Finding[] {
  const since = new Map<string, number>();
  for (const { keyId, seq } of ledger.keys) if (!since.has(keyId)) since.set(keyId, seq);
  return entries
    .filter(({ seq, by }) => (since.get(by) ?? Number.POSITIVE_INFINITY) > seq)
    .map(({ seq, by }) => ({
      code: 'unknown_key',
      seq,
      hash: by,
      text: `entry ${seq} was made by a key that the log does not name before it`,
    }));
}
