import type { FiguresFile, Solver, TollAnswer } from '#model';
import { answerQuestion } from './answer-question.ts';
import type { Policy } from './compare/policy.ts';
import type { NameOf } from './explain/say-figure.ts';
import { readFigures } from './figures/read-figures.ts';
import { makeWorld } from './sets/world.ts';

/**
 * What reconciling needs beside the figures: a solver, the day up to which figures count as known (absent: now), and
 * how places, actors and sources are called in explanations (absent: by their ids).
 */
export type ReconcileOptions = {
  readonly solver: Solver;
  readonly asKnown?: string;
  readonly nameOf?: NameOf;
};

/** Answers every question of a figures file under a policy. The same file, policy and day give the same answer. */
export function reconcile(file: FiguresFile, policy: Policy, options: ReconcileOptions): TollAnswer {
  const { solver, asKnown, nameOf = () => undefined } = options;
  const world = makeWorld(file);
  const { readings, unplaced } = readFigures(file, world, asKnown);
  const scales = { solver, world, all: new Map(readings.map((reading) => [reading.id, reading])) };
  const prepared = { readings, unplaced, scales, places: file.places, nameOf, asKnown };
  return {
    policy: { name: policy.name, version: policy.version },
    tolls: file.questions.map((question) => answerQuestion(prepared, question, policy)),
  };
}
