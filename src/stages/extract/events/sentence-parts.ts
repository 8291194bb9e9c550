import type { Chunk } from './chunk.ts';

/** Index of the chunk that is the subject of the verb at `at`, or -1. Steps over what hangs on the subject. */
export function subjectOf(chunks: readonly Chunk[], at: number, depth = 0): number {
  let place = at - 1;
  while (chunks[place]?.kind === 'adverb' || chunks[place]?.kind === 'time') place -= 1;
  const before = chunks[place];
  if (before === undefined || depth > 3) return -1;
  if (before.kind === 'relative') {
    place -= 1;
    place = overAges(chunks, place);
    return chunks[place]?.kind === 'noun' ? place : -1;
  }
  if (before.kind === 'and' || before.kind === 'comma') {
    // "attacked the post and killed two": the subject of the verb before; "X, a farmer, was killed": what the comma closes.
    for (let back = place - 1; back >= 0; back -= 1) {
      const chunk = chunks[back];
      if (chunk?.kind === 'verb' && before.kind === 'and') return subjectOf(chunks, back, depth + 1);
      if (chunk?.kind === 'verb' && chunks[back - 1]?.kind === 'relative') {
        let start = back - 2;
        start = overAges(chunks, start);
        if (chunks[start]?.kind === 'noun') return headOf(chunks, start, true);
      }
      // "X, a vendor walking by, was killed": what a participle says of the noun before it is passed over.
      if (
        chunk?.kind === 'verb' &&
        chunk.verb?.bare === true &&
        chunks[back - 1]?.kind === 'noun' &&
        chunks[back + 1]?.kind !== 'noun'
      ) {
        let first = back - 1;
        while (first >= 2 && chunks[first - 1]?.kind === 'comma' && chunks[first - 2]?.kind === 'noun')
          first -= 2;
        return headOf(chunks, first, true);
      }
      if (chunk?.kind === 'verb')
        return chunk.verb?.forms.has('ing') === true ? -1 : subjectOf(chunks, back, depth + 1);
      if (
        chunk?.kind === 'noun' &&
        before.kind === 'comma' &&
        (chunks[back - 1]?.kind === 'comma' || back === 0)
      ) {
        let first = back;
        while (first >= 2 && chunks[first - 1]?.kind === 'comma' && chunks[first - 2]?.kind === 'noun')
          first -= 2;
        return headOf(chunks, first, true);
      }
    }
    return -1;
  }
  if (before.kind === 'verb') return subjectOf(chunks, place, depth + 1);
  if (before.kind === 'pronoun') return place;
  return before.kind === 'noun' ? firstJoined(chunks, headOf(chunks, place, false)) : -1;
}

/** The first of the nouns joined before a subject: "his driver and two guards were"; not the object of a verb before. */
function firstJoined(chunks: readonly Chunk[], at: number): number {
  let first = at;
  for (;;) {
    let place = first - 1;
    const link = chunks[place]?.kind;
    if (link !== 'and' && link !== 'comma') break;
    if (link === 'and' && chunks[place - 1]?.kind === 'comma') place -= 1;
    if (chunks[place - 1]?.kind !== 'noun') break;
    let head = place - 1;
    while (
      chunks[head - 1]?.kind === 'preposition' &&
      chunks[head - 1]?.word === 'of' &&
      chunks[head - 2]?.kind === 'noun'
    )
      head -= 2;
    const before = chunks[head - 1];
    if (link === 'comma' && first === at) break;
    if (
      before !== undefined &&
      before.kind !== 'comma' &&
      before.kind !== 'and' &&
      before.kind !== 'joiner' &&
      before.kind !== 'relative' &&
      before.kind !== 'stop' &&
      before.kind !== 'adverb' &&
      before.kind !== 'time'
    )
      break;
    first = head;
  }
  return first;
}

/** A number alone between commas behind a name is an age. */
const isAge = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'noun' && chunk.to === chunk.from + 1 && /^\d+$/.test(chunk.word);

/** Steps back over commas, ages and what else may stand between a noun and what is said of it. */
function overAges(chunks: readonly Chunk[], from: number): number {
  let place = from;
  for (;;) {
    const chunk = chunks[place];
    if (
      !isAge(chunk) &&
      chunk?.kind !== 'comma' &&
      chunk?.kind !== 'preposition' &&
      chunk?.kind !== 'time' &&
      chunk?.kind !== 'adverb'
    )
      return place;
    place -= 1;
  }
}

/** Prepositions that as often open a clause with a subject of its own. */
const CLAUSAL = new Set(['after', 'before', 'since', 'until']);

/** The noun a chain of prepositions hangs on: "the peasants" of "the peasants in the city of X". `stay` keeps to "of" alone. */
function headOf(chunks: readonly Chunk[], at: number, stay: boolean): number {
  let place = at;
  while (
    chunks[place - 1]?.kind === 'preposition' &&
    !CLAUSAL.has(chunks[place - 1]?.word ?? '') &&
    (chunks[place - 2]?.kind === 'noun' || chunks[place - 2]?.kind === 'time')
  ) {
    const word = chunks[place - 1]?.word ?? '';
    if (word !== 'of' && (stay || word === 'by')) break;
    if (chunks[place - 2]?.kind === 'time') break;
    place -= 2;
  }
  // "the train running from A to B was": what hangs on a participle hangs on the noun before it.
  if (CLAUSAL.has(chunks[place - 1]?.word ?? '')) return place;
  const hung = !stay && chunks[place - 1]?.kind === 'preposition' ? chunks[place - 2] : undefined;
  if (hung?.kind === 'verb' && hung.verb?.bare === true && chunks[place - 3]?.kind === 'noun')
    return place - 3;
  // A preposition with nothing before it opens the sentence: its noun is no subject.
  const word = chunks[place - 1]?.kind === 'preposition' ? chunks[place - 1]?.word : undefined;
  return word === undefined || word === 'of' ? place : -1;
}

/** The nouns joined behind the noun at `at`: "a, b and c", up to the verb whose subject they are. Stops before a noun that begins a new clause. */
export function joined(chunks: readonly Chunk[], at: number, verb = -1): number[] {
  const found = [at];
  let place = at;
  for (;;) {
    let next = afterNoun(chunks, place);
    const linkKind = chunks[next]?.kind;
    if (linkKind !== 'comma' && linkKind !== 'and') break;
    next += 1;
    if (chunks[next]?.kind === 'and') next += 1;
    while (chunks[next]?.kind === 'adverb') next += 1;
    if (chunks[next]?.kind !== 'noun') break;
    if (linkKind === 'comma' && isAge(chunks[next])) {
      place = next;
      continue;
    }
    const behindNext = afterNoun(chunks, next);
    if (behindNext === verb && verb > 0) {
      found.push(next);
      break;
    }
    const after = chunks[behindNext];
    // "…, and the army reported": a noun with a verb of its own. A participle without auxiliary may describe it.
    if (
      after?.kind === 'verb' &&
      linkKind === 'and' &&
      !(after.verb?.bare === true && after.verb.forms.has('participle'))
    )
      break;
    if (
      after?.kind === 'verb' &&
      linkKind === 'comma' &&
      chunks[at - 1]?.kind !== undefined &&
      after.verb?.passive !== true
    )
      break;
    found.push(next);
    place = next;
  }
  return found;
}

/** The chunk behind a noun and what hangs on it with "of". */
export function afterNoun(chunks: readonly Chunk[], at: number): number {
  let place = at + 1;
  while (
    chunks[place]?.kind === 'preposition' &&
    chunks[place]?.word === 'of' &&
    chunks[place + 1]?.kind === 'noun'
  )
    place += 2;
  return place;
}

/** The object of the verb at `at`: the first noun behind it, unless something stands between. */
export function objectOf(chunks: readonly Chunk[], at: number): number {
  let place = at + 1;
  while (
    chunks[place]?.kind === 'adverb' ||
    (chunks[place]?.kind === 'and' && chunks[place + 1]?.kind === 'verb')
  )
    place += chunks[place]?.kind === 'and' ? 2 : 1;
  return chunks[place]?.kind === 'noun' || chunks[place]?.kind === 'pronoun' ? place : -1;
}

/** The first noun that begins at or behind a token, unless something other than "to" stands between. */
export function nounFrom(chunks: readonly Chunk[], token: number): number {
  const place = chunks.findIndex((chunk) => chunk.to > token && chunk.kind !== 'adverb');
  const chunk = chunks[place];
  if (chunk?.kind === 'preposition' && chunk.word === 'to')
    return chunks[place + 1]?.kind === 'noun' ? place + 1 : -1;
  return chunk?.kind === 'noun' || chunk?.kind === 'pronoun' ? place : -1;
}

/** The noun behind one of the prepositions, right of `at` and in the same clause. */
export function behind(chunks: readonly Chunk[], at: number, words: ReadonlySet<string>, reach = 12): number {
  for (let place = at + 1; place < Math.min(chunks.length, at + reach); place += 1) {
    const chunk = chunks[place];
    if (chunk === undefined || chunk.kind === 'stop' || chunk.kind === 'joiner' || chunk.kind === 'relative')
      return -1;
    if (chunk.kind === 'verb' && chunk.verb?.bare !== true) return -1;
    if (chunk.kind === 'preposition' && words.has(chunk.word) && chunks[place + 1]?.kind === 'noun')
      return place + 1;
  }
  return -1;
}
