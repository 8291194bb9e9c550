import type { Item } from './sentence.ts';
import { isSign } from './sentence.ts';
import type { Speaker } from './speaker.ts';

function divided(items: readonly Item[], from: number, to: number): boolean {
  for (let at = Math.min(from, to); at < Math.max(from, to); at += 1)
    if (isSign(items[at], ';؛')) return true;
  return false;
}

/** Who says what stands at item `at`: the nearest leading speaker, else the nearest trailing one; null when nobody in the sentence. */
export function speakerFor(items: readonly Item[], speakers: readonly Speaker[], at: number): Speaker | null {
  let leading: Speaker | null = null;
  let trailing: Speaker | null = null;
  for (const speaker of speakers) {
    if (at >= speaker.from && at < speaker.to) continue;
    if (divided(items, speaker.verb, at)) continue;
    if (speaker.verb < at) {
      if (speaker.side !== 'before') leading = speaker;
      else leading ??= speaker;
    } else if (speaker.side !== 'behind' && trailing === null) trailing = speaker;
  }
  if (leading !== null && leading.side === 'before' && trailing !== null) return trailing;
  // "We counted 47," a rescuer said: who speaks inside a quotation is the one it is quoted from.
  if (leading?.pronoun === true && trailing !== null && !trailing.pronoun) return trailing;
  return leading ?? trailing;
}
