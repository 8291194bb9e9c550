import type { FigurePopulation, Question, Target, Toll } from '#model';
import type { Reading } from '../figures/reading.ts';
import { placeQuestion } from './asked.ts';
import type { Policy } from './policy.ts';
import { printRange, rangeOf } from './range.ts';
import type { Scales } from './weigh.ts';
import { weigh } from './weigh.ts';

/**
 * Two ranges where who the dead were is disputed, never an average: everybody, and the civilians among them. Whoever
 * disputes the word "civilians" speaks of the same dead, so that a count of civilians answers for everybody too. A
 * policy may let the second range start at none, which is what the dispute says.
 */
export function rangesByStatus(
  scales: Scales,
  readings: readonly Reading[],
  question: Question,
  policy: Policy,
): NonNullable<Toll['byStatus']> {
  const range = (asked: Question) =>
    printRange(rangeOf(policy, weigh(scales, readings, placeQuestion(scales.world, asked, readings))));
  const civilians: FigurePopulation = { ...question.population, status: ['civilian'] };
  const { status: _status, ...anybody } = question.population ?? {};
  const among = range({ ...withPopulation(question, civilians) });
  return {
    all: range({
      ...question,
      population: anybody,
      core: { ...question.core, population: civilians },
      frame: { ...question.frame, population: anybody },
    }),
    civilians: policy.disputedCiviliansFromZero ? { ...among, low: 0, lowOpen: false } : among,
  };
}

/** The question about these people alone, its core and frame too. */
function withPopulation(question: Question, population: FigurePopulation): Question {
  const narrowed = (target: Target | undefined) => target && { ...target, population };
  const { core, frame } = { core: narrowed(question.core), frame: narrowed(question.frame) };
  return { ...question, population, ...(core && { core }), ...(frame && { frame }) };
}
