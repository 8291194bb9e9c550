import type { FigureClaim } from '#model';
import type { Box } from '../sets/box.ts';
import { holdsBox, sameBox } from '../sets/box.ts';
import type { ChangeOfCount, FigureClass } from './figure-classes.table.ts';
import { CHANGES_OF_A_COUNT } from './figure-classes.table.ts';
import { BASES_OF_REMAINS, BASES_WITH_NAMES } from './grades.table.ts';
import type { Wording } from './words-of-figure.ts';

/** A figure's class with the change that made it, and its bounds in whole people. */
export type Classed = {
  readonly class: FigureClass;
  readonly change?: ChangeOfCount;
  readonly low: number | null;
  readonly high: number | null;
};

/** The whole a part belongs to: its set, and whether it is a current exact number. */
export type Whole = { readonly box: Box; readonly exact: boolean };

/** Whether the figure shows remains or notices of death at a place, not killings of a day or by anyone. */
export function showsRemains(claim: FigureClaim): boolean {
  switch (claim.outcome) {
    case 'bodies_seen':
    case 'bodies_recovered':
    case 'buried':
      return true;
    case 'killed':
    case 'injured':
    case 'missing':
    case 'detained':
    case 'abducted':
    case 'displaced':
      return claim.unit === 'bodies' || (claim.basis !== undefined && BASES_OF_REMAINS.includes(claim.basis));
  }
}

/** Whether the figure counts people at all; families, houses and incidents bound nothing. */
export function countsPeople({ unit }: FigureClaim): boolean {
  return unit !== 'families' && unit !== 'incidents';
}

/** Whether the figure rests on names of the dead. */
export function restsOnNames(claim: FigureClaim): boolean {
  return claim.basis !== undefined && BASES_WITH_NAMES.includes(claim.basis);
}

/** Reads a figure by the two tables. `whole` is what it is part of, when that is in the case and aligned. */
export function classify(claim: FigureClaim, wording: Wording, box: Box, whole: Whole | null): Classed {
  if (!countsPeople(claim)) {
    return { class: 'nothing', change: 'not_people', low: null, high: null };
  }
  const count = claim.count;
  // A ceiling on the bodies seen is none on the dead.
  const capped = !showsRemains(claim);
  const printed = count?.point ?? count?.low ?? count?.high ?? null;
  switch (wording) {
    case 'count':
      return classifyCount(claim, printed, { box, whole, capped });
    case 'floor': {
      const low = count?.low ?? count?.point ?? null;
      return { class: 'floor', low: low === null ? null : low + (isOpen(claim) ? 1 : 0), high: null };
    }
    case 'ceiling': {
      const high = count?.high ?? count?.point ?? null;
      const strict = count?.qualifier === 'fewer_than';
      if (high === null || !capped) return { class: 'nothing', low: null, high: null };
      return { class: 'ceiling', low: null, high: Math.max(high - (strict ? 1 : 0), 0) };
    }
    case 'band':
      return { class: 'band', low: count?.low ?? null, high: capped ? (count?.high ?? null) : null };
    case 'denial':
      return classifyDenial(claim, printed);
    case 'estimate':
    case 'vague':
    case 'hedged':
    case 'majority':
    case 'nothing':
      return { class: wording, low: null, high: null };
  }
}

/** "More than N": the solver reads N + 1, everything printed keeps N. */
export function isOpen(claim: FigureClaim): boolean {
  return claim.count !== null && (claim.count.qualifier === 'more_than' || claim.count.lowOpen);
}

function classifyCount(
  claim: FigureClaim,
  printed: number | null,
  { box, whole, capped }: { readonly box: Box; readonly whole: Whole | null; readonly capped: boolean },
): Classed {
  if (printed === null) return { class: 'nothing', low: null, high: null };
  if (claim.partOf !== undefined && whole !== null && holdsBox(whole.box, box) && !sameBox(whole.box, box)) {
    return { class: 'part', low: printed, high: whole.exact && capped ? printed : null };
  }
  const change = changeOf(claim);
  const changed: FigureClass = change === null ? 'exact' : CHANGES_OF_A_COUNT[change].into;
  return {
    class: changed,
    ...(change !== null && { change }),
    low: printed,
    high: changed === 'exact' ? printed : null,
  };
}

/** The first row of the changes that fits a count. */
function changeOf(claim: FigureClaim): Exclude<ChangeOfCount, 'not_people'> | null {
  if (showsRemains(claim)) return 'remains';
  if (claim.partOf !== undefined || claim.basis === 'investigated') return 'investigated';
  if (claim.additive === false) return 'network';
  if (claim.final === true) return 'final';
  if (restsOnNames(claim) || claim.verified !== undefined) return 'names';
  if (claim.series === 'increment') return 'increment';
  if (claim.series === 'cumulative' || claim.provisional === true || claim.count?.qualifier === 'so_far')
    return 'running';
  return null;
}

/**
 * A denial moves nothing unless a decision found evidence and access behind it; then it is a ceiling on exactly what it
 * denies: "not 150" leaves at most 149, "nobody" leaves 0.
 */
function classifyDenial(claim: FigureClaim, printed: number | null): Classed {
  const proven = claim.denies?.evidence === true && claim.denies.access === true;
  if (!proven) return { class: 'denial', low: null, high: null };
  return { class: 'ceiling', low: null, high: printed === null ? 0 : Math.max(printed - 1, 0) };
}
