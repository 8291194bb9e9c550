import { followLog } from '../follow-log.ts';
import type { DecisionView } from './decision-view.ts';
import { viewDecisions } from './decision-view.ts';
import type { Look } from './look.ts';

/** A window of the log, newest first, each entry in words, and the signed head over all of it. */
export async function viewLog(
  look: Look,
  { offset, limit }: { readonly offset: number; readonly limit: number },
) {
  const { held } = look;
  const { entries, ledger } = await followLog(held);
  const names = new Map((await held.store.intakes()).map(({ seq, record }) => [seq, record?.name ?? null]));
  const decisions = new Map<number, DecisionView>(
    (await viewDecisions(look)).map((decision) => [decision.seq, decision]),
  );
  const rows = entries
    .toReversed()
    .slice(offset, offset + limit)
    .map((entry) => ({
      seq: entry.seq,
      at: entry.at,
      kind: entry.kind,
      by: entry.by,
      object: entry.object ?? null,
      name: names.get(entry.seq) ?? null,
      protected: entry.protected === true,
      erased:
        entry.object !== undefined && entry.kind !== 'erasure' && ledger.find(entry.object).kind === 'erased',
      decision: decisions.get(entry.seq) ?? null,
    }));
  return { total: entries.length, offset, head: headOf(held.log.checkpoint(), entries.at(-1)), rows };
}

/** The signed head: the second and third line of a C2SP tlog-checkpoint are the size and the root. */
function headOf(note: string | null, last: { readonly at: string; readonly by: string } | undefined) {
  const [, size, root] = note?.split('\n') ?? [];
  if (size === undefined || root === undefined) return null;
  return { size: Number(size), root, at: last?.at ?? null, key: last?.by ?? null, outside: false };
}
