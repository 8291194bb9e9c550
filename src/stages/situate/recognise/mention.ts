import type { Place } from '#model';

/** A word of a text as the recogniser sees it. */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly opensSentence: boolean;
  readonly arabic: boolean;
};

/** A stretch of words that bears the name of some place, before it is judged. */
export type Mention = {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly places: readonly Place[];
  /** The country whose people the word names, for adjectives and names of peoples. */
  readonly people?: string;
};

const WORD = /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}'’]*|\d[\d,.]*/gu;

/** The words of a text; "U.S." is one, the parts of "Saint-Denis" are two. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const raw = match[0].replace(/['’]s?$/, '');
    const gap = text.slice(end, match.index);
    words.push({
      start: match.index,
      end: match.index + raw.length,
      text: raw,
      lower: raw.toLowerCase(),
      capital: /^\p{Lu}/u.test(raw),
      opensSentence: words.length === 0 || /[.!?:;"“”•\n]\s*["“'(]*$/.test(gap),
      arabic: /^\p{Script=Arabic}/u.test(raw),
    });
    end = match.index + match[0].length;
  }
  return words;
}
