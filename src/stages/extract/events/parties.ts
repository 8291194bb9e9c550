import type { Chunk } from './chunk.ts';
import type { Participant, Source } from './participant.ts';
import { participantAt } from './participant.ts';
import { behind, joined } from './sentence-parts.ts';

/** Everyone and everything in the nouns joined to `at`; a title or description beside a name is one with it. */
export function party(source: Source, chunks: readonly Chunk[], at: number, verb = -1): Participant[] {
  if (at >= 0 && chunks[at]?.kind === 'pronoun') return byPronoun(source, chunks[at]!);
  if (at < 0 || chunks[at]?.kind !== 'noun') return [];
  const found: Participant[] = [];
  for (const place of joined(chunks, at, verb)) {
    const next = participantAt(source, chunks, place);
    const before = found.at(-1);
    const comma = chunks[place - 1]?.kind === 'comma';
    const titles =
      before !== undefined &&
      !comma &&
      before.name === null &&
      before.count === null &&
      !before.plural &&
      !before.definite &&
      next.name !== null;
    if (before !== undefined && (comma || titles) && merges(before, next))
      found[found.length - 1] = merged(before, next);
    else if (comma && before?.name != null && next.sort === 'other') continue;
    else found.push(next);
  }
  return found;
}

const PERSONAL = new Set(['he', 'him', 'she', 'her', 'they', 'them']);

/** Somebody the text means by a pronoun; who it is, the gathering of acts says. */
function byPronoun(source: Source, chunk: Chunk): Participant[] {
  if (!PERSONAL.has(chunk.word)) return [];
  const start = source.tokens[chunk.from]?.start ?? 0;
  const plural = chunk.word === 'they' || chunk.word === 'them';
  return [
    {
      start,
      end: source.tokens[chunk.to - 1]?.end ?? start,
      words: chunk.word,
      sort: 'person',
      name: null,
      description: null,
      role: null,
      use: null,
      weapon: null,
      side: null,
      group: [],
      groupSide: null,
      count: plural ? null : 1,
      plural,
      definite: true,
      military: false,
    },
  ];
}

const merges = (one: Participant, other: Participant): boolean =>
  one.sort === 'person' &&
  other.sort === 'person' &&
  !one.plural &&
  !other.plural &&
  (one.name === null) !== (other.name === null);

function merged(one: Participant, other: Participant): Participant {
  const name = one.name ?? other.name;
  const titled = one.name === null ? one : other;
  return {
    ...one,
    name,
    description: one.description ?? other.description,
    role: titled.role ?? one.role,
    count: 1,
    plural: false,
    military: one.military || other.military,
    group: one.group.length > 0 ? one.group : other.group,
  };
}

const WITH_OTHERS = new Set(['along with', 'together with', 'including', 'alongside', 'as well as']);

/** Those harmed together with the first: "along with two guards", "including a nurse". */
export function withOthers(source: Source, chunks: readonly Chunk[], at: number): Participant[] {
  return party(source, chunks, behind(chunks, at, WITH_OTHERS, 7)).filter((one) => one.sort === 'person');
}

/** Whether a participant can be harmed: people, things, organisations. */
export const isHarmable = (one: Participant): boolean =>
  one.sort === 'person' || one.sort === 'thing' || one.group.length > 0;

/** The weapons among participants. */
export const weaponsIn = (parts: readonly Participant[]): Participant[] =>
  parts.filter((one) => one.sort === 'weapon');

/** Only people are killed, hurt or abducted: a counted noun that nobody listed means people there. */
export function asPeople(parties: readonly Participant[]): Participant[] {
  return parties.map((one) =>
    one.sort === 'other' &&
    one.group.length === 0 &&
    !ODD.test(one.words) &&
    (one.count !== null || one.plural)
      ? { ...one, sort: 'person', description: one.words }
      : one,
  );
}

/** Letters and signs that no noun for people holds. */
const ODD =
  /[^\p{L}\s.'’-]|\b(?:hours?|days?|years?|months?|weeks?|minutes?|times?|efforts?|hopes?|rights?|time|chance|things?|animals?|cattle|dogs?|horses?)$/iu;
