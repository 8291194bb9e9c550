/** What became of the answers to one field: right, partly right, wrong, left out, given where none was due. */
export type Tally = {
  correct: number;
  partial: number;
  incorrect: number;
  missing: number;
  spurious: number;
};

export const emptyTally = (): Tally => ({ correct: 0, partial: 0, incorrect: 0, missing: 0, spurious: 0 });

/** Adds the second tally to the first. */
export function addTally(sum: Tally, more: Readonly<Tally>): void {
  sum.correct += more.correct;
  sum.partial += more.partial;
  sum.incorrect += more.incorrect;
  sum.missing += more.missing;
  sum.spurious += more.spurious;
}

/** Recall, precision and F in per cent; a partly right answer is half of one (MUC-4). `due` and `given` are the denominators. */
export type Measures = {
  readonly due: number;
  readonly given: number;
  readonly recall: number;
  readonly precision: number;
  readonly f: number;
};

/** The measures of a tally. */
export function measuresOf(tally: Readonly<Tally>): Measures {
  const credit = tally.correct + tally.partial / 2;
  const due = tally.correct + tally.partial + tally.incorrect + tally.missing;
  const given = tally.correct + tally.partial + tally.incorrect + tally.spurious;
  const recall = due === 0 ? 0 : (100 * credit) / due;
  const precision = given === 0 ? 0 : (100 * credit) / given;
  const f = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  return { due, given, recall, precision, f };
}
