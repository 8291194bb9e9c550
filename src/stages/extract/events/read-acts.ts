import type { DocumentText } from '#model';
import { tokenise } from '#tools/text';
import { lexiconOf } from '../lexicon.ts';
import { sentencesOf } from '../sentence.ts';
import type { Act } from './act.ts';
import { actsIn } from './acts.ts';
import type { Clause } from './acts.ts';
import { chunksOf } from './chunk.ts';
import type { Source } from './participant.ts';

/** A document cut for the reading of acts: its source, its sentences as clauses, the acts in them. */
export type ActReading = { readonly source: Source; readonly clauses: readonly Clause[]; readonly acts: readonly Act[] };

/** Reads every act told in an English document. */
export function readActs(document: Pick<DocumentText, 'content' | 'removed'>): ActReading {
  const tokens = tokenise(document.content, 'en');
  const sentences = sentencesOf(document.content, tokens, document.removed, lexiconOf('en'));
  const numbers = new Map<number, { last: number; value: number }>();
  for (const sentence of sentences) for (const item of sentence.items) if (item.number !== undefined && !item.number.ordinal) numbers.set(item.number.first, { last: item.number.last, value: item.number.value });
  const source: Source = { text: document.content, tokens, numbers };
  const clauses = sentences.map((sentence): Clause => {
    const from = sentence.items[0]?.from ?? 0;
    const to = sentence.items.at(-1)?.to ?? from;
    return { chunks: chunksOf(tokens, from, to), sentence: sentence.index, paragraph: sentence.paragraph, from, to };
  });
  return { source, clauses, acts: clauses.flatMap((clause) => actsIn(source, clause)) };
}
