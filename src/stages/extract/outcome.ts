import type { Outcome } from '#model';
import type { Cue } from './cue.ts';
import { isPartitive, lookLeft, lookRight } from './look-around.ts';
import type { Mention } from './mention.ts';
import type { Reader } from './reader.ts';
import type { Item } from './sentence.ts';
import { isMark, senseOf } from './sentence.ts';

/** The outcome a mention is read with, and the item whose words gave it. */
export type Attached = {
  readonly outcome: Outcome;
  readonly at: number;
  readonly cue: Cue | null;
  readonly toll: boolean;
  readonly agentSide: boolean;
  /** A name with its figure in a list behind a colon, the total unsaid. */
  readonly labelled?: true;
};

/** "left 12 dead", "leaving 30 people wounded": the state stands behind, the doer before. */
function bodiesOf(items: readonly Item[], mention: Mention, nounFirst: boolean): boolean {
  let at = mention.from - 1;
  while (isMark(items[at], 'determiner', 'adverb') || senseOf(items[at], 'qualifier') !== undefined) at -= 1;
  if (nounFirst && senseOf(items[at], 'people')?.unit === 'bodies') return true;
  return isMark(items[at], 'of') && senseOf(items[at - 1], 'people')?.unit === 'bodies';
}

/** Decides what happened to the people a mention counts; null when nothing in the sentence says they were harmed. */
export function outcomeOf(
  reader: Reader,
  items: readonly Item[],
  mention: Mention,
  mentions: readonly Mention[],
  cues: readonly Cue[],
): Attached | null {
  const arabic = reader.lexicon.tongue === 'ar';
  const { head } = mention;
  if (head.kind === 'thing' && mention.refusal !== null) return null;
  const cueAt = new Map(cues.map((cue) => [cue.at, cue]));
  const bodies = head.unit === 'bodies' || bodiesOf(items, mention, reader.lexicon.nounFirst);
  const subject: Mention =
    bodies && head.unit !== 'bodies' ? { ...mention, head: { ...head, unit: 'bodies' } } : mention;
  if (head.kind === 'cue' && head.outcome !== null) {
    // "two of the wounded died": what happened later counts.
    const later =
      head.partitive && head.form === 'harmed' ? lookRight(items, subject, mentions, cueAt, arabic) : null;
    if (later !== null && later.distance <= 3) return attach(later.cue);
    const left = lookLeft(items, subject, mentions, cueAt, arabic);
    // "executed 26 prisoners", "buried 76 of the dead": the act done to people already called so.
    if (
      left !== null &&
      left.cue.use !== 'toll' &&
      left.cue.outcome !== head.outcome &&
      left.distance <= 2 &&
      !(left.cue.outcome === 'bodies_seen' || left.cue.outcome === 'bodies_recovered')
    )
      return attach(left.cue);
    const after =
      head.outcome === 'detained' || head.outcome === 'abducted' || head.outcome === 'displaced'
        ? lookRight(items, subject, mentions, cueAt, arabic)
        : null;
    if (after !== null && after.cue.outcome === 'killed' && after.distance <= 1) return attach(after.cue);
    return {
      outcome: head.outcome,
      at: head.at,
      cue: null,
      toll: left?.cue.use === 'toll' && left.colon !== true,
      agentSide: false,
    };
  }
  const whole = mentions.some(
    (other) => other !== mention && other.to <= mention.from && isPartitive(items, other, mention),
  );
  const right = whole ? null : lookRight(items, subject, mentions, cueAt, arabic);
  const left = lookLeft(items, subject, mentions, cueAt, arabic);
  const best = left === null ? right : right === null ? left : right.distance < left.distance ? right : left;
  if (best !== null) return best.colon === true ? { ...attach(best.cue), toll: false } : attach(best.cue);
  if (head.modifier !== null)
    return { outcome: head.modifier, at: head.at, cue: null, toll: false, agentSide: false };
  if (bodies && mention.refusal === null)
    return { outcome: 'bodies_seen', at: head.at, cue: null, toll: false, agentSide: false };
  return null;
}

function attach(cue: Cue): Attached {
  return { outcome: cue.outcome, at: cue.at, cue, toll: cue.use === 'toll', agentSide: cue.use === 'object' };
}
