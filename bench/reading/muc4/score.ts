import { assign } from '../../support/assign.ts';
import type { Tally } from '../../support/tally.ts';
import { addTally, emptyTally } from '../../support/tally.ts';
import { matchDates, matchListed, matchLocation, matchNumber } from './match-values.ts';
import type { Match } from './match-words.ts';
import { best, matchWords } from './match-words.ts';
import type { Fill, Template } from './template.ts';
import { SLOTS, STRING_SLOTS } from './template.ts';

/** Slots with a number for each target, and those with one number for all. */
const COUNTS: ReadonlySet<number> = new Set([14, 17, 21, 24]);
const SLOT_NUMBERS: readonly number[] = Object.keys(SLOTS).map(Number);

function matchValue(slot: number, given: string, due: string): Match {
  if (slot === 2) return matchDates(given, due);
  if (slot === 3) return matchLocation(given, due);
  if (STRING_SLOTS.has(slot)) return matchWords(given, due);
  return COUNTS.has(slot) ? matchNumber(given, due) : matchListed(slot, given, due);
}

/** Judges one filler: its value, and then whether it is said of the right thing (guidelines 3.1.2): if not, it is half right. */
export function matchFill(slot: number, given: Fill, due: Fill): Match {
  const value = best(
    due.values.flatMap((key) => given.values.map((answer) => matchValue(slot, answer, key))),
  );
  if (value !== 'correct' || due.tags.length === 0) return value;
  const tag = best(due.tags.flatMap((key) => given.tags.map((answer) => matchWords(answer, key))));
  return tag === 'correct' ? 'correct' : 'partial';
}

const WORTH: Readonly<Record<Match, number>> = { correct: 2, partial: 1, incorrect: 0 };

/** Scores one slot: fillers are paired for the highest credit; an optional filler that nobody gave is not missing. */
export function scoreSlot(slot: number, given: readonly Fill[], due: readonly Fill[]): Tally {
  const tally = emptyTally();
  const matches = due.map((key) => given.map((answer) => matchFill(slot, answer, key)));
  const pairs = assign(matches.map((row) => row.map((match) => WORTH[match])));
  let answers = given.length;
  let required = 0;
  for (const [row, key] of due.entries()) {
    const match = matches[row]?.[pairs[row] ?? -1] ?? 'incorrect';
    if (match === 'incorrect') required += key.optional ? 0 : 1;
    else {
      tally[match] += 1;
      answers -= 1;
    }
  }
  tally.incorrect = Math.min(required, answers);
  tally.missing = required - tally.incorrect;
  tally.spurious = answers - tally.incorrect;
  return tally;
}

const NONE: readonly Fill[] = [];
const fillsOf = (template: Template | undefined, slot: number): readonly Fill[] =>
  template?.slots.get(slot) ?? NONE;

/** What each slot of one template came to. Without a key all is spurious, without an answer all is missing. */
export function scoreTemplate(
  given: Template | undefined,
  due: Template | undefined,
): ReadonlyMap<number, Tally> {
  return new Map(
    SLOT_NUMBERS.map((slot) => [slot, scoreSlot(slot, fillsOf(given, slot), fillsOf(due, slot))]),
  );
}

const credit = (tally: Tally): number => tally.correct * 2 + tally.partial;
/** Perpetrator, physical target, human target: one of them must match at least in part before two templates may be one. */
const CONTENT: readonly number[] = [9, 10, 12, 13, 18, 19, 20];

/** How well two templates fit; 0 where the conditions for mapping them are not met (guidelines 3.2.1). */
export function likeness(given: Template, due: Template): number {
  const scores = scoreTemplate(given, due);
  const right = (slot: number): number => credit(scores.get(slot) ?? emptyTally());
  if (right(4) === 0 || CONTENT.every((slot) => right(slot) === 0)) return 0;
  return SLOT_NUMBERS.reduce((sum, slot) => sum + right(slot), 0);
}

/** The answers and keys of one message mapped onto each other for the highest credit. */
export function mapTemplates(
  given: readonly Template[],
  due: readonly Template[],
): (readonly [Template | undefined, Template | undefined])[] {
  const fits = due.map((key) => given.map((answer) => likeness(answer, key)));
  const columns = assign(fits);
  const used = new Set<number>();
  const pairs: (readonly [Template | undefined, Template | undefined])[] = due.map((key, row) => {
    const column = columns[row] ?? -1;
    if ((fits[row]?.[column] ?? 0) === 0) return [undefined, key];
    used.add(column);
    return [given[column], key];
  });
  for (const [column, answer] of given.entries()) if (!used.has(column)) pairs.push([answer, undefined]);
  return pairs;
}

/** A run's score: each slot, the templates themselves, and all slots over all templates together. */
export type Score = {
  readonly slots: ReadonlyMap<number, Tally>;
  readonly templates: Tally;
  readonly all: Tally;
};

/** Scores answers against keys, message by message. An optional template that nobody gave is left out. */
export function score(
  answers: ReadonlyMap<string, readonly Template[]>,
  keys: ReadonlyMap<string, readonly Template[]>,
): Score {
  const slots = new Map(SLOT_NUMBERS.map((slot) => [slot, emptyTally()]));
  const templates = emptyTally();
  const all = emptyTally();
  for (const [message, due] of keys) {
    for (const [answer, key] of mapTemplates(answers.get(message) ?? [], due)) {
      if (answer === undefined && key?.optional === true) continue;
      templates[answer === undefined ? 'missing' : key === undefined ? 'spurious' : 'correct'] += 1;
      for (const [slot, tally] of scoreTemplate(answer, key)) {
        addTally(slots.get(slot) ?? emptyTally(), tally);
        addTally(all, tally);
      }
    }
  }
  return { slots, templates, all };
}
