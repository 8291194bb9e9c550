import { distanceKm } from '#tools/geometry';
import type { GoldPlace } from './corpus.ts';

/** A place as found by the recogniser, reduced to what is scored. */
export type FoundPlace = { readonly start: number; readonly end: number; readonly point: { readonly lat: number; readonly lon: number } | null };

export type Tally = { found: number; right: number; gold: number; covered: number; withPoint: number; near: number };

/** Within how far of the labelled point a reading counts as right, kilometres (100 miles, the usual measure). */
const NEAR_KM = 161;

export const emptyTally = (): Tally => ({ found: 0, right: 0, gold: 0, covered: 0, withPoint: 0, near: 0 });

/** Adds one text: a found name is right when it overlaps a labelled one; of labelled ones found, those with a point are held against ours. */
export function addText(tally: Tally, gold: readonly GoldPlace[], found: readonly FoundPlace[]): void {
  const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => a.start < b.end && b.start < a.end;
  tally.found += found.length;
  tally.gold += gold.length;
  tally.right += found.filter((place) => gold.some((other) => overlaps(place, other))).length;
  for (const place of gold) {
    const match = found.find((other) => overlaps(place, other));
    if (match === undefined) continue;
    tally.covered += 1;
    if (place.point === null) continue;
    tally.withPoint += 1;
    if (match.point !== null && distanceKm(place.point, match.point) <= NEAR_KM) tally.near += 1;
  }
}

/** Precision, recall and F1 of recognition, and the share of recognised names with a label's point that lie near it. */
export function scores({ found, right, gold, covered, withPoint, near }: Tally): { precision: number; recall: number; f1: number; within161: number } {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : covered / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall), within161: withPoint === 0 ? 0 : near / withPoint };
}
