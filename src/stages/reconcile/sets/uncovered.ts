import { atomsOf } from './atoms.ts';
import type { Box } from './box.ts';
import { holdsBox, touchBox } from './box.ts';

/** Whether a set holds somebody who lies in none of the others. */
export function holdsUncovered(box: Box, others: readonly Box[]): boolean {
  const over = others.filter((other) => touchBox(box, other));
  if (over.some((other) => holdsBox(other, box))) return false;
  // Neither none nor one that does not hold the set can cover it.
  if (over.length < 2) return true;
  return atomsOf([box, ...over]).some((atom) => atom.length === 1 && atom[0] === 0);
}
