import type { Population, Share } from '#model';
import { everyMeaning, firstMeaning, foldCell, holdsOneOf } from './cell.ts';
import {
  AGE_WORDS,
  COMMUNITY_WORDS,
  EVERYBODY_WORDS,
  MAJORITY_WORDS,
  SEX_WORDS,
  STATUS_WORDS,
} from './cell-words.table.ts';

/** Who a cell counts, on the axes of population; only what its words say. */
export type RowPopulation = { readonly population: Population | null; readonly share?: Share };

/**
 * "mostly civilians" counts people most of whom are civilians, not civilians; but where the others are named too
 * ("mostly civilians, some former soldiers") the people counted are those named. A community after a word of
 * majority ("civilians, mostly Alawite") is no bound on who is counted.
 */
export function populationOf(cell: string): RowPopulation {
  const words = cell.trim();
  if (words === '') return { population: null };
  const folded = foldCell(words);
  const before = beforeMajority(folded);
  const majority = before !== folded;
  const named = everyMeaning(folded, STATUS_WORDS).flat();
  const plain = everyMeaning(before, STATUS_WORDS).flat();
  const statuses = majority && named.length < 2 ? plain : named;
  const all = holdsOneOf(folded, EVERYBODY_WORDS) ? [] : statuses;
  const communities = everyMeaning(before, COMMUNITY_WORDS);
  const age = firstMeaning(before, AGE_WORDS);
  const sexes = everyMeaning(before, SEX_WORDS);
  const population: Population = {
    words,
    ...(all.length > 0 && { status: all }),
    ...(age !== undefined && { age }),
    ...(sexes.length === 1 && age === undefined && sexes[0] !== undefined && { sex: sexes[0] }),
    ...(communities.length === 1 && communities[0] !== undefined && { community: communities[0] }),
  };
  return majority && named.length < 2 && plain.length === 0
    ? { population, share: 'majority' }
    : { population };
}

/** The part of the cell in front of the first word of majority; the whole cell when there is none. */
function beforeMajority(folded: string): string {
  const places = MAJORITY_WORDS.map((word) => folded.indexOf(foldCell(word))).filter((at) => at >= 0);
  return places.length === 0 ? folded : `${folded.slice(0, Math.min(...places))} `;
}
