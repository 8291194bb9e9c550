import type { FigureClaim } from '#model';
import type { Candidate } from './candidate.ts';
import { countsPeople } from './classify.ts';
import type { Draft, Standing } from './reading.ts';
import { supersede } from './supersede.ts';
import { isNumber } from './words-of-figure.ts';

const CURRENT: Standing = { kind: 'current' };
const COPY: Standing = { kind: 'copy' };
const WITHDRAWN: Standing = { kind: 'set_aside', reason: 'withdrawn' };

/**
 * Which figures are the current word of their origin, by claim. `known`: those of the file's claims that were known on
 * the day asked about.
 */
export function settleStandings(
  drafts: readonly Draft[],
  { claims, known }: { readonly claims: readonly FigureClaim[]; readonly known: ReadonlySet<string> },
): ReadonlyMap<string, Standing> {
  const withdrawn = withdrawnClaims(claims, known);
  const candidates = drafts.flatMap((draft): readonly Candidate[] => {
    const { claim, descent, wording } = draft;
    if (descent.copy !== undefined || withdrawn.has(claim.id)) return [];
    if (!isNumber(wording) || !countsPeople(claim)) return [];
    const origin = descent.origin ?? `${claim.source}\n(no origin)`;
    const { order, reach } = draft;
    return [{ id: claim.id, claim, origin, asOf: descent.asOf, order, wording, reach }];
  });
  const { by, roundings } = supersede(candidates);
  return new Map(
    drafts.map(({ claim: { id }, descent }): [string, Standing] => {
      const replacement = by.get(id);
      const rounded = roundings.get(id);
      if (descent.copy !== undefined) return [id, COPY];
      if (replacement !== undefined) return [id, { kind: 'superseded', by: replacement }];
      if (withdrawn.has(id)) return [id, WITHDRAWN];
      return [id, rounded === undefined ? CURRENT : { kind: 'rounding', of: rounded }];
    }),
  );
}

/** Claims their source took back; a withdrawal takes effect when the correction that made it is known. */
function withdrawnClaims(claims: readonly FigureClaim[], known: ReadonlySet<string>): ReadonlySet<string> {
  const withdrawn = new Set<string>();
  const correctors = new Map<string, string[]>();
  for (const { id, corrects, stance } of claims) {
    if (corrects === undefined) continue;
    const others = correctors.get(corrects);
    if (others === undefined) correctors.set(corrects, [id]);
    else others.push(id);
    if (stance === 'retracts' && known.has(id)) withdrawn.add(corrects);
  }
  for (const { id, withdrawn: taken } of claims) {
    if (taken === true && (correctors.get(id) ?? []).every((other) => known.has(other))) withdrawn.add(id);
  }
  return withdrawn;
}
