import { distanceKm } from '#tools/geometry';
import type { GoldPlace } from './corpus.ts';

/** A place as found by the recogniser, reduced to what is scored. */
export type FoundPlace = {
  readonly start: number;
  readonly end: number;
  readonly point: { readonly lat: number; readonly lon: number } | null;
};

export type Tally = { found: number; right: number; gold: number; covered: number; near: number };

/** Within how far of the labelled point a reading counts as right, kilometres (100 miles, the usual measure). */
const NEAR_KM = 161;

export const emptyTally = (): Tally => ({ found: 0, right: 0, gold: 0, covered: 0, near: 0 });

/**
 * Adds one text. Labels without a point (streets, buildings) are left out, as in the published comparison, and so is what we
 * find there. A found name is right when it overlaps a label; the label is near when our first reading lies near its point.
 */
export function addText(tally: Tally, gold: readonly GoldPlace[], found: readonly FoundPlace[]): void {
  const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
    a.start < b.end && b.start < a.end;
  const located = gold.filter(({ point }) => point !== null);
  const counted = found.filter(
    (place) =>
      located.some((other) => overlaps(place, other)) || !gold.some((other) => overlaps(place, other)),
  );
  tally.found += counted.length;
  tally.gold += located.length;
  tally.right += counted.filter((place) => located.some((other) => overlaps(place, other))).length;
  for (const { point, ...place } of located) {
    const match = counted.find((other) => overlaps(place, other));
    if (match === undefined || point === null) continue;
    tally.covered += 1;
    if (match.point !== null && distanceKm(point, match.point) <= NEAR_KM) tally.near += 1;
  }
}

/** Precision, recall and F1 of recognition, and the share of the labels found whose reading lies near them. */
export function scores({ found, right, gold, covered, near }: Tally): {
  precision: number;
  recall: number;
  f1: number;
  within161: number;
} {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : covered / gold;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    within161: covered === 0 ? 0 : near / covered,
  };
}
