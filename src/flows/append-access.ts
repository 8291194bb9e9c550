import type { Hash, LogEntry } from '#model';
import type { EvidenceEdges, Refused } from './evidence-edges.ts';
import { readLedger } from './read-decisions.ts';
import { sealingOf, sealRecord } from './sealed-record.ts';

/** The bytes of a protected item, opened. */
export type Unsealed = {
  readonly kind: 'unsealed';
  readonly entry: LogEntry;
  readonly content: AsyncIterable<Uint8Array>;
};

/**
 * Opens a protected item: the access is logged with its purpose before the first byte is given. What comes out must
 * stay in memory.
 */
export async function appendAccess(
  edges: EvidenceEdges,
  access: { readonly item: Hash; readonly purpose: string },
): Promise<Unsealed | Refused> {
  const ledger = await readLedger(edges);
  const held = ledger.items.find(({ item }) => item === access.item);
  if (!held)
    return {
      kind: 'refused',
      code: 'not_held',
      message: `${access.item} was never taken in; check the address`,
    };
  if (held.now.kind === 'erased') {
    return {
      kind: 'refused',
      code: 'erased',
      message: `${access.item} was erased (entry ${held.now.seq}) and cannot be read`,
    };
  }
  const { address } = held.now;
  const record = await sealRecord(edges, { format: 1, purpose: access.purpose }, { protected: true });
  const [entry] = await edges.log.append([{ kind: 'access', object: access.item, record, protected: true }]);
  return { kind: 'unsealed', entry: entry!, content: sealingOf(edges).unseal(edges.vault.stream(address)) };
}
