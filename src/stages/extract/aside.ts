import type { SetAsideReason } from '#model';
import { matchPhrase } from '#tools/text';
import type { Mention } from './mention.ts';
import type { Reader } from './reader.ts';
import type { Item } from './sentence.ts';
import { isMark } from './sentence.ts';

/** Why people who are counted but not harmed are counted: by the words of their sentence that say what they do. */
export function whyAside(reader: Reader, items: readonly Item[], mention: Mention): SetAsideReason {
  let best: { reason: SetAsideReason; distance: number } | null = null;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined || (at >= mention.from && at < mention.to)) continue;
    const match = matchPhrase(reader.lexicon.doings, reader.tokens, item.from);
    const reason = isMark(item, 'survive') ? 'survivors' : match?.values[0];
    if (reason === undefined) continue;
    // Where people write says less than what they ask for.
    const distance =
      (at < mention.at ? (mention.at - at) * 2 : at - mention.at) + (reason === 'users' ? 8 : 0);
    if (best === null || distance < best.distance) best = { reason, distance };
  }
  return best?.reason ?? 'not_casualty';
}
