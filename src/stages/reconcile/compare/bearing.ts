import type { TollReason } from '#model';
import type { Reading } from '../figures/reading.ts';
import { inModel } from '../figures/rows.ts';
import { holdsBox, touchBox } from '../sets/box.ts';
import type { Asked } from './asked.ts';

/**
 * How an admitted figure bears on a question. Direct: core ⊆ set ⊆ frame. Partial: strictly inside, a stated part or an
 * addition; it can raise, never lower. Around: it counts others too. Elsewhere: it counts only others. The last two bear
 * on the question only through the rest of what their origin says, as a joint figure does less one of its parts.
 */
export type Bearing = 'direct' | 'partial' | 'around' | 'elsewhere';

/** A figure's bearing, or why it has none. */
export type Judged =
  | { readonly kind: 'admitted'; readonly bearing: Bearing }
  | { readonly kind: 'refused'; readonly reason: TollReason };

/** Judges a figure that is current for its origin. Admitted: affirmed, a number of people, additive, with an origin. */
export function judge(reading: Reading, asked: Asked): Judged {
  const refusal = refusalOf(reading, asked);
  return refusal === null
    ? { kind: 'admitted', bearing: bearingOf(reading, asked) }
    : { kind: 'refused', reason: refusal };
}

function refusalOf(reading: Reading, asked: Asked): TollReason | null {
  if (!inModel(reading, asked.outcome)) return 'outside_question';
  switch (reading.class) {
    case 'denial':
      return reading.claim.polarity === 'negated' ? 'negated' : 'denial';
    case 'hedged':
      return 'hedged';
    case 'nothing':
      return reading.change === 'not_people' ? 'unit_not_persons' : 'no_figure';
    case 'exact':
    case 'floor':
    case 'ceiling':
    case 'band':
    case 'part':
    case 'majority':
    case 'estimate':
    case 'vague':
      break;
  }
  if (reading.grade === 'E') return 'no_origin';
  if (reading.claim.additive === false) return 'not_additive';
  return null;
}

function bearingOf(reading: Reading, asked: Asked): Bearing {
  const { claim, change, reach, box } = reading;
  const wholeFigure = claim.partOf === undefined && change !== 'investigated' && claim.series !== 'increment';
  if (wholeFigure && holdsBox(reach, asked.spoken) && holdsBox(asked.frame, reach)) return 'direct';
  if (holdsBox(asked.frame, box)) return 'partial';
  return touchBox(box, asked.frame) ? 'around' : 'elsewhere';
}
