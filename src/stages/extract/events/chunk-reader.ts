import type { Token } from '#tools/text';
import { matchPhrase } from '#tools/text';
import type { Closed, VerbForm } from './act-words.ts';
import { WORDS } from './act-words.ts';

export type Verb = {
  readonly lemma: string;
  readonly forms: ReadonlySet<VerbForm>;
  /** The token of the verb itself, behind its auxiliaries. */
  readonly at: number;
  readonly passive: boolean;
  readonly negated: boolean;
  /** "will", "would", "may" …, or "to" before an infinitive. */
  readonly modal: string | null;
  readonly bare: boolean;
};

export type ChunkKind =
  | 'noun'
  | 'verb'
  | 'preposition'
  | 'and'
  | 'comma'
  | 'relative'
  | 'joiner'
  | 'pronoun'
  | 'adverb'
  | 'time'
  | 'stop';

/** A stretch of a sentence: a noun phrase without what hangs on it, a verb with its auxiliaries, or one small word. */
export type Chunk = {
  readonly kind: ChunkKind;
  readonly from: number;
  readonly to: number;
  readonly word: string;
  readonly verb?: Verb;
  /** A short name in brackets behind the phrase. */
  readonly alias?: { readonly from: number; readonly to: number };
};

const NOT_ADVERBS = new Set(
  'family july assembly italy ally supply reply monopoly rally elderly friendly fly bully early daily weekly monthly deadly lovely likely unlikely'.split(
    ' ',
  ),
);

/** The cutting of one sentence: its tokens, the chunks so far, where the noun now being read began (or -1). */
export type Reader = { readonly tokens: readonly Token[]; readonly to: number; chunks: Chunk[]; run: number };

/** The small word or phrase at a place, if one stands there. */
export const closedAt = (
  reader: Reader,
  at: number,
): { readonly kind: Closed; readonly length: number } | null => {
  const match = matchPhrase(WORDS.closed, reader.tokens, at);
  const kind = match?.values[0];
  return match === null || kind === undefined || at + match.length > reader.to
    ? null
    : { kind, length: match.length };
};

/** The verb a word may be a form of: listed, or by its ending. */
export const forms = (
  key: string,
): { readonly lemma: string; readonly forms: ReadonlySet<VerbForm> } | undefined => {
  const known = WORDS.verbs.get(key);
  if (known !== undefined) return known;
  if (key.length > 5 && key.endsWith('ed') && !key.endsWith('eed'))
    return { lemma: key, forms: new Set(['past', 'participle']) };
  if (key.length > 6 && key.endsWith('ing')) return { lemma: key, forms: new Set(['ing']) };
  return undefined;
};

/** Whether a word is an adverb by its ending. */
export const isAdverb = (key: string): boolean =>
  key.length > 4 && key.endsWith('ly') && !NOT_ADVERBS.has(key);
