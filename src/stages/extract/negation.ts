import type { Item } from './sentence.ts';
import { isMark, senseOf } from './sentence.ts';

/** Items of a sentence that a negation makes untrue: "did not kill 150". */
export function isNegated(items: readonly Item[], cueAt: number, mentionAt: number): number | null {
  for (let at = cueAt - 1; at >= Math.max(0, cueAt - 4); at -= 1) {
    const item = items[at];
    if (isMark(item, 'not', 'without') && !(senseOf(item, 'qualifier') !== undefined))
      return items[at + 1]?.key === 'only' ? null : at;
    if (
      !(
        isMark(item, 'be', 'been', 'have', 'adverb', 'pronoun', 'modal', 'future') ||
        senseOf(item, 'say') !== undefined
      ) ||
      at === mentionAt
    )
      return null;
  }
  return null;
}
