import type { CaseSettings, Hash } from '#model';
import type { EvidenceEntry, Ledger, RecordBody } from '#stages/preserve';
import { makeLedger } from '#stages/preserve';
import type { ColumnMapping } from '#stages/read';
import type { Case } from './case.ts';
import { openRecord } from './sealed-record.ts';

/** What the log of a case says: every entry, what is held, and the settings and mapping now in force. */
export type Followed = {
  readonly entries: readonly EvidenceEntry[];
  readonly ledger: Ledger;
  readonly settings: CaseSettings;
  readonly mapping: ColumnMapping | null;
};

/** A case nobody has said anything of yet. */
export const UNTITLED: CaseSettings = {
  format: 1,
  title: { en: 'Untitled case', ar: 'قضية بلا عنوان' },
  questions: [],
  policy: 'default',
};

/** Reads the log from its first entry. Settings are whole: the newest holds; mappings add up, the newer heading winning. */
export async function followLog(held: Pick<Case, 'log' | 'vault'>): Promise<Followed> {
  const entries: EvidenceEntry[] = [];
  for await (const entry of held.log.read()) entries.push(entry);
  const ledger = makeLedger(entries);
  let settings = UNTITLED;
  const columns: Record<string, ColumnMapping['columns'][string]> = {};
  for (const entry of entries) {
    if (entry.kind !== 'settings' && entry.kind !== 'mapping') continue;
    const body = await plainRecord(held, ledger, entry.record);
    if (body === null) continue;
    const { salt: _, ...said } = body;
    if (entry.kind === 'settings') settings = said as CaseSettings;
    else Object.assign(columns, (said as ColumnMapping).columns);
  }
  const mapping = Object.keys(columns).length === 0 ? null : ({ format: 1, columns } as const);
  return { entries, ledger, settings, mapping };
}

/** A record's body; null when it was erased, is under seal, or is not there: what it said is then not known. */
export async function plainRecord(
  held: Pick<Case, 'vault'>,
  ledger: Ledger,
  address: Hash | undefined,
): Promise<RecordBody | null> {
  const now = address === undefined ? null : ledger.find(address);
  if (now?.kind !== 'held') return null;
  // Without the sealing key: what is under seal must not come into anything derived, even where the key is at hand.
  const opened = await openRecord({ vault: held.vault }, now.address);
  return opened.kind === 'open' ? opened.body : null;
}
