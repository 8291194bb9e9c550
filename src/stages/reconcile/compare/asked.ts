import type { Outcome, Question } from '#model';
import type { Reading } from '../figures/reading.ts';
import type { Box } from '../sets/box.ts';
import { holdsBox } from '../sets/box.ts';
import type { Span } from '../sets/spans.ts';
import type { World } from '../sets/world.ts';
import { boxOf } from '../sets/world.ts';

/**
 * A question as sets. A figure answers it directly when it covers all of the core and nothing outside the frame; where
 * the question gives neither, both are the question. `target` is the set whose size the joint reading bounds.
 */
export type Asked = {
  readonly question: Question;
  readonly outcome: Outcome;
  readonly target: Box;
  readonly core: Box;
  readonly frame: Box;
  /** The core within the days that figures about these people speak of: a figure that covers it covers the core. */
  readonly spoken: Box;
};

/**
 * Places a question. What a core or a frame leaves out is the question's own; a question that leaves everything to its
 * frame is about the frame. Where neither the question nor the scope of the file states a time, the question is answered
 * by a figure that covers the days its own figures speak of, and its frame is any day. `model`: the figures of its outcome.
 */
export function placeQuestion(world: World, question: Question, model: readonly Reading[]): Asked {
  const { population, places, time, perpetrator } = question;
  const core = boxOf(world, { ...question, ...question.core });
  const frame = boxOf(world, { ...question, ...question.frame });
  const open = [population, places, time, perpetrator].every((stated) => stated === undefined);
  const untimed = (question.core?.time ?? time) === undefined && !world.dated;
  return {
    question,
    outcome: question.outcome,
    target: open ? frame : boxOf(world, question),
    core,
    frame,
    spoken: untimed ? { ...core, days: spokenDays(model, frame) ?? core.days } : core,
  };
}

/** From the first to the last day that figures inside the frame state; null when none states any. */
function spokenDays(model: readonly Reading[], frame: Box): readonly [Span] | null {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { claim, reach } of model) {
    if (claim.time === undefined || !holdsBox(frame, { ...reach, days: frame.days })) continue;
    from = Math.min(from, reach.days[0]![0]);
    to = Math.max(to, reach.days.at(-1)![1]);
  }
  return from > to ? null : [[from, to]];
}
