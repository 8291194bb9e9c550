import type { FigureClaim, FiguresFile, Question, Toll, TollAnswer, Words } from '#model';
import { TOLL_REASONS } from '#model';
import type { Memory, Policy } from '#stages/reconcile';
import { makeMemory, POLICIES, reconcile } from '#stages/reconcile';
import { sha256Name } from '#tools/hash';
import { canonicalJson } from '#tools/json';
import type { Case } from './case.ts';
import { CaseError } from './case.ts';
import type { CaseNow } from './update-case.ts';

/** What is asked. Absent: the standing questions, under the case's policy, from all that is held. */
export type TollRequest = {
  readonly questions?: readonly Question[];
  readonly policy?: string;
  /** From what was published by this day, under today's decisions. */
  readonly asKnown?: string;
  /** An origin that is left out: what if it were wrong? */
  readonly without?: string;
};

/** Answers questions of a case. The same case, question and versions give the same answer, which is kept. */
export async function answerToll(held: Case, now: CaseNow, request: TollRequest = {}): Promise<TollAnswer> {
  const policy = policyNamed(request.policy ?? now.settings.policy);
  const questions = request.questions ?? now.figures.questions;
  const { asKnown, without } = request;
  const used = { case: now.key, policy, questions, asKnown: asKnown ?? null, without: without ?? null };
  const key = sha256Name(canonicalJson(JSON.parse(JSON.stringify(used))));
  const kept = await held.store.answer(key);
  if (kept !== null) return JSON.parse(kept) as TollAnswer;
  const file = { ...withoutOrigin(now.figures, without), questions };
  const solver = await held.solver();
  const nameOf = await namesOf(held, now);
  const options = { solver, nameOf, memory: memoryOf(held), ...(asKnown !== undefined && { asKnown }) };
  const found = reconcile(file, policy, options);
  const answer = { ...found, tolls: found.tolls.map((toll, at) => withRejected(toll, questions[at]!, now)) };
  await held.store.keepAnswer(key, JSON.stringify(answer));
  return answer;
}

/** How explanations call places, and the bodies that counted. */
async function namesOf(held: Case, { lineage }: CaseNow): Promise<(id: string) => Words | undefined> {
  const gazetteer = await held.gazetteer();
  const origins = new Map(lineage.origins.map(({ id, name }) => [id, name]));
  return (id) => {
    const place = gazetteer.get(id);
    if (place !== undefined) return { en: place.name, ar: place.nameAr ?? place.name };
    const name = origins.get(id);
    return name === undefined || name === null ? undefined : { en: name, ar: name };
  };
}

/** What reconciling worked out of a case is kept as long as the case is open. */
const memories = new WeakMap<Case, Memory>();

function memoryOf(held: Case): Memory {
  const kept = memories.get(held) ?? makeMemory();
  memories.set(held, kept);
  return kept;
}

/** A policy by its name. */
export function policyNamed(name: string): Policy {
  const policy = POLICIES.find((one) => one.name === name);
  if (policy === undefined)
    throw new CaseError(
      'unknown_policy',
      `no policy ${name}; use one of ${POLICIES.map((one) => one.name).join(', ')}`,
    );
  return policy;
}

/** The standing question of that id. */
export function standingQuestion(now: CaseNow, id: string): Question {
  const question = now.figures.questions.find((one) => one.id === id);
  if (question === undefined) {
    const known = now.figures.questions.map((one) => one.id).join(', ');
    throw new CaseError(
      'unknown_question',
      `no standing question ${id}; ${known === '' ? 'the case has none' : `there are ${known}`}`,
    );
  }
  return question;
}

/** An origin is left out with all that rests on it; a copy of it has nothing left to stand on. */
function withoutOrigin(figures: FiguresFile, origin: string | undefined): FiguresFile {
  if (origin === undefined) return figures;
  const gone = new Set(figures.claims.filter((claim) => originOf(claim) === origin).map(({ id }) => id));
  const rests = (id: string | undefined): boolean => id !== undefined && gone.has(id);
  return {
    ...figures,
    claims: figures.claims.filter(
      ({ id, copyOf, roundingOf }) => !gone.has(id) && !rests(copyOf) && !rests(roundingOf),
    ),
  };
}

function originOf({ origin, source }: FigureClaim): string | null {
  return origin === undefined ? source : origin;
}

/** What a person rejected is no part of the reasoning, and is named beside it: nothing is silently dropped. */
function withRejected(toll: Toll, question: Question, { rejected }: CaseNow): Toll {
  const text = TOLL_REASONS.rejected.en;
  const aside = rejected
    .filter(({ outcome }) => outcome === question.outcome)
    .map(({ id }) => ({ claim: id, reason: 'rejected' as const, text }));
  return {
    ...toll,
    setAside: [...toll.setAside, ...aside].sort((a, b) =>
      a.claim < b.claim ? -1 : a.claim > b.claim ? 1 : 0,
    ),
  };
}
