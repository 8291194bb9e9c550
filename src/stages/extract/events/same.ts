import type { Participant } from './participant.ts';

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const SMALL = new Set(['de', 'del', 'la', 'el', 'los', 'las', 'al', 'y', 'of', 'the']);

/** Whether two names may be one person's: the shorter is part of the longer. */
export function sameName(one: string, other: string): boolean {
  const first = wordsIn(one).filter((word) => !SMALL.has(word));
  const second = wordsIn(other).filter((word) => !SMALL.has(word));
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  return short.length > 0 && short.every((word) => long.includes(word));
}

const headOf = (words: string): string => (wordsIn(words).at(-1) ?? '').replace(/(?<=..)s$/, '');

/** Whether two phrases of one document may mean the same person, group or thing. */
export function sameParticipant(one: Participant, other: Participant): boolean {
  if (one.sort !== other.sort) return false;
  if (one.name !== null && other.name !== null) return sameName(one.name, other.name);
  if (
    one.count !== null &&
    other.count !== null &&
    one.count !== other.count &&
    one.name === null &&
    other.name === null
  )
    return false;
  if (one.plural !== other.plural) return false;
  const first = one.description ?? one.words;
  const second = other.description ?? other.words;
  if (one.name !== null || other.name !== null) {
    const bare = one.name === null ? one : other;
    return (
      bare.definite &&
      one.description !== null &&
      other.description !== null &&
      headOf(first) === headOf(second)
    );
  }
  return headOf(first) === headOf(second);
}
