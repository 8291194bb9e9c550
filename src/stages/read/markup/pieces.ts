import { decodeHTML } from 'entities';

/** A stretch of text and where it stands in the source; `exact` when it stands there letter by letter. */
export type Piece = {
  readonly text: string;
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly exact: boolean;
};

const REFERENCE = /&(?:#[xX]?[0-9a-fA-F]+;?|[a-zA-Z][a-zA-Z0-9]{1,31};?)/g;
const TAG = /<[^<>]*>/g;
/** Pieces of one text node at most; only markup made to fill memory has more, and such text keeps no place in the source. */
const MOST_PIECES = 200_000;

/**
 * The source of one text node cut into what stands there as it is and what stands there as a character reference. Tags
 * may stand inside, where the parser ignored them. Null when the source does not give the text, as when the parser moved
 * it out of a table: such text keeps no place in the source.
 */
export function piecesOf(source: string, start: number, end: number, text: string): readonly Piece[] | null {
  if (end - start === text.length) {
    if (text.includes('&') || !source.startsWith(text, start)) return reread(source, start, end, text);
    return [{ text, sourceStart: start, sourceEnd: end, exact: true }];
  }
  return reread(source, start, end, text);
}

function reread(source: string, start: number, end: number, text: string): readonly Piece[] | null {
  const slice = source.slice(start, end);
  const pieces: Piece[] = [];
  cutReferences(slice, start, pieces);
  if (fits(pieces, text)) return pieces;
  pieces.length = 0;
  let at = 0;
  for (const tag of slice.matchAll(TAG)) {
    cutReferences(slice.slice(at, tag.index), start + at, pieces);
    at = tag.index + tag[0].length;
  }
  cutReferences(slice.slice(at), start + at, pieces);
  return fits(pieces, text) ? pieces : null;
}

function cutReferences(slice: string, start: number, into: Piece[]): void {
  let at = 0;
  const exact = (end: number): void => {
    if (end > at)
      into.push({ text: slice.slice(at, end), sourceStart: start + at, sourceEnd: start + end, exact: true });
    at = end;
  };
  if (slice.includes('&')) {
    for (const { 0: reference, index } of slice.matchAll(REFERENCE)) {
      const decoded = decodeHTML(reference);
      if (decoded === reference) continue;
      if (into.length > MOST_PIECES) return;
      exact(index);
      at = index + reference.length;
      into.push({ text: decoded, sourceStart: start + index, sourceEnd: start + at, exact: false });
    }
  }
  exact(slice.length);
}

function fits(pieces: readonly Piece[], text: string): boolean {
  if (pieces.length > MOST_PIECES) return false;
  let at = 0;
  for (const piece of pieces) {
    if (!text.startsWith(piece.text, at)) return false;
    at += piece.text.length;
  }
  return at === text.length;
}
