import type { Outcome, Question } from '#model';
import type { Box } from '../sets/box.ts';
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
  /** The core within the days that the file speaks of: a figure that covers it covers the core. */
  readonly spoken: Box;
};

/**
 * Places a question. What a core or a frame leaves out is the question's own. A question that states no time is
 * answered by a figure that covers the days the file speaks of, and its frame is any day.
 */
export function placeQuestion(world: World, question: Question): Asked {
  const spoken = { places: world.scope.places, days: world.spokenDays };
  return {
    question,
    outcome: question.outcome,
    target: boxOf(world, question),
    core: boxOf(world, { ...question, ...question.core }),
    frame: boxOf(world, { ...question, ...question.frame }),
    spoken: boxOf(world, { ...question, ...question.core }, spoken),
  };
}
