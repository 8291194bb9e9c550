/** One page's answer beside the right one: shares of the shingles found, wrongly found, missed; they sum to 1. */
export type Shares = { readonly found: number; readonly wrong: number; readonly missed: number };

const SHINGLE = 4;

/**
 * The measure published with the data: runs of four words, counted as often as they occur, as shares of one page, so that
 * a long page weighs no more than a short one.
 */
export function compare(expected: string, predicted: string): Shares {
  const right = shingles(expected);
  const answer = shingles(predicted);
  let found = 0;
  let wrong = 0;
  let missed = 0;
  for (const key of new Set([...right.keys(), ...answer.keys()])) {
    const due = right.get(key) ?? 0;
    const given = answer.get(key) ?? 0;
    found += Math.min(due, given);
    wrong += Math.max(0, given - due);
    missed += Math.max(0, due - given);
  }
  const sum = found + wrong + missed;
  return sum === 0
    ? { found: 0, wrong: 0, missed: 0 }
    : { found: found / sum, wrong: wrong / sum, missed: missed / sum };
}

/** Means over all pages, and F1 of the two means, as the published table has them. */
export function score(pages: readonly Shares[]): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly exact: number;
} {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const precision = mean(
    pages.filter((page) => page.found + page.wrong > 0).map((page) => ratio(page.found, page.wrong)),
  );
  const recall = mean(
    pages.filter((page) => page.found + page.missed > 0).map((page) => ratio(page.found, page.missed)),
  );
  const exact = mean(pages.map((page) => (page.wrong === 0 && page.missed === 0 ? 1 : 0)));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), exact };
}

function ratio(good: number, bad: number): number {
  return good === 0 ? 0 : good / (good + bad);
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const last = Math.max(0, words.length - SHINGLE);
  for (let at = 0; at <= last && words.length > 0; at += 1) {
    const key = words.slice(at, at + SHINGLE).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
