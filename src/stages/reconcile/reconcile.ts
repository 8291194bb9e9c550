import type { FiguresFile, Solver, Toll, TollAnswer } from '#model';
import { placeQuestion } from './asked.ts';
import { findConflicts } from './conflicts.ts';
import { listClaims } from './list-claims.ts';
import type { Policy } from './policy.ts';
import { readFigures } from './read-figures.ts';
import { inModel, rowsOf } from './rows.ts';
import { countToll, rangeOf } from './toll.ts';
import { weigh } from './weigh.ts';
import { makeWorld } from './world.ts';

/** What reconciling needs beside the figures: a solver, and the day up to which figures count as known (absent: now). */
export type ReconcileOptions = { readonly solver: Solver; readonly asKnown?: string };

/** Answers every question of a figures file under a policy. */
export function reconcile(
  file: FiguresFile,
  policy: Policy,
  { solver, asKnown }: ReconcileOptions,
): TollAnswer {
  const world = makeWorld(file);
  const { readings, unplaced } = readFigures(file, world, asKnown);
  const byId = new Map(readings.map((reading) => [reading.id, reading]));
  const tolls = file.questions.map((question): Toll => {
    const asked = placeQuestion(world, question);
    const weighed = weigh(solver, world, readings, asked);
    const range = rangeOf(policy, weighed);
    const model = readings
      .filter((reading) => inModel(reading, asked.outcome))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const { conflicts, more } = findConflicts(solver, rowsOf(model, byId, world), {
      near: asked.frame,
      readings: byId,
      admitted: (claim) => weighed.admitted.has(claim),
    });
    return {
      question: question.id,
      ...countToll(solver, world, { weighed, range, readings }),
      ...listClaims({ policy, weighed, range, readings, unplaced }),
      conflicts,
      moreConflicts: more,
      flags: [],
      tight: { low: [], high: [] },
      without: [],
      why: '',
      whyAr: '',
    };
  });
  return { policy: { name: policy.name, version: policy.version }, tolls };
}
