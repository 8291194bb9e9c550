import type { Decision, DecisionDraft, Hash } from '#model';
import { signDecision } from '#stages/preserve';
import type { EvidenceEdges, Refused } from './evidence-edges.ts';
import { readLedger } from './read-decisions.ts';
import { sealRecord } from './sealed-record.ts';

/** A decision to be logged. */
export type DecisionRequest = {
  /** With the reason in words. */
  readonly draft: DecisionDraft;
  /** The item it is about; erasing the item then erases the decision's words, which may quote it. */
  readonly item?: Hash;
  /** Set when the item is protected: the decision's words go under seal too. */
  readonly protected?: boolean;
};

/**
 * Signs a person's decision and appends it. Its body and its reason are records; the entry holds their hashes. To take
 * a decision back is another decision, which names it in `of`.
 */
export async function appendDecision(
  edges: EvidenceEdges,
  request: DecisionRequest,
): Promise<Decision | Refused> {
  const { draft, item } = request;
  if (draft.type === 'take_back' || draft.of !== undefined) {
    const refused = await refuse(edges, draft.of);
    if (refused) return refused;
  }
  const options = { protected: request.protected === true };
  const reason =
    draft.reason === undefined
      ? undefined
      : await sealRecord(edges, { format: 1, reason: draft.reason }, options);
  const { reason: _, ...rest } = draft;
  let decision: Decision | undefined;
  await edges.log.append([
    async (place) => {
      decision = signDecision({ ...rest, ...(reason !== undefined && { reason }) }, place, edges.signer.sign);
      const record = await sealRecord(edges, decision, options);
      return {
        kind: 'decision',
        record,
        ...(item !== undefined && { object: item }),
        ...(options.protected && { protected: true as const }),
      };
    },
  ]);
  return decision!;
}

async function refuse(edges: EvidenceEdges, of: number | undefined): Promise<Refused | null> {
  const { decisions } = await readLedger(edges);
  if (of !== undefined && decisions.some((entry) => entry.seq === of)) return null;
  const message = `entry ${of ?? '(none given)'} is no decision; give in "of" the number of the decision to take back`;
  return { kind: 'refused', code: 'no_such_decision', message };
}
