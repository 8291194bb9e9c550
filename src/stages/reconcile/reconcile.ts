import type { FiguresFile, Solver, TollAnswer } from '#model';
import { answerQuestion } from './answer-question.ts';
import type { Policy } from './compare/policy.ts';
import type { NameOf } from './explain/say-figure.ts';
import type { Memory } from './memory.ts';
import { makeMemory, readFile } from './memory.ts';

/** What reconciling needs beside the figures. */
export type ReconcileOptions = {
  readonly solver: Solver;
  /** The day up to which figures count as known; absent: now. */
  readonly asKnown?: string;
  /** How places, actors and sources are called in explanations; absent: by their ids. */
  readonly nameOf?: NameOf;
  /** What was worked out before; the answer is the same without it, only later. */
  readonly memory?: Memory;
};

/** Answers every question of a figures file under a policy. The same file, policy and day give the same answer. */
export function reconcile(file: FiguresFile, policy: Policy, options: ReconcileOptions): TollAnswer {
  const { solver, asKnown, nameOf = () => undefined, memory = makeMemory() } = options;
  const read = readFile(file, asKnown, memory);
  const scales = { solver, world: read.world, all: read.all };
  const prepared = { read, scales, memory, places: file.places, nameOf, asKnown };
  return {
    policy: { name: policy.name, version: policy.version },
    tolls: file.questions.map((question) => answerQuestion(prepared, question, policy)),
  };
}
