import type { PhraseIndex, Token } from '#tools/text';
import { indexPhrases, matchPhrase } from '#tools/text';
import { GROUP_HEADS, GROUPS } from '../en/groups.table.ts';
import { KNOWN, WORDS } from './act-words.ts';
import type { Chunk } from './chunk.ts';

export type Side = 'armed group' | 'state' | 'unknown';

/** Someone or something in an act, as worded. What the words do not say is null. */
export type Participant = {
  readonly start: number;
  readonly end: number;
  /** The phrase without article and number. */
  readonly words: string;
  readonly sort: 'person' | 'thing' | 'weapon' | 'act' | 'other';
  readonly name: string | null;
  readonly description: string | null;
  readonly role: string | null;
  readonly use: string | null;
  readonly weapon: string | null;
  readonly side: Side | null;
  /** Names of the organisation in the phrase; the short one last. */
  readonly group: readonly string[];
  readonly groupSide: Side | null;
  readonly count: number | null;
  readonly plural: boolean;
  readonly definite: boolean;
  readonly military: boolean;
};

/** What the readers of phrases need of a document. */
export type Source = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly numbers: ReadonlyMap<
    number,
    { readonly last: number; readonly value: number }
  > /** Last words of names that the document gives in full behind a title. */;
  readonly families: ReadonlySet<string> /** Words the document uses with an article of their own: no names. */;
  readonly common: ReadonlySet<string>;
};

const GROUP_NAMES: PhraseIndex<Side> = indexPhrases(GROUPS, 'en');
/** Words that end the name of an organisation. */
export const HEADS = new Set(GROUP_HEADS.split('|'));
const DEFINITE = new Set(['the', 'this', 'these', 'those', 'that', 'his', 'her', 'their', 'its', 'such']);
const SKIPPED = new Set(
  'the a an this these those his her its their our my your some any each every no all both several many few another various numerous certain most other others one at least about approximately more than nearly almost'.split(
    ' ',
  ),
);
/** Adjectives that belong to a description and never begin a name. */
const NATIONS = /(?:ese|[lmnrv]ian|ican|oran|guayan|ench|ish|eli|aqi)s?$/;

/** The words of tokens `from` to `to` as printed, on one line. */
export function wordsOf(source: Source, from: number, to: number): string {
  const first = source.tokens[from];
  const last = source.tokens[to - 1];
  return first === undefined || last === undefined || to <= from
    ? ''
    : source.text.slice(first.start, last.end).replace(/\s+/g, ' ');
}

/** A listed phrase found in tokens. */
export type Found<T> = { readonly value: T; readonly from: number; readonly to: number };

/** The last of the listed phrases in tokens `from` to `to`; of those that end together, the longest. */
export function lastOf<T>(index: PhraseIndex<T>, source: Source, from: number, to: number): Found<T> | null {
  let found: Found<T> | null = null;
  for (let at = from; at < to; at += 1) {
    const match = matchPhrase(index, source.tokens, at);
    const value = match?.values[0];
    if (match === null || value === undefined || at + match.length > to) continue;
    if (found === null || at + match.length > found.to) found = { value, from: at, to: at + match.length };
  }
  return found;
}

/** Where the phrase begins behind its articles and number. */
export function bareStart(
  source: Source,
  from: number,
  to: number,
): {
  readonly at: number;
  readonly count: number | null;
  readonly definite: boolean;
  readonly determined: boolean;
} {
  let at = from;
  let count: number | null = null;
  let definite = false;
  let determined = false;
  while (at < to - 1) {
    const token = source.tokens[at];
    if (token === undefined) break;
    const number = source.numbers.get(at);
    if (number !== undefined && number.last < to - 1 && source.tokens[number.last + 1]?.key !== '-') {
      count = number.value;
      at = number.last + 1;
      determined = true;
    } else if (SKIPPED.has(token.key)) {
      if (DEFINITE.has(token.key)) definite = true;
      if ((token.key === 'a' || token.key === 'an' || token.key === 'another') && count === null) count = 1;
      determined = true;
      at += 1;
    } else break;
  }
  return { at, count, definite, determined };
}

/** The organisation a phrase names, and its side. */
export function groupIn(
  source: Source,
  chunk: Chunk,
  from: number,
  to: number,
): { readonly names: readonly string[]; readonly side: Side | null } {
  const alias = chunk.alias === undefined ? '' : wordsOf(source, chunk.alias.from, chunk.alias.to);
  const short = alias !== '' && !alias.includes(' ') ? [alias] : [];
  const known =
    lastOf(GROUP_NAMES, source, from, to) ??
    (chunk.alias === undefined ? null : lastOf(GROUP_NAMES, source, chunk.alias.from, chunk.alias.to));
  if (known !== null) {
    const inside = known.from >= from && known.to <= to;
    const whole =
      short.length > 0 && inside ? wordsOf(source, known.from, to) : wordsOf(source, known.from, known.to);
    return { names: inside ? [whole, ...short] : [wordsOf(source, from, to), ...short], side: known.value };
  }
  // A name nobody has listed: ends in a word for organisations and carries its initials in brackets.
  if (short.length > 0 && HEADS.has(source.tokens[to - 1]?.key ?? ''))
    return { names: [wordsOf(source, from, to), ...short], side: 'unknown' };
  return { names: [], side: null };
}

/** Whether a noun is a plural by its ending. */
export const isPlural = (word: string): boolean =>
  /(?:[^s]s|men|people|children|police|troops|personnel|women)$/.test(word) &&
  !/(?:ss|us|is|boss|jesus|bus)$/.test(word);

/** Whether every word of a phrase may be part of a name. */
export function isNameLike(source: Source, from: number, to: number): boolean {
  let words = 0;
  for (let at = from; at < to; at += 1) {
    const token = source.tokens[at];
    if (token === undefined || token.type === 'number') return false;
    if (token.type === 'sign') continue;
    if (!token.capital || KNOWN.has(token.key) || WORDS.verbs.has(token.key) || NATIONS.test(token.key))
      return false;
    words += 1;
  }
  return words > 0;
}

/** Endings of nouns that name no person. */
const ABSTRACT =
  /(?:tion|sion|ment|ments|ness|ity|ities|ism|ance|ence|ances|ences|ship|ing|ings|ics|acy|ure|ures|tions|ories|age|dom|hood|ies|ist|ists|ive|ives|ical|ous|ents|ors)$/;
/** Words that stand for some of what follows behind "of": the phrase is about that. */
export const PARTS = new Set(
  'meter meters metre metres part parts number group groups dozen dozens hundreds thousands scores series couple pair majority kilometers kilometer some couple total team couples bunch lot lots types kind group bodies'.split(
    ' ',
  ),
);

/** First words of many names of places and few of persons. */
const PLACE_ARTICLES = new Set([
  'san',
  'santa',
  'santo',
  'la',
  'las',
  'los',
  'el',
  'puerto',
  'new',
  'north',
  'south',
  'east',
  'west',
  'central',
  'latin',
  'mount',
  'fort',
  'rio',
  'villa',
  'ciudad',
  'tel',
  'bab',
  'deir',
  'jabal',
  'al',
  'ash',
  'ar',
  'as',
]);

/** A name without a title: two words or more, or the family name of somebody the document names in full. */
export function isPlainName(source: Source, from: number, to: number): boolean {
  const words = source.tokens.slice(from, to).filter((token) => token.type === 'word');
  if (words.length > 5 || words.some((token) => ABSTRACT.test(token.key))) return false;
  if (PLACE_ARTICLES.has(words[0]?.key ?? '') || source.common.has(words.at(-1)?.key ?? '')) return false;
  return words.length > 1 ? true : source.families.has(words[0]?.key ?? '');
}

/** What stands behind a title is a name unless it is one word that the document also uses as a common noun. */
export function isTitled(source: Source, from: number, to: number): boolean {
  const words = source.tokens.slice(from, to).filter((token) => token.type === 'word');
  const last = words.at(-1)?.key ?? '';
  return words.length > 1 ? !source.common.has(last) : !source.common.has(last) && !ABSTRACT.test(last);
}

/** A number that stands for people: "killed one", "three others". */
export function countedAlone(source: Source, chunk: Chunk): Participant | null {
  let at = chunk.from;
  while (at < chunk.to - 1 && SKIPPED.has(source.tokens[at]?.key ?? '') && !source.numbers.has(at)) at += 1;
  const number = source.numbers.get(at);
  if (number === undefined || number.value < 1 || number.value > 1000) return null;
  const rest = source.tokens.slice(number.last + 1, chunk.to).map((token) => token.key);
  if (rest.some((word) => word !== 'others' && word !== 'other' && word !== 'more')) return null;
  const start = source.tokens[chunk.from]?.start ?? 0;
  return {
    start,
    end: source.tokens[chunk.to - 1]?.end ?? start,
    words: wordsOf(source, chunk.from, chunk.to),
    sort: 'person',
    name: null,
    description: null,
    role: null,
    use: null,
    weapon: null,
    side: null,
    group: [],
    groupSide: null,
    count: number.value,
    plural: number.value !== 1,
    definite: false,
    military: false,
  };
}
