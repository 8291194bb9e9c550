import type { EntryDraft } from '#edges/log';
import type { Decision, Hash } from '#model';
import { addressesOfItem } from './addresses-of-item.ts';
import { appendDecision } from './append-decision.ts';
import type { EvidenceEdges, Refused } from './evidence-edges.ts';
import { readLedger } from './read-decisions.ts';
import { sealingOf } from './sealed-record.ts';

/** What was moved under seal. */
export type Protected = {
  readonly kind: 'protected';
  readonly decision: Decision;
  readonly addresses: readonly Hash[];
};

/**
 * Moves an item under seal: its bytes and everything that tells of it are put back encrypted, an entry for each says
 * where it is now, and what lay open is deleted. The caller drops and rebuilds what is derived. The medium may keep what
 * was plain before.
 */
export async function appendProtection(
  edges: EvidenceEdges,
  request: { readonly item: Hash; readonly reason?: string; readonly derivatives?: readonly Hash[] },
): Promise<Protected | Refused> {
  const ledger = await readLedger(edges);
  const held = ledger.items.find(({ item }) => item === request.item);
  if (!held)
    return {
      kind: 'refused',
      code: 'not_held',
      message: `${request.item} was never taken in; check the address`,
    };
  if (held.now.kind === 'erased') {
    return { kind: 'refused', code: 'erased', message: `${request.item} was erased (entry ${held.now.seq})` };
  }
  if (held.now.protected) {
    return { kind: 'refused', code: 'already_protected', message: `${request.item} is protected already` };
  }
  const sealing = sealingOf(edges);
  const open = [...(await addressesOfItem(edges, ledger, held)), ...(request.derivatives ?? [])];
  const decision = await appendDecision(edges, {
    draft: {
      type: 'protect',
      fields: { item: request.item },
      ...(request.reason !== undefined && { reason: request.reason }),
    },
    item: request.item,
    protected: true,
  });
  if ('kind' in decision) return decision;
  const drafts: EntryDraft[] = [];
  for (const object of open) {
    const { hash } = await edges.vault.put(sealing.seal(edges.vault.stream(object)).sealed);
    drafts.push({ kind: 'erasure', object, record: hash, protected: true, of: decision.seq });
  }
  await edges.log.append(drafts);
  for (const address of open) await edges.vault.remove(address);
  return { kind: 'protected', decision, addresses: open };
}
