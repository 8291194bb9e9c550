import type { AnswerGrade } from '#model';
import { reaches } from '../figures/grade.ts';
import type { Reading } from '../figures/reading.ts';
import { inModel } from '../figures/rows.ts';
import { touchBox } from '../sets/box.ts';
import type { Weighed, WeighedOrigin } from './weigh.ts';

/**
 * The grade of an answer after Airwars. For killings between communities "near actions of a belligerent" has no
 * meaning; in its place an independent origin must report the presence of those accused.
 */
export function answerGrade(
  weighed: Weighed,
  readings: readonly Reading[],
  { origins, disputed }: { readonly origins: readonly WeighedOrigin[]; readonly disputed: boolean },
): AnswerGrade {
  const { frame, outcome } = weighed.asked;
  const current = readings.filter(
    (reading) =>
      reading.standing.kind === 'current' && inModel(reading, outcome) && touchBox(reading.box, frame),
  );
  if (current.some(({ wording, high }) => wording === 'denial' && high === 0)) return 'discounted';
  if (disputed || current.some(disputesWhoDidIt)) return 'contested';
  const accused = new Set(current.flatMap(({ claim }) => claim.perpetrator ?? []));
  if (
    origins.some(
      ({ origin, readings: own }) =>
        accused.has(origin) || own.some(({ claim }) => accused.has(claim.source)),
    )
  ) {
    return 'confirmed';
  }
  const credible = origins.filter(({ readings: own }) => own.some(({ grade }) => reaches(grade, 'C')));
  return credible.length >= 2 && accused.size > 0 ? 'fair' : 'weak';
}

function disputesWhoDidIt({ claim, grade }: Reading): boolean {
  const disputes = claim.stance === 'disputes_perpetrator' || claim.denies?.object === 'perpetrator';
  return disputes && reaches(grade, 'C');
}
