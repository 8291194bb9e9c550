import { compareMoments } from '../figures/as-of.ts';
import { compareGrades } from '../figures/grade.ts';
import type { End } from './compare-low.ts';
import type { Compared } from './compared.ts';
import { vagueFigures } from './compared.ts';
import type { BestRule, Policy } from './policy.ts';
import type { Weighed } from './weigh.ts';
import { comparedFigures, directReadings } from './weigh.ts';

/** A best figure with the claim that gives it, the figures of other origins that agree, and any rival agreement. */
export type Best = {
  readonly value: number | null;
  readonly claims: readonly string[];
  readonly agreeing: readonly Compared[];
  /** Two figures of different origins that agree with each other and neither with the best. */
  readonly rivals: readonly string[];
};

const NO_BEST: Best = { value: null, claims: [], agreeing: [], rivals: [] };

/** The best of a policy: always one of the figures as printed, never a mean. */
export function findBest(policy: Policy, weighed: Weighed, low: End, high: End): Best {
  const rule = policy.best;
  switch (rule.rule) {
    case 'none':
      return NO_BEST;
    case 'low':
      return { ...NO_BEST, value: low.value, claims: low.claims };
    case 'agreed':
      return agreedBest(policy, rule, weighed, { low, high });
    case 'smallest_count': {
      const counts = comparedFigures(weighed).filter(
        ({ kind, grade, value }) =>
          value !== null && (kind === 'count' || kind === 'interval') && rule.grades.includes(grade),
      );
      const vague = vagueFigures(directReadings(weighed), policy.vague).filter(({ grade }) =>
        rule.grades.includes(grade),
      );
      return choose(policy, weighed, counts.length > 0 ? counts : vague, (a, b) => a.value! - b.value!);
    }
    case 'names_then_largest': {
      const named = comparedFigures(weighed).filter(
        ({ names, closed, kind, grade }) => names && closed && kind === 'count' && rule.names.includes(grade),
      );
      const figures = comparedFigures(weighed).filter(
        (one) => canBeBest(one) && rule.grades.includes(one.grade),
      );
      return choose(policy, weighed, named.length > 0 ? named : figures, (a, b) => b.value! - a.value!);
    }
  }
}

/** Neither an estimate, nor a band, nor derived from other figures: those never set a best. */
function canBeBest({ kind, derived, value }: Compared): boolean {
  return value !== null && !derived && (kind === 'count' || kind === 'floor');
}

function agree({ agreement }: Policy, a: Compared, b: Compared): boolean {
  if (a.value === null || b.value === null || a.origin === b.origin) return false;
  return agreement.times * Math.abs(a.value - b.value) <= Math.max(a.value, b.value);
}

function choose(
  policy: Policy,
  weighed: Weighed,
  figures: readonly Compared[],
  order: (a: Compared, b: Compared) => number,
): Best {
  const first = [...figures].sort((a, b) => order(a, b) || (a.claims[0]! < b.claims[0]! ? -1 : 1))[0];
  if (first === undefined) return NO_BEST;
  const agreeing = comparedFigures(weighed).filter((one) => agree(policy, first, one));
  return { value: first.value, claims: first.claims, agreeing, rivals: [] };
}

function agreedBest(
  policy: Policy,
  rule: BestRule & { readonly rule: 'agreed' },
  weighed: Weighed,
  { low, high }: { readonly low: End; readonly high: End },
): Best {
  const partners = comparedFigures(weighed).filter(({ grade }) => rule.partners.includes(grade));
  const ranked = comparedFigures(weighed)
    .filter((one) => canBeBest(one) && rule.candidates.includes(one.grade))
    .filter(({ value }) => value! >= (low.value ?? 0) && (high.value === null || value! <= high.value))
    .map((figure) => ({ figure, agreeing: partners.filter((one) => agree(policy, figure, one)) }))
    .filter(({ agreeing }) => agreeing.length > 0)
    .sort(compareCandidates);
  const first = ranked[0];
  if (first === undefined) return NO_BEST;
  const { figure, agreeing } = first;
  const rival = ranked
    .filter(
      ({ figure: other }) =>
        other !== figure && !agree(policy, other, figure) && other.value !== figure.value,
    )
    .map(({ figure: other, agreeing: others }) => ({
      other,
      pair: others.find(
        (one) => !agree(policy, one, figure) && one.value !== figure.value && one.origin !== figure.origin,
      ),
    }))
    .find(({ pair, other }) => pair !== undefined && other.origin !== figure.origin);
  return {
    value: figure.value,
    claims: figure.claims,
    agreeing,
    rivals: rival === undefined ? [] : [...rival.other.claims, ...rival.pair!.claims].sort(),
  };
}

type Candidate = { readonly figure: Compared; readonly agreeing: readonly Compared[] };

/** Counts as worded before floors as worded; then names, most agreeing origins, grade, latest as-of, larger, claim id. */
function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    Number(b.figure.kind === 'count') - Number(a.figure.kind === 'count') ||
    Number(b.figure.names) - Number(a.figure.names) ||
    originsOf(b) - originsOf(a) ||
    compareGrades(a.figure.grade, b.figure.grade) ||
    compareMoments({ asOf: b.figure.asOf, order: 0 }, { asOf: a.figure.asOf, order: 0 }) ||
    b.figure.value! - a.figure.value! ||
    (a.figure.claims[0]! < b.figure.claims[0]! ? -1 : 1)
  );
}

function originsOf({ agreeing }: Candidate): number {
  return new Set(agreeing.map(({ origin }) => origin)).size;
}
