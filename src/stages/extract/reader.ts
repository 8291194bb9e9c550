import type { SetAsideReason } from '#model';
import type { Token } from '#tools/text';
import { matchPhrase } from '#tools/text';
import type { Lexicon } from './lexicon.ts';
import type { Item } from './sentence.ts';

/** What the reader carries through one document. */
export type Reader = { readonly text: string; readonly tokens: readonly Token[]; readonly lexicon: Lexicon };

/** The words a sentence's items cover, in the document's text. */
export function spanOf(items: readonly Item[], from: number, to: number): readonly [number, number] {
  const first = items[from];
  const last = items[to - 1];
  return [first?.start ?? 0, last?.end ?? first?.end ?? 0];
}

/** Whether a unit of measure, time or money begins at an item. */
export function unitAt(reader: Reader, item: Item | undefined): SetAsideReason | null {
  if (item === undefined) return null;
  const sense = matchPhrase(reader.lexicon.units, reader.tokens, item.from)?.values[0];
  return sense?.is === 'thing' ? sense.reason : null;
}
