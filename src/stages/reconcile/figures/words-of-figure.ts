import type { FigureClaim } from '#model';
import type { WordedClass } from './figure-classes.table.ts';
import { WORDED_CLASSES } from './figure-classes.table.ts';

/** What the words of a claim make of it before anything else is considered. */
export type Wording = WordedClass | 'majority' | 'denial' | 'nothing';

/**
 * The class the words give. Denials come first: a denied number never enters as a number. "No evidence", "no reports"
 * and a withheld number are three kinds of silence and none is a zero.
 */
export function wordingOf(claim: FigureClaim): Wording {
  if (claim.polarity === 'negated' || claim.stance === 'denies') return 'denial';
  switch (claim.stance) {
    case 'finds_no_evidence':
    case 'no_report_received':
    case 'withholds':
    case 'retracts':
      return 'nothing';
    case 'hedges':
      return 'hedged';
    default:
      break;
  }
  switch (claim.modality) {
    case 'feared':
    case 'possible':
    case 'forecast':
    case 'hypothetical':
      return 'hedged';
    default:
      break;
  }
  if (claim.share === 'majority') return 'majority';
  if (claim.count === null) return 'nothing';
  const worded = WORDED_CLASSES[claim.count.qualifier];
  return worded === 'count' && claim.count.approximate ? 'estimate' : worded;
}

/** Whether the figure states a number of its own that a later one of the same origin can replace. */
export function isNumber(wording: Wording): boolean {
  switch (wording) {
    case 'count':
    case 'floor':
    case 'ceiling':
    case 'band':
    case 'estimate':
      return true;
    case 'vague':
    case 'hedged':
    case 'majority':
    case 'denial':
    case 'nothing':
      return false;
  }
}
