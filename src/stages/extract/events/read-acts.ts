import type { DocumentText } from '#model';
import { tokenise } from '#tools/text';
import { lexiconOf } from '../lexicon.ts';
import { sentencesOf } from '../sentence.ts';
import type { Act } from './act.ts';
import { actsIn } from './acts.ts';
import { chunksOf } from './chunk.ts';
import type { Clause } from './make-act.ts';
import type { Source } from './participant.ts';
import { participantAt } from './participant.ts';

/** A document cut for the reading of acts: its source, its sentences as clauses, the acts in them. */
export type ActReading = {
  readonly source: Source;
  readonly clauses: readonly Clause[];
  readonly acts: readonly Act[];
};

const ARTICLES = new Set([
  'the',
  'a',
  'an',
  'this',
  'his',
  'her',
  'their',
  'its',
  'any',
  'no',
  'some',
  'every',
  'our',
  'these',
  'those',
]);

/** Words that stand right behind an article and before no other name: common nouns, whatever their capitals. */
function commonWords(tokens: Source['tokens']): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 2];
    if (
      ARTICLES.has(tokens[at - 1]?.key ?? '') &&
      tokens[at + 1]?.type !== 'number' &&
      (tokens[at + 1]?.type === 'sign' ||
        ARTICLES.has(next?.key ?? '') ||
        /^(?:of|in|on|at|by|with|from|to|that|which|who|was|were|is|are|and|has|had|for)$/.test(
          tokens[at + 1]?.key ?? '',
        ))
    )
      found.add(token.key);
  }
  return found;
}

/** The last words of names that stand behind a title, and of phrases of two words or more that may be names. */
function* namesIn(source: Source, chunks: Clause['chunks']): Generator<string> {
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind !== 'noun' || chunk.to - chunk.from < 2) continue;
    const { name } = participantAt(source, chunks, at);
    const words = name?.toLowerCase().match(/[\p{L}'-]+/gu) ?? [];
    if (words.length > 1) yield* words.slice(1);
  }
}

/** Reads every act told in an English document. */
export function readActs(document: Pick<DocumentText, 'content' | 'removed'>): ActReading {
  const tokens = tokenise(document.content, 'en');
  const sentences = sentencesOf(document.content, tokens, document.removed, lexiconOf('en'));
  const numbers = new Map<number, { last: number; value: number }>();
  for (const sentence of sentences)
    for (const item of sentence.items)
      if (item.number !== undefined && !item.number.ordinal)
        numbers.set(item.number.first, { last: item.number.last, value: item.number.value });
  const families = new Set<string>();
  const source: Source = { text: document.content, tokens, numbers, families, common: commonWords(tokens) };
  const clauses = sentences.map((sentence): Clause => {
    const from = sentence.items[0]?.from ?? 0;
    const to = sentence.items.at(-1)?.to ?? from;
    return {
      chunks: chunksOf(tokens, from, to),
      sentence: sentence.index,
      paragraph: sentence.paragraph,
      from,
      to,
    };
  });
  for (const { chunks } of clauses) for (const name of namesIn(source, chunks)) families.add(name);
  return { source, clauses, acts: clauses.flatMap((clause) => actsIn(source, clause)) };
}
