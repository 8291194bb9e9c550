import type { Toll, TollReason } from '#model';
import { TOLL_REASONS } from '#model';
import type { Readings } from '../figures/read-figures.ts';
import type { Reading } from '../figures/reading.ts';
import type { Bearing } from './bearing.ts';
import { takes } from './compare-low.ts';
import type { Compared } from './compared.ts';
import type { Policy } from './policy.ts';
import type { Range } from './range.ts';
import type { Weighed } from './weigh.ts';
import { comparedFigures } from './weigh.ts';

export type Listed = Pick<Toll, 'used' | 'setAside' | 'superseded' | 'copies'>;

/** Every claim of the file, once: used, set aside with the reason, superseded, or a copy of another. */
export function listClaims({
  policy,
  weighed,
  range,
  readings,
  unplaced,
}: Readings & { readonly policy: Policy; readonly weighed: Weighed; readonly range: Range }): Listed {
  const compared = new Map(
    comparedFigures(weighed).flatMap((one) => one.claims.map((claim) => [claim, one] as const)),
  );
  const deciding = new Set([...range.low.claims, ...range.best.claims, ...range.high.claims]);
  const used: string[] = [];
  const reasons = new Map<string, TollReason>(unplaced.map(({ claim, reason }) => [claim.id, reason]));
  const superseded: { claim: string; by: string }[] = [];
  const copies: { claim: string; of: string; changed: readonly string[] }[] = [];
  for (const reading of readings) {
    const { id, standing, descent } = reading;
    switch (standing.kind) {
      case 'superseded':
        superseded.push({ claim: id, by: standing.by });
        break;
      case 'copy':
        copies.push({ claim: id, of: descent.copy!.of, changed: descent.copy!.changed });
        break;
      case 'rounding':
        copies.push({ claim: id, of: standing.of, changed: [] });
        break;
      case 'set_aside':
        reasons.set(id, standing.reason);
        break;
      case 'current': {
        const admitted = weighed.admitted.get(id);
        if (admitted === undefined) break;
        const figure = compared.get(id);
        if (deciding.has(id) || (figure !== undefined && isTaken(policy, figure))) used.push(id);
        else reasons.set(id, reasonOf(reading, admitted.bearing, figure));
        break;
      }
    }
  }
  for (const { claim, reason } of weighed.refused) reasons.set(claim, reason);
  return {
    used: used.sort(),
    setAside: [...reasons]
      .map(([claim, reason]) => ({ claim, reason, text: TOLL_REASONS[reason].en }))
      .sort(byClaim),
    superseded: superseded.sort(byClaim),
    copies: copies.sort(byClaim),
  };
}

/** Whether a policy looked at the figure when it made its range. */
function isTaken({ low, high, best }: Policy, figure: Compared): boolean {
  const { grade, kind } = figure;
  if (low.rule === 'smallest' && takes(low.take, figure)) return true;
  if (low.rule === 'floor' && low.grades.includes(grade) && figure.low !== null) return true;
  if (high.rule === 'largest' && takes(high.take, figure)) return true;
  switch (best.rule) {
    case 'none':
    case 'low':
      return false;
    case 'agreed':
      return best.candidates.includes(grade) || best.partners.includes(grade);
    case 'smallest_count':
      return kind === 'count' && best.grades.includes(grade);
    case 'names_then_largest':
      return best.grades.includes(grade);
  }
}

/** Why an admitted figure had no part in the range. */
function reasonOf(reading: Reading, bearing: Bearing, figure: Compared | undefined): TollReason {
  if (bearing === 'elsewhere') return 'outside_question';
  if (bearing === 'around') return 'not_direct';
  if (reading.class === 'vague') return 'vague';
  if (bearing === 'partial') return 'partial';
  if (reading.grade === 'D') return figure?.kind === 'floor' ? 'bare_floor' : 'weak_grade';
  if (figure?.kind === 'estimate') return 'estimate';
  if (figure?.derived === true) return 'derived';
  return 'other_grade';
}

function byClaim(a: { readonly claim: string }, b: { readonly claim: string }): number {
  return a.claim < b.claim ? -1 : 1;
}
