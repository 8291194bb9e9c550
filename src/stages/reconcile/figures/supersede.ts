import { boxKey, undatedKey } from '../sets/box.ts';
import { holdsSpans } from '../sets/spans.ts';
import { compareMoments } from './as-of.ts';
import type { Candidate } from './candidate.ts';
import { showsRemains } from './classify.ts';
import { printedNumber } from './printed-number.ts';
import { isRounding } from './rounding.ts';
import { supersededByParts } from './superseded-by-parts.ts';

/** Figures that a later word of the same origin replaced, and roundings that the origin made of its own figure. */
export type Superseded = {
  readonly by: ReadonlyMap<string, string>;
  readonly roundings: ReadonlyMap<string, string>;
};

/**
 * Within one origin and target the latest as-of stands. A rounding of an earlier exact figure takes that figure's
 * as-of, so it replaces nothing; an addition replaces nothing and lies inside a later running total.
 */
export function supersede(candidates: readonly Candidate[]): Superseded {
  const by = new Map<string, string>();
  const roundings = new Map<string, string>();
  for (const series of groupByTarget(candidates)) {
    series.sort(compareMoments);
    for (const one of ownRoundings(series)) roundings.set(...one);
    const later: Candidate[] = [];
    for (const candidate of series.toReversed()) {
      if (roundings.has(candidate.id)) continue;
      const replacing = later.findLast((one) => replaces(one, candidate));
      if (replacing !== undefined) by.set(candidate.id, replacing.id);
      else later.push(candidate);
    }
  }
  const standing = candidates.filter(({ id }) => !by.has(id) && !roundings.has(id));
  for (const [total, part] of supersededByParts(standing)) by.set(total, part);
  // A source corrects its own figures; what it says of another's is a second figure.
  const origins = new Map(candidates.map(({ id, origin }) => [id, origin]));
  for (const { id, claim, origin } of candidates) {
    const corrected = claim.corrects;
    if (corrected !== undefined && (origins.get(corrected) ?? origin) === origin) by.set(corrected, id);
  }
  return { by, roundings };
}

/** Whether `later`, which comes after `earlier` in the same series, takes its place. */
function replaces(later: Candidate, earlier: Candidate): boolean {
  if (later.claim.series === 'increment') return false;
  if (earlier.claim.series === 'increment') return later.claim.series === 'cumulative';
  return later.claim.series === 'cumulative'
    ? holdsSpans(later.reach.days, earlier.reach.days)
    : boxKey(later.reach) === boxKey(earlier.reach);
}

/** Roundings by an origin of its own earlier figure, told by words that say so; an exact word is taken at its word. */
function ownRoundings(series: readonly Candidate[]): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  series.forEach((candidate, index) => {
    const said = candidate.claim.count;
    const number = printedNumber(said);
    if (
      said === null ||
      number === null ||
      (candidate.wording !== 'estimate' && candidate.wording !== 'floor')
    )
      return;
    const exact = series
      .slice(0, index)
      .findLast(
        (one) =>
          one.wording === 'count' && isRounding(number, said.qualifier, printedNumber(one.claim.count) ?? 0),
      );
    if (exact !== undefined) found.push([candidate.id, exact.id]);
  });
  return found;
}

/** Series of one origin about the same people, times left out; ceilings and floors are told apart, parts from wholes. */
function groupByTarget(candidates: readonly Candidate[]): readonly Candidate[][] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { claim, origin, wording, reach } = candidate;
    const key = JSON.stringify([
      origin,
      claim.outcome,
      wording === 'ceiling',
      // Each release spells out its own running total; the part for a place runs on from release to release.
      claim.series === 'cumulative' && claim.partOf !== undefined ? 'part' : (claim.partOf ?? null),
      claim.derived === true,
      claim.additive === false,
      showsRemains(claim),
      undatedKey(reach),
    ]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [candidate]);
    else group.push(candidate);
  }
  return [...groups.values()];
}
