import type { EntryDraft } from '#edges/log';
import type { Decision, Hash } from '#model';
import { addressesOfItem } from './addresses-of-item.ts';
import { appendDecision } from './append-decision.ts';
import type { EvidenceEdges, Refused } from './evidence-edges.ts';
import { readLedger } from './read-decisions.ts';

/** What is to be erased, and whatever was made from it under addresses of its own. */
export type ErasureRequest = {
  readonly item: Hash;
  readonly reason?: string;
  readonly derivatives?: readonly Hash[];
};

/** What was destroyed. */
export type Erased = {
  readonly kind: 'erased';
  readonly decision: Decision;
  readonly addresses: readonly Hash[];
};

/**
 * Erases an item: the decision, a tombstone for every object about it (bytes, records, the words of decisions that may
 * quote it, derivatives), then the objects themselves. The log stays whole. Whatever is derived must be dropped and
 * rebuilt by the caller, since a database keeps what it deleted.
 */
export async function appendErasure(
  edges: EvidenceEdges,
  request: ErasureRequest,
): Promise<Erased | Refused> {
  const ledger = await readLedger(edges);
  const held = ledger.items.find(({ item }) => item === request.item);
  if (!held)
    return {
      kind: 'refused',
      code: 'not_held',
      message: `${request.item} was never taken in; check the address`,
    };
  if (held.now.kind === 'erased') {
    return {
      kind: 'refused',
      code: 'erased',
      message: `${request.item} is erased already (entry ${held.now.seq})`,
    };
  }
  const addresses = [...(await addressesOfItem(edges, ledger, held)), ...(request.derivatives ?? [])];
  const decision = await appendDecision(edges, {
    draft: {
      type: 'erase',
      fields: { item: request.item },
      ...(request.reason !== undefined && { reason: request.reason }),
    },
    item: request.item,
    protected: held.now.protected,
  });
  if ('kind' in decision) return decision;
  const drafts = addresses.map((object): EntryDraft => ({ kind: 'erasure', object, of: decision.seq }));
  await edges.log.append(drafts);
  for (const address of addresses) await edges.vault.remove(address);
  return { kind: 'erased', decision, addresses };
}

/**
 * Deletes what the log says is erased or moved under seal and is still there, after a kill between the two. For the
 * holder of the case's lock, whenever it is opened; gives the number of objects deleted.
 */
export async function finishErasures(edges: EvidenceEdges): Promise<number> {
  const ledger = await readLedger(edges);
  let deleted = 0;
  for (const address of ledger.gone) {
    if ((await edges.vault.has(address)) && (await edges.vault.remove(address))) deleted += 1;
  }
  return deleted;
}
