import type { TollStatus } from '#model';
import { reaches } from '../figures/grade.ts';
import type { Reading } from '../figures/reading.ts';
import { inModel } from '../figures/rows.ts';
import { touchBox } from '../sets/box.ts';
import type { Asked } from './asked.ts';

/**
 * Claims that dispute who the dead were, with a basis that can be checked at all: an anonymous denial does not stamp
 * an answer as disputed.
 */
export function statusDisputes(readings: readonly Reading[], asked: Asked): readonly Reading[] {
  return readings.filter(
    (reading) =>
      (reading.claim.stance === 'disputes_status' || reading.claim.denies?.object === 'status') &&
      reading.standing.kind === 'current' &&
      reaches(reading.grade, 'C') &&
      inModel(reading, asked.outcome) &&
      touchBox(reading.box, asked.frame),
  );
}

/** The status of an answer. */
export function statusOf(answer: {
  readonly empty: boolean;
  readonly disputed: boolean;
  readonly origins: number;
  readonly agreed: boolean;
}): TollStatus {
  if (answer.empty) return 'no_figure';
  if (answer.disputed) return 'status_disputed';
  if (answer.agreed) return 'agreed';
  return answer.origins > 1 ? 'unresolved' : 'single_origin';
}
