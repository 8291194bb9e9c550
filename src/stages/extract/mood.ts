import type { Modality, Stance } from '#model';
import type { Mention } from './mention.ts';
import type { Attached } from './outcome.ts';
import type { Item } from './sentence.ts';
import { isMark, isSign, senseOf } from './sentence.ts';

type Mood = {
  readonly modality: Modality | null;
  readonly stance: Stance;
  readonly at: number | null;
  readonly unreal: 'hypothetical' | 'counterfactual' | null;
};

/** Reads hedges around a figure and the word that gave its outcome. */
export function moodOf(items: readonly Item[], mention: Mention, attached: Attached): Mood {
  const cue = attached.cue?.at ?? attached.at;
  const from = Math.max(0, Math.min(mention.from, cue) - 4);
  const to = Math.min(items.length, Math.max(mention.to, cue + 1) + 3);
  let mood: Mood = { modality: null, stance: 'asserts', at: null, unreal: null };
  for (let at = from; at < to; at += 1) {
    const item = items[at];
    if (item === undefined) continue;
    const outside = at < Math.min(mention.from, cue) || at > Math.max(mention.to, cue);
    if (outside && isSign(item, ';,؛،')) {
      if (at > Math.max(mention.to, cue)) break;
      mood = { modality: null, stance: 'asserts', at: null, unreal: null };
      continue;
    }
    if (isMark(item, 'would'))
      return { modality: 'hypothetical', stance: 'hedges', at, unreal: 'counterfactual' };
    if (isMark(item, 'future') && at < Math.max(cue, mention.to) && cue > at)
      return { modality: 'forecast', stance: 'hedges', at, unreal: 'hypothetical' };
    if (isMark(item, 'feared')) mood = { modality: 'feared', stance: 'hedges', at, unreal: null };
    else if (isMark(item, 'modal') && senseOf(item, 'month') === undefined && at < Math.max(cue, mention.to))
      mood = { modality: 'possible', stance: 'hedges', at, unreal: null };
    else if (isMark(item, 'alleged')) mood = { modality: 'alleged', stance: 'hedges', at, unreal: null };
  }
  return mood;
}

/** "if … would have": nothing in such a sentence happened. */
export function isConditional(items: readonly Item[]): boolean {
  return (
    items.some((item) => isMark(item, 'if')) &&
    items.some((item) => isMark(item, 'would', 'future', 'modal') && senseOf(item, 'month') === undefined)
  );
}

/** "from 28 to 30", "revising the earlier 340": the figure that was replaced. */
export function isPrevious(items: readonly Item[], mention: Mention, next: Mention | undefined): boolean {
  const before = items[mention.from - 1];
  if (
    isMark(before, 'from') &&
    next !== undefined &&
    isMark(items[next.from - 1], 'to') &&
    next.from - mention.to <= 2
  )
    return true;
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - 4); at -= 1) {
    const item = items[at];
    if (item === undefined || item.token.type === 'sign' || item.number !== undefined) return false;
    // "the former army killed 16": the word belongs to the doer, not to the figure.
    const toll = item.senses.some((sense) => sense.is === 'cue' && sense.form === 'toll');
    if (senseOf(item, 'cue') !== undefined && !toll) return false;
    if (isMark(item, 'earlier') && item?.key !== 'before') return true;
  }
  return false;
}
