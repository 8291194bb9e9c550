import { findQuantities } from '#tools/numbers';
import { dataPath } from '../../support/data-folder.ts';
import { report } from '../../support/results.ts';
import type { Tally } from '../../support/tally.ts';
import { emptyTally, measuresOf } from '../../support/tally.ts';
import type { Case, Expected } from './cases.ts';
import { readCases } from './cases.ts';

/** French resolutions are printed with a decimal comma. */
const numberIn = (text: string): number => Number(text.replace(',', '.'));
const near = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1e-12, Math.abs(other));

type Found = { readonly start: number; readonly end: number; readonly value: number };

/** A number is right with its exact words and, where the case gives one, its value. */
const meets = (found: Found, due: Expected): boolean =>
  found.start === due.start &&
  found.end === due.end &&
  (due.value === '' || near(numberIn(due.value), found.value));

function judge(one: Case, tally: Tally): boolean {
  const found = findQuantities(one.input, one.tongue);
  const right = one.expected.filter((due) => found.some((answer) => meets(answer, due))).length;
  tally.correct += right;
  tally.missing += one.expected.length - right;
  tally.spurious += found.length - right;
  return right === one.expected.length && found.length === right;
}

const args = process.argv.slice(2);
const path = dataPath('recognizers', args);
if (path !== null) {
  const byModel = Map.groupBy(
    readCases(path, ['NumberModel', 'NumberModelExperimentalMode']),
    ({ tongue, model }) => `${tongue}\t${model}`,
  );
  const rows = [...byModel].map(([key, cases]) => {
    const tally = emptyTally();
    const right = cases.filter((one) => judge(one, tally)).length;
    const { recall, precision, f } = measuresOf(tally);
    if (args.includes('--errors'))
      for (const one of cases)
        if (!judge(one, emptyTally()))
          process.stdout.write(`${one.tongue} ${one.model} case ${one.number}\n`);
    return [...key.split('\t'), cases.length, (100 * right) / cases.length, recall, precision, f];
  });
  report({
    folder: import.meta.dirname,
    title: 'Recognizers specifications',
    about:
      'Numbers of every kind in one line of text: a case is right when all numbers in it and no others are found, each with its exact words and value. Cases that their own authors mark as unsupported are counted too.',
    tables: [
      {
        title: 'Numbers',
        columns: ['language', 'model', 'cases', 'cases right, per cent', 'recall', 'precision', 'F'],
        rows,
      },
    ],
    args,
  });
}
