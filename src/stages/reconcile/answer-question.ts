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
import { withoutClaim, withoutOrigin } from './compare/sensitivity.ts';
import { statusDisputes, statusOf } from './compare/status.ts';
import type { Scales, Weighed } from './compare/weigh.ts';
import { weigh } from './compare/weigh.ts';
import { conflictGroups, findConflicts } from './conflicts/conflicts.ts';
import { explainInArabic } from './explain/arabic.ts';
import { explainInEnglish } from './explain/english.ts';
import type { NameOf } from './explain/say-figure.ts';
import { reaches } from './figures/grade.ts';
import type { Readings } from './figures/read-figures.ts';
import { inModel, rowsOf } from './figures/rows.ts';
import { raiseFlags } from './flags/index.ts';
import { POLICIES } from './policies/index.ts';

/** A file read and ready for questions. */
export type Prepared = Readings & {
  readonly scales: Scales;
  readonly places: FiguresFile['places'];
  readonly nameOf: NameOf;
  readonly asKnown: string | undefined;
};

/** Answers one question under one policy. */
export function answerQuestion(prepared: Prepared, question: Question, policy: Policy): Toll {
  const { scales, readings, nameOf, asKnown } = prepared;
  const asked = placeQuestion(scales.world, question);
  const weighed = weigh(scales, readings, asked);
  const range = rangeOf(policy, weighed);
  const printed = printRange(range);
  const origins = bearingOrigins(weighed);
  const disputes = statusDisputes(readings, asked);
  const model = readings
    .filter((reading) => inModel(reading, asked.outcome))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const { conflicts, more } = findConflicts(scales.solver, conflictGroups(rowsOf(model, scales)), {
    near: asked.frame,
    readings: scales.all,
    admitted: (claim) => weighed.admitted.has(claim),
    before: new Map(),
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
    ...listClaims({ ...prepared, policy, weighed, range }),
    conflicts,
    moreConflicts: more,
    ...sensitivity(scales, weighed, policy, {
      range,
      conflicts,
      origins: origins.map(({ origin }) => origin),
    }),
    setBy: setters,
    otherPolicies: otherPolicies(weighed, policy, range),
    ...(disputed && { byStatus: rangesByStatus(scales, readings, question, policy) }),
    ...(policy.gradesAnswer && { grade: answerGrade(weighed, readings, { origins, disputed }) }),
    ...(policy.precisionCodes && { precision: precisionOf(readingsOf(scales, setters), prepared.places) }),
    ...(remainder !== undefined && { remainder }),
  };
  const facts = { asked, policy, range, printed, toll: counted, readings: scales.all, nameOf, asKnown };
  return {
    ...counted,
    flags: raiseFlags({ policy, weighed, range, readings, disputes, toll: counted }),
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

/** The range without each origin that bears on the question, and without each claim of a conflict. */
function sensitivity(
  scales: Scales,
  weighed: Weighed,
  policy: Policy,
  found: Pick<Toll, 'conflicts'> & { readonly range: Range; readonly origins: readonly string[] },
): Required<Pick<Toll, 'without' | 'withoutClaim'>> {
  const own = printRange(found.range);
  const members = [...new Set(found.conflicts.flatMap(({ claims }) => claims))].sort();
  return {
    without: found.origins.map((origin) => {
      const { low, best, high } = printRange(rangeOf(policy, withoutOrigin(weighed, origin)));
      return { origin, low, best, high };
    }),
    withoutClaim: members.flatMap((claim) => {
      const left = printRange(rangeOf(policy, withoutClaim(scales, weighed, claim)));
      return sameRange(left, own) ? [] : [{ claim, ...left }];
    }),
  };
}
