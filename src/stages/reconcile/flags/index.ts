import type { Flag, Toll } from '#model';
import type { Policy } from '../compare/policy.ts';
import type { Range } from '../compare/range.ts';
import type { Weighed } from '../compare/weigh.ts';
import { digits } from '../explain/number-words.ts';
import type { Reading } from '../figures/reading.ts';
import { touchBox } from '../sets/box.ts';
import { flagComposition } from './composition.ts';
import { flagCopies } from './copies.ts';
import { flagDigits } from './digits.ts';
import { flagLargerParts, flagNesting, flagSumGaps } from './sums.ts';

/** What flags are raised from. */
export type Raised = {
  readonly policy: Policy;
  readonly weighed: Weighed;
  readonly range: Range;
  /** The figures of the question's outcome. */
  readonly model: readonly Reading[];
  readonly disputes: readonly Reading[];
  readonly toll: Pick<Toll, 'origins' | 'conflicts' | 'moreConflicts' | 'otherPolicies'>;
};

/** Everything a reader of the answer must be told besides the numbers, in a fixed order. */
export function raiseFlags({ policy, weighed, range, model, disputes, toll }: Raised): readonly Flag[] {
  const { frame } = weighed.asked;
  const near = model.filter(({ reach }) => touchBox(reach, frame));
  const byId = new Map(model.map((reading) => [reading.id, reading]));
  return [
    ...flagCopies(near),
    ...flagNesting(toll.conflicts, byId),
    ...flagSumGaps(near),
    ...flagLargerParts(weighed, range),
    ...flagRivals(range),
    ...flagComposition(model, frame),
    ...flagDigits(near),
    ...flagFewOrigins(policy, toll.origins),
    ...flagDisputes(disputes),
    ...flagAssumptions(toll),
    ...flagOtherPolicies(toll),
    ...flagMore(toll),
  ];
}

function flagRivals({ best }: Range): readonly Flag[] {
  if (best.rivals.length === 0) return [];
  return [
    {
      kind: 'rival_agreement',
      claims: best.rivals,
      text: 'these counts agree with each other and not with the best figure',
      textAr: 'تتفق هذه الإحصاءات فيما بينها ولا تتفق مع أفضل رقم',
    },
  ];
}

function flagFewOrigins({ originsWanted, name }: Policy, origins: number): readonly Flag[] {
  if (origins >= originsWanted) return [];
  return [
    {
      kind: 'single_source',
      claims: [],
      text: `${digits(origins)} independent ${origins === 1 ? 'origin' : 'origins'}, and ${name} asks for ${digits(originsWanted)}`,
      textAr: `عدد الأصول المستقلة ${digits(origins)}، وتشترط سياسة ${name} ${digits(originsWanted)}`,
    },
  ];
}

function flagDisputes(disputes: readonly Reading[]): readonly Flag[] {
  if (disputes.length === 0) return [];
  return [
    {
      kind: 'status_disputed',
      claims: disputes.map(({ id }) => id).sort(),
      text: 'who the dead were is disputed: two ranges, never an average',
      textAr: 'صفة القتلى موضع خلاف: مديان، لا متوسط بينهما',
    },
  ];
}

function flagAssumptions({ conflicts }: Pick<Toll, 'conflicts'>): readonly Flag[] {
  return conflicts
    .filter((conflict) => conflict.if === 'complete')
    .map(({ claims }) => ({
      kind: 'assumption',
      claims,
      text: 'these cannot all be true only if the list of names is complete and counts the same people, places and days',
      textAr: 'لا يتعارض هذا إلا إذا كانت قائمة الأسماء كاملة وتحصي الأشخاص والأماكن والأيام أنفسها',
    }));
}

function flagOtherPolicies({ otherPolicies }: Pick<Toll, 'otherPolicies'>): readonly Flag[] {
  const others = (otherPolicies ?? []).filter(({ differs }) => differs).map(({ policy }) => policy);
  if (others.length === 0) return [];
  return [
    {
      kind: 'other_policy',
      claims: [],
      text: `another conclusion under ${others.join(', ')}`,
      textAr: `خلاصة أخرى وفق ${others.join('، ')}`,
    },
  ];
}

function flagMore({ conflicts, moreConflicts }: Pick<Toll, 'conflicts' | 'moreConflicts'>): readonly Flag[] {
  if (!moreConflicts) return [];
  return [
    {
      kind: 'not_computed',
      claims: [],
      text: `the first ${digits(conflicts.length)} sets of claims that cannot all be true are listed; there are more`,
      textAr: `تُعرض أول ${digits(conflicts.length)} مجموعة من الأقوال المتعارضة؛ وهناك غيرها`,
    },
  ];
}
