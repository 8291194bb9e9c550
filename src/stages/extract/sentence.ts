import type { Removed } from '#model';
import type { NumberMention } from '#tools/numbers';
import { findNumbers } from '#tools/numbers';
import type { Token } from '#tools/text';
import { matchPhrase } from '#tools/text';
import type { Lexicon } from './lexicon.ts';
import type { Mark, Sense } from './sense.ts';

/**
 * A stretch of a sentence that is read as one: a number, a listed word or phrase, or any other word or sign. `from` and
 * `to` are tokens of the document (`to` excluded), `start` and `end` offsets of its text.
 */
export type Item = {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly token: Token;
  readonly senses: readonly Sense[];
  readonly number?: NumberMention;
  /** Letters glued before the listed word (Arabic and, in, to). */
  readonly glued: string;
};

/** A sentence, with its place among the paragraphs. */
export type Sentence = {
  readonly items: readonly Item[];
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly index: number;
};

/** Whether an item may stand for something of this kind. */
export function senseOf<K extends Sense['is']>(
  item: Item | undefined,
  kind: K,
): Extract<Sense, { is: K }> | undefined {
  if (item === undefined) return undefined;
  for (const sense of item.senses) if (sense.is === kind) return sense as Extract<Sense, { is: K }>;
  return undefined;
}

/** Whether an item carries a mark. */
export function isMark(item: Item | undefined, ...marks: readonly Mark[]): boolean {
  if (item === undefined) return false;
  for (const sense of item.senses) if (sense.is === 'mark' && marks.includes(sense.mark)) return true;
  return false;
}

/** Whether the item is one of these signs. */
export function isSign(item: Item | undefined, signs: string): boolean {
  return item !== undefined && item.token.type === 'sign' && signs.includes(item.key);
}

const NO_SENSES: readonly Sense[] = [];

function gluedLetters(key: string, stem: string): string {
  if (key === stem || key.length <= stem.length) return '';
  const at = key.indexOf(stem);
  return at > 0 ? key.slice(0, at) : '';
}

/** Reads tokens `from` to `to` into items: listed phrases first where they are longer than the number they begin with. */
export function itemsOf(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Item[] {
  const items: Item[] = [];
  const numbers = findNumbers(tokens, from, to, lexicon.tongue);
  let next = 0;
  let at = from;
  while (at < to) {
    const token = tokens[at];
    if (token === undefined) break;
    while (next < numbers.length && (numbers[next]?.first ?? 0) < at) next += 1;
    const number = numbers[next]?.first === at ? numbers[next] : undefined;
    const match =
      token.type === 'number' && number !== undefined ? null : matchPhrase(lexicon.words, tokens, at);
    const phrase = match !== null && at + match.length <= to ? match : null;
    const width = phrase?.length ?? 1;
    const counted = number !== undefined && number.last - number.first + 1 >= width;
    const end = counted ? number.last + 1 : at + width;
    items.push({
      from: at,
      to: end,
      start: token.start,
      end: tokens[end - 1]?.end ?? token.end,
      key:
        counted || width > 1
          ? tokens
              .slice(at, end)
              .map((part) => part.key)
              .join(' ')
          : token.key,
      token,
      senses: counted ? NO_SENSES : (phrase?.values ?? NO_SENSES),
      ...(counted ? { number } : {}),
      glued:
        phrase !== null
          ? gluedLetters(token.key, phrase.stem)
          : counted && token.stems.length > 1 && token.key.startsWith('و') && !token.key.startsWith('واحد')
            ? 'و'
            : '',
    });
    at = end;
  }
  return items;
}

const ENDS = '.!?…؟۔';
const CLOSERS = '"”»’\')]';

/** Whether lines of this text are wrapped at a fixed width, so that a line end alone ends nothing. */
function isWrapped(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 4) return false;
  const longest = Math.max(...lines.slice(0, 400).map((line) => line.length));
  const full = lines.filter((line) => line.length > longest * 0.7).length;
  return longest <= 100 && longest >= 40 && full * 2 > lines.length;
}

/** Cuts a text into sentences. Blank lines (and, in text that is not wrapped, all line ends) end one; removed stretches do too. */
export function sentencesOf(
  text: string,
  tokens: readonly Token[],
  removed: readonly Removed[],
  lexicon: Lexicon,
): Sentence[] {
  const wrapped = isWrapped(text);
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let first = 0;
  const close = (end: number): void => {
    const from = tokens[first];
    const last = tokens[end - 1];
    if (end > first && from !== undefined && last !== undefined && last.start >= from.start) {
      sentences.push({
        items: itemsOf(tokens, first, end, lexicon),
        start: from.start,
        end: last.end,
        paragraph,
        index: sentences.length,
      });
    }
    first = end;
  };
  let gone = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    while (gone < removed.length && (removed[gone]?.end ?? 0) <= token.start) gone += 1;
    const out = removed[gone];
    if (out !== undefined && token.start >= out.start) {
      close(at);
      paragraph += 1;
      first = at + 1;
      continue;
    }
    const breaks =
      token.lines >= 2 ||
      (token.lines === 1 && !wrapped) ||
      (token.lines === 1 && wrapped && token.key === '-');
    if (breaks && at > 0) {
      close(at);
      paragraph += 1;
    }
    if (token.type !== 'sign' || !ENDS.includes(token.key)) continue;
    const after = tokens[at + 1];
    if (token.key === '.' && !endsSentence(tokens, at, lexicon)) continue;
    let end = at + 1;
    while (end < tokens.length && tokens[end]?.spaced === false && CLOSERS.includes(tokens[end]?.key ?? ''))
      end += 1;
    if (after !== undefined) close(end);
    at = end - 1;
  }
  close(tokens.length);
  return sentences;
}

/** Whether the full stop at `at` ends a sentence rather than an abbreviation, an initial or a list number. */
function endsSentence(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (after === undefined) return true;
  if (!after.spaced && !CLOSERS.includes(after.key))
    return after.type === 'word' && after.capital && before !== undefined && before.end - before.start > 2;
  if (before === undefined || before.end !== tokens[at]?.start) return true;
  if (before.type === 'word') {
    if (before.end - before.start === 1 && before.capital) return false;
    const dotted =
      tokens[at - 2]?.key === '.' && tokens[at - 2]?.end === before.start
        ? `${tokens[at - 3]?.key ?? ''}${before.key}`
        : before.key;
    if (lexicon.abbreviations.has(before.key) || lexicon.abbreviations.has(dotted)) {
      return (
        dotted !== before.key &&
        after.capital &&
        after.type === 'word' &&
        !lexicon.abbreviations.has(after.key) &&
        dotted.length === 2 &&
        (dotted === 'am' || dotted === 'pm')
      );
    }
  }
  return (
    after.type !== 'word' ||
    after.capital ||
    after.lines > 0 ||
    after.key.charCodeAt(0) > 0x5ff ||
    lexicon.tongue === 'ar'
  );
}
