import type { Hash } from '#model';
import type { HeldItem, Ledger } from '#stages/preserve';
import { isAddress } from '#stages/preserve';
import type { EvidenceReading } from './evidence-edges.ts';
import { openRecord } from './sealed-record.ts';

/**
 * Every object in the vault that tells of an item: its bytes, and the record of each entry about it with the records
 * that record names, such as a decision's reason. What is sealed without its key here stays unopened, and the records
 * it names stay too; they are ciphertext.
 */
export async function addressesOfItem(
  edges: Pick<EvidenceReading, 'vault' | 'sealing'>,
  ledger: Ledger,
  held: HeldItem,
): Promise<Hash[]> {
  const addresses = new Set<Hash>();
  const add = (address: Hash): Hash | null => {
    const where = ledger.find(address);
    if (where.kind === 'erased') return null;
    addresses.add(where.address);
    return where.address;
  };
  add(held.item);
  for (const entry of ledger.about(held.item)) {
    const record = entry.record === undefined ? null : add(entry.record);
    const opened = record === null ? null : await openRecord(edges, record);
    if (opened?.kind !== 'open') continue;
    const { reason } = opened.body;
    if (isAddress(reason)) add(reason);
  }
  return [...addresses];
}
