import type { Outlines } from '#edges/gazetteer';
import type { DecisionDraft } from '#model';
import type { Case } from '../case.ts';
import { CaseError } from '../case.ts';
import type { CaseToVerify } from '../case-to-verify.ts';
import { decide } from '../decide.ts';
import type { ClaimsAsk } from './claims.ts';
import { viewClaim, viewClaims, viewFacets } from './claims.ts';
import { viewDecisions } from './decision-view.ts';
import { viewDocument, viewDocuments, viewOriginal } from './documents.ts';
import { viewLog } from './log.ts';
import type { Look } from './look.ts';
import { lookAt } from './look.ts';
import { viewOrigins } from './origins.ts';
import { viewOverview, viewSettings } from './overview.ts';
import { viewPlaces } from './places.ts';
import { viewTollSeries } from './toll-series.ts';
import type { TollQuery } from './tolls.ts';
import { viewQuestions, viewToll } from './tolls.ts';
import { startVerifying } from './verification.ts';

/** What the views need beside the case. */
export type ViewEdges = { readonly outlines: () => Outlines; readonly toVerify: () => Promise<CaseToVerify> };

/** A decision as the desk asks for it. */
export type DecideAsk = {
  readonly type: DecisionDraft['type'];
  readonly claim: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly reason?: string;
};

/**
 * A case as a reader sees it: every page's content, and decisions. One thing at a time, in the order asked, so that no
 * answer is made half before and half after a decision.
 */
export function openViews(held: Case, edges: ViewEdges) {
  let turn: Promise<unknown> = Promise.resolve();
  let kept: { readonly size: number; readonly look: Look } | null = null;
  const look = async (): Promise<Look> => {
    const size = held.log.size();
    if (kept?.size !== size) kept = { size, look: await lookAt(held) };
    return kept.look;
  };
  const inTurn = <T>(work: (look: Look) => T | Promise<T>): Promise<T> => {
    const mine = turn.then(async () => await work(await look()));
    turn = mine.catch(() => undefined);
    return mine;
  };
  const decided = async (ask: Parameters<typeof decide>[1]) => {
    const { seq } = await decide(held, ask);
    const after = await look();
    const [decision] = await viewDecisions(after, (one) => one.decision.seq === seq);
    return { decision: decision!, entries: after.now.entries };
  };
  /** Null for what is not there, as the doors have it; any other refusal is told. */
  const orNull = async <T>(
    codes: readonly CaseError['code'][],
    work: () => Promise<T>,
  ): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof CaseError && codes.includes(error.code)) return null;
      throw error;
    }
  };
  const verifying = startVerifying(edges.toVerify, held.clock);
  return {
    overview: () => inTurn(viewOverview),
    settings: () => inTurn(viewSettings),
    documents: () => inTurn(viewDocuments),
    document: (id: string) => inTurn((now) => viewDocument(now, id)),
    original: (id: string) => inTurn((now) => viewOriginal(now, id)),
    claims: (ask: ClaimsAsk) => inTurn((now) => viewClaims(now, ask)),
    claimFacets: (ask: ClaimsAsk) => inTurn((now) => viewFacets(now, ask)),
    claim: (id: string) => inTurn((now) => viewClaim(now, id)),
    questions: () => inTurn(viewQuestions),
    toll: (ask: TollQuery) => inTurn((now) => orNull(['unknown_policy'], () => viewToll(now, ask))),
    tollSeries: (ask: TollQuery) =>
      inTurn((now) => orNull(['unknown_policy'], () => viewTollSeries(now, ask))),
    origins: () => inTurn(viewOrigins),
    places: () => inTurn(viewPlaces),
    map: async () => edges.outlines(),
    log: (window: { readonly offset: number; readonly limit: number }) =>
      inTurn((now) => viewLog(now, window)),
    verification: async () => verifying.state(),
    startVerification: async () => verifying.start(),
    decisions: () => inTurn(async (now) => ({ decisions: await viewDecisions(now) })),
    decide: (ask: DecideAsk) => inTurn(() => orNull(['unknown_claim'], () => decided(ask))),
    takeBack: (seq: number, reason?: string) =>
      inTurn(({ decisions }) => {
        const known = decisions.some(({ decision, state }) => decision.seq === seq && state !== 'taken_back');
        if (!known) return null;
        return decided({ type: 'take_back', of: seq, reason: reason?.trim() || 'taken back at the desk' });
      }),
  };
}
