import { WORDS } from './act-words.ts';
import type { Chunk } from './chunk.ts';
import type { Found, Participant, Source } from './phrase-words.ts';
import {
  bareStart,
  countedAlone,
  groupIn,
  HEADS,
  isNameLike,
  isPlainName,
  isPlural,
  isTitled,
  lastOf,
  PARTS,
  wordsOf,
} from './phrase-words.ts';

export type { Participant, Side, Source } from './phrase-words.ts';
export { wordsOf } from './phrase-words.ts';

/** Reads the phrase of chunk `at`, with what follows it behind "of" when that is a part of a name. */
export function participantAt(source: Source, chunks: readonly Chunk[], at: number): Participant {
  const chunk = chunks[at]!;
  const next = chunks[at + 2];
  const linked =
    chunks[at + 1]?.kind === 'preposition' && chunks[at + 1]?.word === 'of' && next?.kind === 'noun'
      ? next
      : undefined;
  const { at: from, count, definite, determined } = bareStart(source, chunk.from, chunk.to);
  const to = chunk.to;
  const only = countedAlone(source, chunk);
  if (only !== null && linked === undefined) return only;
  const lone = source.numbers.get(to - 1);
  const last0 = source.tokens[to - 1]?.key ?? '';
  if (linked !== undefined && to - from <= 2 && (lone !== undefined || PARTS.has(last0))) {
    const whole = participantAt(source, chunks, at + 2);
    const some = lone?.value ?? (last0 === 'couple' || last0 === 'pair' ? 2 : null);
    if (whole.sort !== 'other' && whole.group.length === 0)
      return { ...whole, count: some ?? whole.count, plural: whole.plural && some !== 1 };
  }
  const start = source.tokens[from]?.start ?? 0;
  const last = source.tokens[to - 1];
  const head = last?.key ?? '';
  const act = lastOf(WORDS.actNouns, source, from, to);
  const role = lastOf(WORDS.roles, source, from, to);
  const attacker = lastOf(WORDS.attackers, source, from, to);
  const use = lastOf(WORDS.targets, source, from, to);
  const weapon = lastOf(WORDS.weapons, source, from, to);
  const own = groupIn(source, chunk, from, to);
  const spread =
    linked?.alias !== undefined && HEADS.has(head)
      ? [wordsOf(source, from, linked.to), wordsOf(source, linked.alias.from, linked.alias.to)]
      : null;
  const group =
    spread !== null
      ? { names: spread, side: 'unknown' as const }
      : own.names.length > 0 || linked === undefined
        ? own
        : groupIn(source, linked, bareStart(source, linked.from, linked.to).at, linked.to);
  const named =
    role !== null && role.to < to && isNameLike(source, role.to, to) && isTitled(source, role.to, to);
  const plainName =
    role === null && !determined && isNameLike(source, from, to) && isPlainName(source, from, to);
  const ends = (found: Found<unknown> | null): boolean => found !== null && found.to === to;
  const person = named || plainName || ends(role) || ends(attacker);
  const owning = head === "'s";
  const sort = owning
    ? 'other'
    : ends(act)
      ? 'act'
      : ends(weapon) && !ends(role)
        ? 'weapon'
        : ends(use) && !ends(role) && !ends(attacker)
          ? 'thing'
          : person
            ? 'person'
            : use !== null
              ? 'thing'
              : role !== null
                ? 'person'
                : 'other';
  const name =
    named && role !== null
      ? wordsOf(source, role.to, to)
      : plainName && sort === 'person'
        ? wordsOf(source, from, to)
        : null;
  const description =
    sort !== 'person' || plainName
      ? null
      : named && role !== null
        ? wordsOf(source, from, role.to)
        : wordsOf(source, from, to);
  return {
    start,
    end: last?.end ?? start,
    words: wordsOf(source, from, to),
    sort,
    name,
    description,
    role: role?.value ?? null,
    use: use?.value ?? null,
    weapon: weapon?.value ?? null,
    side: attacker?.value ?? null,
    group: group.names,
    groupSide: group.side,
    count: count ?? (name !== null ? 1 : null),
    plural: name === null && isPlural(head),
    definite,
    military: lastOf(WORDS.military, source, from, to) !== null || role?.value === 'active military',
  };
}
