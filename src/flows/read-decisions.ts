import type { Decision } from '#model';
import type { DecisionFault, EvidenceEntry, Ledger } from '#stages/preserve';
import { makeLedger, readDecision } from '#stages/preserve';
import type { EvidenceReading } from './evidence-edges.ts';
import { openRecord } from './sealed-record.ts';

/** A decision as the log has it, or why its words cannot be had. */
export type LoggedDecision =
  | { readonly kind: 'decision'; readonly decision: Decision; readonly protected: boolean }
  | { readonly kind: 'erased'; readonly seq: number; readonly of?: number }
  | { readonly kind: 'sealed' | 'missing' | 'altered'; readonly seq: number }
  | { readonly kind: 'faulty'; readonly seq: number; readonly fault: DecisionFault };

/** The entries of the log as a ledger of what is held. */
export async function readLedger(edges: Pick<EvidenceReading, 'log'>): Promise<Ledger> {
  const entries: EvidenceEntry[] = [];
  for await (const entry of edges.log.read()) entries.push(entry);
  return makeLedger(entries);
}

/** Every decision in the order of the log, its signature checked. `reason` is the address of its record. */
export async function* readDecisions(edges: EvidenceReading, ledger: Ledger): AsyncGenerator<LoggedDecision> {
  for (const entry of ledger.decisions) yield await readLoggedDecision(edges, ledger, entry);
}

/** One decision's entry, opened and checked. */
export async function readLoggedDecision(
  edges: EvidenceReading,
  ledger: Ledger,
  entry: EvidenceEntry,
): Promise<LoggedDecision> {
  const { seq } = entry;
  if (entry.record === undefined) return { kind: 'faulty', seq, fault: 'malformed' };
  const where = ledger.find(entry.record);
  if (where.kind === 'erased')
    return { kind: 'erased', seq, ...(where.of !== undefined && { of: where.of }) };
  const opened = await openRecord(edges, where.address);
  if (opened.kind === 'malformed') return { kind: 'faulty', seq, fault: 'malformed' };
  if (opened.kind !== 'open') return { kind: opened.kind, seq };
  // A key's id is the address of its public half, so the vault cannot give another key for it.
  const publicKey = await edges.vault.get(entry.by);
  const decision = readDecision(opened.body, entry, { publicKey, verify: edges.verify });
  if (typeof decision === 'string') return { kind: 'faulty', seq, fault: decision };
  return { kind: 'decision', decision, protected: opened.protected };
}

/** The words of a decision's reason; null when there are none, or they are erased or sealed. */
export async function readReason(
  edges: EvidenceReading,
  ledger: Ledger,
  decision: Decision,
): Promise<string | null> {
  if (decision.reason === undefined) return null;
  const where = ledger.find(decision.reason);
  if (where.kind === 'erased') return null;
  const opened = await openRecord(edges, where.address);
  const words = opened.kind === 'open' ? opened.body['reason'] : null;
  return typeof words === 'string' ? words : null;
}
