import type { DenialObject, DocumentText, SetAsideReason } from '#model';
import type { PhraseIndex, Tongue } from '#tools/text';
import { indexPhrases, tokenise } from '#tools/text';
import { ARABIC } from './ar/tables.ts';
import { ENGLISH } from './en/tables.ts';
import { FRENCH } from './fr/tables.ts';
import type { Act, LanguageTables } from './language.ts';
import type { Sense } from './sense.ts';

/** A language's tables made ready for reading. */
export type Lexicon = {
  readonly tongue: Tongue;
  readonly words: PhraseIndex<Sense>;
  /** Words before a number, units behind it and names of units: looked up apart, because most have other senses. */
  readonly leads: PhraseIndex<Sense>;
  readonly units: PhraseIndex<Sense>;
  readonly unitNames: ReadonlySet<string>;
  readonly survived: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly nounFirst: boolean;
  /** What is done with words besides counting, and what is denied: read beside the other senses. */
  readonly statements: PhraseIndex<Act>;
  readonly denied: PhraseIndex<DenialObject>;
  /** What people do who are counted and not harmed. */
  readonly doings: PhraseIndex<SetAsideReason>;
};

const keysOf = (words: string, tongue: Tongue): ReadonlySet<string> =>
  new Set(
    words.split('|').map((word) =>
      tokenise(word, tongue)
        .map((token) => token.key)
        .join(''),
    ),
  );

function* sensesOf(tables: LanguageTables): Generator<readonly [Sense, string]> {
  for (const [outcome, form, words] of tables.casualty) yield [{ is: 'cue', outcome, form }, words];
  yield [{ is: 'shot' }, tables.shot];
  yield [{ is: 'harm' }, tables.harmed];
  for (const [says, words] of tables.people) yield [{ is: 'people', ...says }, words];
  for (const [status, words] of tables.describing)
    yield [status === '' ? { is: 'describing' } : { is: 'describing', status }, words];
  for (const [reason, words] of tables.things) yield [{ is: 'thing', reason }, words];
  for (const [qualifier, side, words] of tables.qualifiers)
    yield [{ is: 'qualifier', qualifier, side }, words];
  for (const [qualifier, low, words] of tables.vague) yield [{ is: 'vague', qualifier, low }, words];
  for (const [mark, words] of tables.marks) yield [{ is: 'mark', mark }, words];
  for (const [kind, words] of tables.says) yield [{ is: 'say', kind }, words];
  for (const [role, words] of tables.bodies) yield [{ is: 'body', role }, words];
  for (const [role, words] of tables.times) yield [{ is: 'time', role }, words];
  for (const [month, words] of tables.months) yield [{ is: 'month', month }, words];
  yield [{ is: 'weekday' }, tables.weekdays];
}

function prepare(tables: LanguageTables, tongue: Tongue): Lexicon {
  const things = (rows: LanguageTables['units']): (readonly [Sense, string])[] =>
    rows.map(([reason, words]) => [{ is: 'thing', reason }, words]);
  return {
    tongue,
    words: indexPhrases(sensesOf(tables), tongue),
    leads: indexPhrases(things(tables.leads), tongue),
    units: indexPhrases(things(tables.units), tongue),
    unitNames: keysOf(tables.unitNames, tongue),
    survived: keysOf(tables.survived, tongue),
    abbreviations: keysOf(tables.abbreviations, tongue),
    nounFirst: tables.nounFirst,
    statements: indexPhrases(tables.statements, tongue),
    denied: indexPhrases(tables.denied, tongue),
    doings: indexPhrases(tables.doings, tongue),
  };
}

const LEXICONS: Readonly<Record<Tongue, Lexicon>> = {
  en: prepare(ENGLISH, 'en'),
  ar: prepare(ARABIC, 'ar'),
  fr: prepare(FRENCH, 'fr'),
};

const ARABIC_LETTERS = /[\u0620-\u064a]/gu;
const LETTERS = /\p{L}/gu;
const FRENCH_WORDS = /\b(?:le|la|les|des|une|du|et|dans|selon|ont|est|été|sur|pour|que)\b/giu;

/** The lexicon a document is read with: by its stated language, else by its letters and commonest small words. */
export function lexiconFor(document: Pick<DocumentText, 'language' | 'content'>): Lexicon {
  const { language } = document;
  if (language === 'ar' || language === 'fr' || language === 'en') return LEXICONS[language];
  const sample = document.content.slice(0, 4000);
  const letters = sample.match(LETTERS)?.length ?? 0;
  if ((sample.match(ARABIC_LETTERS)?.length ?? 0) * 2 > letters) return LEXICONS.ar;
  if ((sample.match(FRENCH_WORDS)?.length ?? 0) * 14 > sample.split(/\s+/u).length * 2) return LEXICONS.fr;
  return LEXICONS.en;
}

/** The lexicon of one language. */
export function lexiconOf(tongue: Tongue): Lexicon {
  return LEXICONS[tongue];
}
