import type { Item } from './sentence.ts';
import { isMark, isSign, senseOf } from './sentence.ts';

/** The part of a sentence an item stands in: between semicolons and strong contrasts. */
export function segmentOf(items: readonly Item[], at: number): readonly [number, number] {
  const breaks = (item: Item | undefined): boolean =>
    isSign(item, ';؛') ||
    (isMark(item, 'but') && senseOf(item, 'qualifier') === undefined && !isMark(item, 'preposition'));
  let from = at;
  while (from > 0 && !breaks(items[from - 1])) from -= 1;
  let to = at + 1;
  while (to < items.length && !breaks(items[to])) to += 1;
  return [from, to];
}

/** Of some stretches, the one that belongs to an item: the nearest behind it before `limit`, else the nearest before it. */
export function nearest<T extends { readonly from: number; readonly to: number }>(
  stretches: readonly T[],
  at: number,
  segment: readonly [number, number],
  limit: number,
): T | null {
  const inside = stretches.filter((one) => one.from >= segment[0] && one.to <= segment[1]);
  const behind = inside.find((one) => one.from >= at && one.from < limit);
  if (behind !== undefined) return behind;
  return inside.findLast((one) => one.to <= at) ?? inside.find((one) => one.from >= at) ?? null;
}
