import type { Hash } from '#model';
import type { EvidenceEntry, Ledger } from '#stages/preserve';
import { isAddress } from '#stages/preserve';
import { parseCheckpoint, parseNote } from '#tools/merkle';
import type { EvidenceReading } from './evidence-edges.ts';
import { openRecord } from './sealed-record.ts';

/**
 * The entries of a bundle: all, or those about the items with what is needed to check them: the case's beginning, its
 * keys, tokens and exports.
 */
export function chooseEntries(entries: readonly EvidenceEntry[], items?: readonly Hash[]): EvidenceEntry[] {
  if (items === undefined) return [...entries];
  const wanted = new Set<string>(items);
  const needed = new Set(['created', 'key', 'token', 'export']);
  const ordered = new Set<number>();
  for (const entry of entries) {
    if (entry.object !== undefined && wanted.has(entry.object)) ordered.add(entry.seq);
  }
  return entries.filter(
    (entry) =>
      needed.has(entry.kind) || ordered.has(entry.seq) || (entry.of !== undefined && ordered.has(entry.of)),
  );
}

/** The objects that go into a bundle of this tier, and those that its entries name and that stay out. */
export async function chooseObjects(
  edges: Pick<EvidenceReading, 'vault' | 'sealing'>,
  choice: {
    readonly ledger: Ledger;
    readonly entries: readonly EvidenceEntry[];
    readonly tier: 'partner' | 'accountability';
  },
): Promise<{ included: Hash[]; withheld: Hash[] }> {
  const { ledger, entries, tier } = choice;
  const included = new Set<Hash>();
  const withheld = new Set<Hash>();
  const choose = (address: Hash | undefined, forPartners: boolean): void => {
    const where = address === undefined ? null : ledger.find(address);
    if (where?.kind !== 'held') return;
    const open = tier === 'accountability' ? !where.protected : forPartners;
    (open ? included : withheld).add(where.address);
  };
  for (const entry of entries) {
    choose(entry.by, true);
    // Originals and what is recorded of them and decided about them name people; a partner gets proofs and claims.
    const forPartners =
      entry.kind === 'created' || entry.kind === 'key' || entry.kind === 'token' || entry.kind === 'export';
    const isHere = entry.object !== undefined && ledger.addresses.has(entry.object);
    if (isHere || ledger.gone.has(entry.object ?? '')) choose(entry.object, forPartners);
    choose(entry.record, forPartners);
    if (entry.kind === 'decision') choose(await namedIn(edges, { ledger, entry, field: 'reason' }), false);
    if (entry.kind === 'token') choose(await namedIn(edges, { ledger, entry, field: 'roots' }), true);
  }
  return {
    included: [...included].sort(),
    withheld: [...withheld].filter((address) => !included.has(address)).sort(),
  };
}

/** An address that only the entry's record names. */
async function namedIn(
  edges: Pick<EvidenceReading, 'vault' | 'sealing'>,
  {
    ledger,
    entry,
    field,
  }: { readonly ledger: Ledger; readonly entry: EvidenceEntry; readonly field: string },
): Promise<Hash | undefined> {
  const where = entry.record === undefined ? null : ledger.find(entry.record);
  // The reason of a protected decision is under seal as well, which no entry says of it.
  if (where?.kind !== 'held' || where.protected) return undefined;
  const opened = await openRecord(edges, where.address);
  const address = opened.kind === 'open' ? opened.body[field] : undefined;
  return isAddress(address) ? address : undefined;
}

/** A head of the log and how many entries it covers. */
export type ChosenHead = { readonly note: string; readonly size: number };

/** The heads a bundle needs: the last, the first behind each change of keys, and those that outside time was got for. */
export async function chooseHeads(
  edges: Pick<EvidenceReading, 'log' | 'vault' | 'sealing'>,
  { entries, size }: { readonly entries: readonly EvidenceEntry[]; readonly size: number },
): Promise<ChosenHead[]> {
  const timed = new Set<number>();
  for (const entry of entries) {
    if (entry.kind !== 'token' || entry.record === undefined) continue;
    const opened = await openRecord(edges, entry.record);
    if (opened.kind === 'open' && typeof opened.body['size'] === 'number') timed.add(opened.body['size']);
  }
  const changes = entries.filter(({ kind, use }) => kind === 'key' && use === 'head').map(({ seq }) => seq);
  const chosen: ChosenHead[] = [];
  let before = 0;
  let last: ChosenHead | undefined;
  for await (const note of edges.log.checkpoints()) {
    const covered = parseCheckpoint(parseNote(note)?.text ?? '')?.size ?? 0;
    if (covered > size) break;
    const head = { note, size: covered };
    const from = before;
    if (timed.has(covered) || changes.some((seq) => from <= seq && seq < covered)) chosen.push(head);
    before = covered;
    last = head;
  }
  if (last && chosen.at(-1)?.size !== last.size) chosen.push(last);
  return chosen;
}
