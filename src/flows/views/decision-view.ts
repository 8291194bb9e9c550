import type { StoredDecision } from '#edges/store';
import { followLog } from '../follow-log.ts';
import { readReason } from '../read-decisions.ts';
import type { Look } from './look.ts';

/** Decisions as the desk shows them, newest first, with their reasons in words. */
export async function viewDecisions(look: Look, of: (decision: StoredDecision) => boolean = () => true) {
  const { held, decisions } = look;
  const { ledger } = await followLog(held);
  const takenBackBy = new Map<number, number>();
  for (const { decision, state } of decisions) {
    if (decision.type === 'take_back' && decision.of !== undefined && state !== 'taken_back')
      takenBackBy.set(decision.of, decision.seq);
  }
  const views = decisions.filter(of).map(async ({ decision, state, claim }) => ({
    seq: decision.seq,
    at: decision.at,
    by: decision.by,
    type: decision.type,
    claim: claim ?? decision.target?.claim ?? null,
    document: decision.target?.item ?? null,
    quote: decision.target?.quote ?? null,
    fields: { ...decision.fields },
    reason: await readReason({ vault: held.vault, log: held.log, verify: held.verify }, ledger, decision),
    of: decision.of ?? null,
    takenBackBy: takenBackBy.get(decision.seq) ?? null,
    orphaned: state === 'orphaned',
  }));
  return (await Promise.all(views)).toReversed();
}

/** One decision as the desk shows it. */
export type DecisionView = Awaited<ReturnType<typeof viewDecisions>>[number];
