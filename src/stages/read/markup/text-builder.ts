import type { SourceSpan } from '#model';
import type { Piece } from './pieces.ts';

/** What stands between two stretches of text, from nothing to a new paragraph. The stronger of two wins. */
export const GAPS = ['', ' ', '\t', '\n', '\n\n'] as const;
export const SPACE = 1;
export const CELL = 2;
export const LINE = 3;
export const PARAGRAPH = 4;

type OpenSpan = { start: number; end: number; sourceStart: number; sourceEnd: number };

/** Text as it grows, with the spans that lead back to the source. */
export type TextBuilder = {
  readonly parts: string[];
  readonly spans: OpenSpan[];
  length: number;
  /** Index into `GAPS`: what must come before the next word. */
  gap: number;
  /** Whether the span last opened may still grow. */
  exact: boolean;
  /** Where the first word stands that was put since this was last set to null. */
  began: number | null;
};

/** An empty text. */
export function newText(): TextBuilder {
  return { parts: [], spans: [], length: 0, gap: 0, exact: false, began: null };
}

/** Asks for a gap of at least this strength before the next word. */
export function addGap(to: TextBuilder, gap: number): void {
  if (gap > to.gap) to.gap = gap;
}

const BLANKS = /[\t\n\f\r ]{2,}|[\t\n\f\r]/g;
const BLANK_START = /^[\t\n\f\r ]/;
const BLANK_END = /[\t\n\f\r ]$/;

/** Adds text as a browser shows it: white space collapsed to one space. Pieces null: the text has no place in the source. */
export function addText(to: TextBuilder, text: string, pieces: readonly Piece[] | null): void {
  if (pieces === null) {
    addWords(to, text, null);
    return;
  }
  for (const piece of pieces) {
    if (piece.exact) addWords(to, piece.text, piece.sourceStart);
    else addReference(to, piece);
  }
}

/** Adds text with its white space kept, as inside `<pre>`. */
export function addVerbatim(to: TextBuilder, text: string, pieces: readonly Piece[] | null): void {
  for (const piece of pieces ?? [{ text, sourceStart: -1, sourceEnd: -1, exact: true }]) {
    put(to, piece.text, piece.sourceStart, piece.sourceEnd, piece.exact && pieces !== null);
  }
}

function addWords(to: TextBuilder, text: string, source: number | null): void {
  if (BLANK_START.test(text)) addGap(to, SPACE);
  let at = 0;
  const chunk = (end: number): void => {
    const raw = text.slice(at, end);
    const words = raw.trim() === raw ? raw : trimBlanks(raw);
    if (words.length === 0) return;
    const from = at + raw.indexOf(words);
    if (source === null) put(to, words, -1, -1, false);
    else put(to, words, source + from, source + from + words.length, true);
  };
  for (const blank of text.matchAll(BLANKS)) {
    chunk(blank.index);
    addGap(to, SPACE);
    at = blank.index + blank[0].length;
  }
  chunk(text.length);
  if (BLANK_END.test(text)) addGap(to, SPACE);
}

function addReference(to: TextBuilder, piece: Piece): void {
  if (/^[\t\n\f\r ]+$/.test(piece.text)) addGap(to, SPACE);
  else put(to, piece.text, piece.sourceStart, piece.sourceEnd, false);
}

/** ASCII blanks alone: a no-break space is kept, as a browser keeps it. */
function trimBlanks(text: string): string {
  return text.replace(/^[\t\n\f\r ]+|[\t\n\f\r ]+$/g, '');
}

function put(to: TextBuilder, words: string, sourceStart: number, sourceEnd: number, exact: boolean): void {
  const gap = to.length === 0 ? '' : GAPS[to.gap]!;
  const last = to.spans.at(-1);
  // One blank in the source that became one space belongs to the span; a longer one would shift what follows.
  const grows =
    exact &&
    to.exact &&
    last !== undefined &&
    last.end === to.length &&
    sourceStart - last.sourceEnd === gap.length &&
    to.gap <= SPACE;
  if (gap.length > 0) to.parts.push(gap);
  to.gap = 0;
  to.parts.push(words);
  const start = to.length + gap.length;
  to.began ??= start;
  to.length = start + words.length;
  if (grows) {
    last.end = to.length;
    last.sourceEnd = sourceEnd;
  } else if (sourceStart >= 0) {
    to.spans.push({ start, end: to.length, sourceStart, sourceEnd });
    to.exact = exact;
  } else {
    to.exact = false;
  }
}

/** The text so far and its spans. */
export function finishText(from: TextBuilder): {
  readonly content: string;
  readonly spans: readonly SourceSpan[];
} {
  return { content: from.parts.join(''), spans: from.spans };
}
