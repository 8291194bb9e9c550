/**
 * Words that change nothing of who or what is meant (scoring guidelines, 3.1.1.1): articles, quantifiers and adjectives of
 * nationality, which are known by their endings and are not looked up.
 */
const NONESSENTIAL = new Set(
  'a an the some several many various numerous few at least about approximately two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty hundred dozen other another more than all unidentified his her its their'.split(
    ' ',
  ),
);
const NATIONALITY = /^(?:[a-z]{3,}(?:dorans?|[lmnrv]ians?|icans?|uguayans?|ench|itish|anish)|u\.?s\.?)$/;
/** Words behind which a phrase no longer names its head but adds to it. */
const ADJUNCT = new Set(
  'of in on at from by with who which that to for near during against and , ('.split(' '),
);

export type Match = 'correct' | 'partial' | 'incorrect';

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}.'&-]*[\p{L}\p{N}]|[,(]/gu) ?? [];
}

function essential(text: string): string[] {
  const words = wordsOf(text).filter((word) => !NONESSENTIAL.has(word) && !/^\d+$/.test(word));
  const kept = words.filter((word, at) => at === words.length - 1 || !NATIONALITY.test(word));
  while (kept.at(-1) === ',' || kept.at(-1) === '(') kept.pop();
  return kept;
}

const startsAt = (words: readonly string[], part: readonly string[], at: number): boolean =>
  part.every((word, step) => words[at + step] === word);

function positionOf(words: readonly string[], part: readonly string[]): number {
  if (part.length === 0) return -1;
  for (let at = 0; at + part.length <= words.length; at += 1) if (startsAt(words, part, at)) return at;
  return -1;
}

/** What a phrase is about: its last word before an adjunct. */
function headOf(words: readonly string[]): string {
  const cut = words.findIndex((word, at) => at > 0 && ADJUNCT.has(word));
  return words[(cut < 0 ? words.length : cut) - 1] ?? '';
}

/**
 * Judges a phrase given for a phrase due, without asking anybody (guidelines 3.1.1). Correct: the same but for nonessential
 * words, or with more words before the head. Partial: with an adjunct that does not belong, or only part of it, its head included
 * (a family name, the bare noun). All else is incorrect, as the guidelines ask where there is doubt.
 */
export function matchWords(given: string, due: string): Match {
  const answer = essential(given);
  const key = essential(due);
  if (answer.length === 0 || key.length === 0)
    return given.trim().toLowerCase() === due.trim().toLowerCase() ? 'correct' : 'incorrect';
  if (answer.join(' ') === key.join(' ')) return 'correct';
  const at = positionOf(answer, key);
  if (at >= 0) {
    const before = answer.slice(0, at);
    const after = answer.slice(at + key.length);
    if (after.length === 0 && before.every((word) => !ADJUNCT.has(word))) return 'correct';
    return 'partial';
  }
  const within = positionOf(key, answer);
  if (within >= 0 && (answer.includes(headOf(key)) || answer.at(-1) === key.at(-1))) return 'partial';
  return headOf(answer) !== '' && headOf(answer) === headOf(key) ? 'partial' : 'incorrect';
}

const RANK: Readonly<Record<Match, number>> = { correct: 2, partial: 1, incorrect: 0 };

/** The better of judgements. */
export function best(matches: readonly Match[]): Match {
  return matches.reduce<Match>((one, other) => (RANK[other] > RANK[one] ? other : one), 'incorrect');
}
