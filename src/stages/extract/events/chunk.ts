import type { Token } from '#tools/text';
import type { Chunk, ChunkKind, Reader, Verb } from './chunk-reader.ts';
import { closedAt, forms, isAdverb } from './chunk-reader.ts';
import { isVerbHere, verbGroup } from './verb-group.ts';

export type { Chunk, Verb } from './chunk-reader.ts';

const SMALL_SIGNS = ".'’-/&";

function flush(reader: Reader, end: number): void {
  if (reader.run >= 0 && end > reader.run)
    reader.chunks.push({ kind: 'noun', from: reader.run, to: end, word: reader.tokens[end - 1]?.key ?? '' });
  reader.run = -1;
}

function push(reader: Reader, kind: ChunkKind, from: number, to: number, verb?: Verb): void {
  flush(reader, from);
  const word = reader.tokens
    .slice(from, to)
    .map((token) => token.key)
    .join(' ');
  reader.chunks.push({ kind, from, to, word, ...(verb === undefined ? {} : { verb }) });
}

/** A bracket that closes soon: a short name for what stands before, or a remark to skip. */
function bracket(reader: Reader, at: number): number {
  const closing = reader.tokens[at]?.key === '[' ? ']' : ')';
  for (let place = at + 1; place < Math.min(reader.to, at + 16); place += 1)
    if (reader.tokens[place]?.key === closing) return place;
  return -1;
}

/** A quotation of a few words that is part of a name. */
function quotedName(reader: Reader, at: number): number {
  for (let place = at + 1; place < Math.min(reader.to, at + 7); place += 1) {
    const token = reader.tokens[place];
    if (token === undefined) return -1;
    if ('"”»'.includes(token.key)) return place > at + 1 ? place : -1;
    if (token.type === 'sign' && !SMALL_SIGNS.includes(token.key)) return -1;
  }
  return -1;
}

/** Cuts tokens `from` to `to` into chunks, left to right, without gaps that matter. */
export function chunksOf(tokens: readonly Token[], from: number, to: number): Chunk[] {
  const reader: Reader = { tokens, to, chunks: [], run: -1 };
  let at = from;
  while (at < to) at = step(reader, at);
  flush(reader, to);
  return reader.chunks;
}

function sign(reader: Reader, at: number): number {
  const token = reader.tokens[at]!;
  const key = token.key;
  const joined = reader.run >= 0 && !token.spaced && reader.tokens[at + 1]?.spaced === false;
  if (key === "'s") return at + 1;
  if (
    SMALL_SIGNS.includes(key) &&
    (joined || (reader.run >= 0 && key === '.' && !token.spaced && at + 1 < reader.to))
  )
    return at + 1;
  if (key === "'" && reader.run >= 0) return at + 1;
  if (key === '[' || key === '(') {
    const end = bracket(reader, at);
    flush(reader, at);
    if (end < 0) return at + 1;
    const last = reader.chunks.at(-1);
    if (last?.kind === 'noun' && end - at <= 9)
      reader.chunks[reader.chunks.length - 1] = { ...last, alias: { from: at + 1, to: end } };
    return end + 1;
  }
  if ('"“«'.includes(key)) {
    const end = quotedName(reader, at);
    if (end > 0) {
      if (reader.run < 0) reader.run = at;
      return end + 1;
    }
    flush(reader, at);
    return at + 1;
  }
  push(reader, key === ',' || key === ';' ? 'comma' : 'stop', at, at + 1);
  return at + 1;
}

function step(reader: Reader, at: number): number {
  const token = reader.tokens[at];
  if (token === undefined) return at + 1;
  if (token.type === 'sign') return sign(reader, at);
  const closed = closedAt(reader, at);
  if (token.type === 'number' && closedAt(reader, at + 1)?.kind === 'date') {
    const end = reader.tokens[at + 2]?.type === 'number' ? at + 3 : at + 2;
    push(reader, 'time', at, end);
    return end;
  }
  if (
    token.type === 'word' &&
    (token.key === 'last' || token.key === 'next' || token.key === 'past') &&
    closedAt(reader, at + 1)?.kind === 'date'
  ) {
    push(reader, 'time', at, at + 2);
    return at + 2;
  }
  const entry =
    token.type === 'word' && (reader.tokens[at - 1]?.key !== '-' || token.spaced)
      ? forms(token.key)
      : undefined;
  if (closed !== null) {
    switch (closed.kind) {
      case 'determiner':
        flush(reader, at);
        reader.run = at;
        return at + closed.length;
      case 'be':
      case 'have':
      case 'modal':
      case 'do':
      case 'negation': {
        if (
          token.key === 'to' &&
          !(
            forms(reader.tokens[at + 1]?.key ?? '')?.forms.has('base') ||
            closedAt(reader, at + 1)?.kind === 'be'
          )
        ) {
          push(reader, 'preposition', at, at + 1);
          return at + 1;
        }
        const { end, verb } = verbGroup(reader, at);
        push(reader, 'verb', at, end, verb);
        return end;
      }
      case 'date': {
        const end = reader.tokens[at + 1]?.type === 'number' ? at + 2 : at + 1;
        push(reader, 'time', at, end);
        return end;
      }
      case 'conjunction':
        push(reader, 'and', at, at + closed.length);
        return at + closed.length;
      case 'preposition':
      case 'relative':
      case 'joiner':
      case 'pronoun':
      case 'adverb':
        push(reader, closed.kind, at, at + closed.length);
        return at + closed.length;
    }
  }
  if (entry !== undefined && isVerbHere(reader, at, entry)) {
    push(reader, 'verb', at, at + 1, {
      lemma: entry.lemma,
      forms: entry.forms,
      at,
      passive: false,
      negated: false,
      modal: null,
      bare: true,
    });
    return at + 1;
  }
  if (isAdverb(token.key)) {
    push(reader, 'adverb', at, at + 1);
    return at + 1;
  }
  if (reader.run < 0) reader.run = at;
  return at + 1;
}
