import { join } from 'node:path';
import { daysBetween } from '#tools/time';
import { dataPath } from '../../support/data-folder.ts';
import type { ResultTable } from '../../support/results.ts';
import type { DateCase, DayRange, ExpectedDate } from './cases.ts';
import { readDateCases } from './cases.ts';
import type { ReadDate } from './readers.ts';
import { READERS } from './readers.ts';

type Score = { expected: number; found: number; overlapping: number; withDays: number; rightDays: number };

/**
 * Dates and stretches of days on the Recognizers specifications: found (F1 by overlap of words) and read (share of the
 * expected days given). A reading is right when it gives one of the two the specification allows, backwards or forwards.
 */
export function measureDates(args: readonly string[]): ResultTable | null {
  const folder = dataPath('recognizers', args);
  if (folder === null) return null;
  const cases = readDateCases(join(folder, 'DateTime'));
  const rows = (['en', 'fr', 'ar'] as const).flatMap((language) => {
    const ofLanguage = cases.filter((one) => one.language === language);
    return READERS.flatMap((reader) => {
      const score: Score = { expected: 0, found: 0, overlapping: 0, withDays: 0, rightDays: 0 };
      for (const one of ofLanguage) {
        const found = reader.read(one);
        if (found === null) return [];
        add(score, one, found);
      }
      const precision = score.found === 0 ? 0 : score.overlapping / score.found;
      const recall = score.overlapping / score.expected;
      const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
      return [
        [
          language,
          reader.name,
          ofLanguage.length,
          f1.toFixed(3),
          (score.rightDays / score.withDays).toFixed(3),
        ],
      ];
    });
  });
  return {
    title: 'Dates (Recognizers specifications)',
    columns: ['language', 'reader', 'cases', 'found, F1', 'read right'],
    rows,
  };
}

function add(score: Score, { expected }: DateCase, found: readonly ReadDate[]): void {
  const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
    a.start < b.end && b.start < a.end;
  score.expected += expected.length;
  score.found += found.length;
  for (const one of expected) {
    const match = found.find((other) => overlaps(one, other));
    if (match !== undefined) score.overlapping++;
    if (one.readings.length === 0) continue;
    score.withDays++;
    if (match !== undefined && isRight(one, match)) score.rightDays++;
  }
}

const isRight = (expected: ExpectedDate, read: ReadDate): boolean =>
  expected.readings.some((wanted) => read.readings.some((got) => same(wanted, got)));

/** A single day must be that day; the ends of a stretch may be a day off, since it is told with and without its last day. */
function same(wanted: DayRange, got: DayRange): boolean {
  if (wanted.start === wanted.end) return got.start === wanted.start && got.end === wanted.end;
  return (
    Math.abs(daysBetween(wanted.start, got.start)) <= 1 && Math.abs(daysBetween(wanted.end, got.end)) <= 1
  );
}
