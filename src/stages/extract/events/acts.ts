import type { Act } from './act.ts';
import type { Clause } from './make-act.ts';
import { fromNoun } from './noun-acts.ts';
import type { Source } from './participant.ts';
import { fromCondition, fromList, fromLives, fromParticiple } from './told-states.ts';
import { fromVerb } from './verb-acts.ts';

/** Every act told in a sentence, left to right. */
export function actsIn(source: Source, clause: Clause): Act[] {
  const acts: Act[] = [];
  for (const [at, chunk] of clause.chunks.entries()) {
    const act =
      chunk.kind === 'verb'
        ? fromVerb(source, clause, at)
        : chunk.kind === 'noun'
          ? (fromNoun(source, clause, at) ??
            fromList(source, clause, at) ??
            fromCondition(source, clause, at) ??
            fromLives(source, clause, at) ??
            fromParticiple(source, clause, at))
          : null;
    if (act !== null) acts.push(act);
  }
  return acts;
}
