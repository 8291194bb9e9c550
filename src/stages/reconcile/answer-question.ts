import type { FiguresFile, Question, Toll } from '#model';
import { answerGrade } from './compare/answer-grade.ts';
import { placeQuestion } from './compare/asked.ts';
import { bearingOrigins, boundsByOrigin } from './compare/by-origin.ts';
import { rangesByStatus } from './compare/by-status.ts';
import { readJointly } from './compare/joint-reading.ts';
import { listClaims } from './compare/list-claims.ts';
import type { Policy } from './compare/policy.ts';
import { precisionOf } from './compare/precision.ts';
import type { Range } from './compare/range.ts';
import { isEmpty, printRange, rangeOf, sameRange } from './compare/range.ts';
import { remainderOf } from './compare/remainder.ts';
import { sensitivity } from './compare/sensitivity.ts';
import { statusDisputes, statusOf } from './compare/status.ts';
import type { Scales, Weighed } from './compare/weigh.ts';
import { weigh } from './compare/weigh.ts';
import { findConflicts } from './conflicts/conflicts.ts';
import { explainInArabic } from './explain/arabic.ts';
import { explainInEnglish } from './explain/english.ts';
import type { NameOf } from './explain/say-figure.ts';
import { reaches } from './figures/grade.ts';
import { raiseFlags } from './flags/index.ts';
import type { Memory, ReadFile } from './memory.ts';
import { POLICIES } from './policies/index.ts';

/** What a question is answered from. */
export type Prepared = {
  readonly read: ReadFile;
  readonly scales: Scales;
  readonly memory: Memory;
  readonly places: FiguresFile['places'];
  readonly nameOf: NameOf;
  readonly asKnown: string | undefined;
};

/** Answers one question under one policy. */
export function answerQuestion(prepared: Prepared, question: Question, policy: Policy): Toll {
  const { read, scales, nameOf, asKnown, memory } = prepared;
  const { readings } = read;
  const model = read.model(question.outcome);
  const asked = placeQuestion(scales.world, question, model);
  const weighed = weigh(scales, readings, asked);
  const range = rangeOf(policy, weighed);
  const printed = printRange(range);
  const origins = bearingOrigins(weighed);
  const disputes = statusDisputes(model, asked);
  const { conflicts, more } = findConflicts(scales.solver, read.rows(asked.outcome), {
    near: asked.frame,
    readings: scales.all,
    admitted: (claim) => weighed.admitted.has(claim),
    before: memory.conflicts,
  });
  const setters = { low: range.low.claims, best: range.best.claims, high: range.high.claims };
  const disputed = disputes.length > 0;
  const remainder = policy.subtractsRecorded ? remainderOf(scales, weighed, range) : undefined;
  const counted = {
    question: question.id,
    ...printed,
    status: statusOf({
      empty: isEmpty(printed),
      disputed,
      origins: origins.length,
      agreed: range.best.agreeing.length > 0,
    }),
    origins: origins.length,
    originsWithMethod: origins.filter(({ readings: own }) => own.some(({ grade }) => reaches(grade, 'B')))
      .length,
    byOrigin: boundsByOrigin(weighed),
    ...readJointly(scales, weighed, { range, conflicts }),
    ...listClaims({ ...read, policy, weighed, range }),
    conflicts,
    moreConflicts: more,
    ...sensitivity(scales, weighed, { policy, range, origins, conflicts }),
    setBy: setters,
    otherPolicies: otherPolicies(weighed, policy, range),
    ...(disputed && { byStatus: rangesByStatus(scales, model, question, policy) }),
    ...(policy.gradesAnswer && { grade: answerGrade(weighed, model, { origins, disputed }) }),
    ...(policy.precisionCodes && { precision: precisionOf(readingsOf(scales, setters), prepared.places) }),
    ...(remainder !== undefined && { remainder }),
  };
  const facts = { asked, policy, range, printed, toll: counted, readings: scales.all, nameOf, asKnown };
  return {
    ...counted,
    flags: raiseFlags({ policy, weighed, range, model, disputes, toll: counted }),
    why: explainInEnglish(facts),
    whyAr: explainInArabic(facts),
  };
}

function readingsOf({ all }: Scales, claims: NonNullable<Toll['setBy']>) {
  const ids = new Set([...claims.low, ...claims.best, ...claims.high]);
  return [...ids].sort().flatMap((id) => all.get(id) ?? []);
}

/** What the product's other policies conclude from the same claims. */
function otherPolicies(weighed: Weighed, policy: Policy, range: Range): NonNullable<Toll['otherPolicies']> {
  const own = printRange(range);
  return POLICIES.filter(({ name }) => name !== policy.name).map((other) => {
    const concluded = printRange(rangeOf(other, weighed));
    return { policy: other.name, ...concluded, differs: !sameRange(own, concluded) };
  });
}
