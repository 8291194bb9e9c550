import type { FigureRow, Qualifier, WordedCount } from '#model';
import { everyMeaning, foldCell } from './cell.ts';
import { QUALIFIER_WORDS } from './cell-words.table.ts';

const VAGUE_LOWS: Partial<Record<Qualifier, number>> = { dozens: 12, tens: 10, hundreds: 100 };
const ROUNDED: readonly Qualifier[] = ['around', 'nearly'];

/**
 * The qualifier of a row: of the words found, the weakest that fits. A rounding word beside another word does not
 * belong to a number that is not round ("at least 1,454, nearly 1,500 people"). No word: what the columns say.
 */
export function qualifierOf(row: FigureRow): Qualifier {
  const found = everyMeaning(foldCell(row.qualifier), QUALIFIER_WORDS);
  const number = row.low ?? row.high;
  const fitting = found.filter(
    (is) => !(found.length > 1 && ROUNDED.includes(is) && number !== null && number % 10 !== 0),
  );
  const weakest = fitting.find((is) => is !== 'exact') ?? fitting[0];
  if (number === null) return weakest !== undefined && isVague(weakest) ? weakest : 'unquantified';
  if (weakest !== undefined && !isVague(weakest)) return weakest;
  if (row.low !== null && row.high !== null) return row.low === row.high ? 'exact' : 'between';
  return row.low === null ? 'up_to' : 'at_least';
}

function isVague(qualifier: Qualifier): boolean {
  return ['dozens', 'tens', 'scores', 'hundreds', 'thousands', 'several'].includes(qualifier);
}

/** The count of a row under its qualifier: the number policy of the reader, from the columns of the sheet. */
export function countOf(row: FigureRow, qualifier: Qualifier): WordedCount | null {
  const number = row.low ?? row.high;
  const open = { lowOpen: false, highOpen: false, approximate: false, words: row.quote };
  if (number === null) {
    const low = VAGUE_LOWS[qualifier];
    return low === undefined ? null : { low, point: null, high: null, ...open };
  }
  switch (qualifier) {
    case 'exact':
      return { low: number, point: number, high: number, ...open };
    case 'at_least':
    case 'or_more':
    case 'so_far':
      return { low: number, point: number, high: null, ...open };
    case 'more_than':
      return { low: number, point: number, high: null, ...open, lowOpen: true };
    case 'up_to':
    case 'fewer_than':
      return { low: null, point: null, high: row.high ?? number, ...open };
    case 'between':
      return { low: row.low, point: null, high: row.high, ...open };
    case 'nearly':
      return { low: null, point: number, high: number, ...open, highOpen: true };
    case 'around':
      return { low: null, point: number, high: null, ...open, approximate: true };
    case 'could_exceed':
      return { low: null, point: number, high: null, ...open };
    case 'dozens':
    case 'tens':
    case 'scores':
    case 'hundreds':
    case 'thousands':
    case 'several':
    case 'unquantified':
      return null;
  }
}
