import { matchPhrase } from '#tools/text';
import type { Act } from './act.ts';
import type { ActKind, Effect } from './act-kind.ts';
import { WORDS } from './act-words.ts';
import type { Chunk } from './chunk.ts';
import type { Clause } from './make-act.ts';
import { made } from './make-act.ts';
import type { Participant, Source } from './participant.ts';
import { participantAt } from './participant.ts';
import { isHarmable, party } from './parties.ts';
import { behind, subjectOf } from './sentence-parts.ts';

const BY = new Set(['by']);
const OF = new Set(['of']);
const ON_TARGET = new Set(['against', 'on', 'of', 'at', 'upon']);
/** Verbs that lend an act to their subject: "carried out the attack". */
const LENDING = new Set([
  'carry',
  'perpetrate',
  'commit',
  'stage',
  'launch',
  'conduct',
  'make',
  'mount',
  'execute',
  'undertake',
  'unleash',
  'perform',
]);

/** The act a noun tells of: "the murder of", "an attack on"; null for any other noun. */
export function fromNoun(source: Source, clause: Clause, at: number): Act | null {
  const { chunks } = clause;
  const chunk = chunks[at]!;
  let found: { readonly kind: ActKind; readonly effect: Effect | null; readonly from: number } | null = null;
  for (let place = chunk.from; place < chunk.to; place += 1) {
    const match = matchPhrase(WORDS.actNouns, source.tokens, place);
    const value = match?.values[0];
    if (match !== null && value !== undefined && place + match.length === chunk.to && found === null)
      found = { ...value, from: place };
  }
  if (found === null) return null;
  const words = found.effect === null || found.kind === 'bombing' ? ON_TARGET : OF;
  const target =
    chunks[at + 1]?.kind === 'preposition' && words.has(chunks[at + 1]?.word ?? '')
      ? at + 2
      : behind(chunks, at, words === OF ? OF : new Set(['against', 'on']), 5);
  const harmed = party(source, chunks, chunks[target]?.kind === 'noun' ? target : -1).filter(isHarmable);
  const possessor = possessorOf(source, chunks, at, found.from);
  const of = chunks[at + 1]?.word === 'of';
  const lending =
    chunks[at - 1]?.kind === 'verb' && LENDING.has(chunks[at - 1]?.verb?.lemma ?? '')
      ? party(source, chunks, subjectOf(chunks, at - 1))
      : [];
  const agents = [
    ...party(source, chunks, behind(chunks, at, BY, 9)),
    ...lending,
    ...doneBy(source, chunks, at),
  ];
  const tools: Participant[] = [];
  for (let place = chunk.from; place < found.from; place += 1) {
    const match = matchPhrase(WORDS.weapons, source.tokens, place);
    if (match !== null && place + match.length <= chunk.to)
      tools.push({ ...participantAt(source, [{ ...chunk, from: place, to: place + match.length }], 0) });
  }
  const all = [...(possessor === null || of ? [] : [possessor]), ...harmed];
  const det = source.tokens[chunk.from]?.key ?? '';
  const takenUp =
    all.length === 0 && ['the', 'this', 'these', 'that', 'both', 'his', 'her', 'such', 'those'].includes(det);
  if (all.length === 0 && agents.length === 0 && !takenUp && found.kind !== 'bombing') return null;
  const fatal = source.tokens
    .slice(chunk.from, chunk.to)
    .some((token) => token.key === 'fatal' || token.key === 'deadly');
  return made(source, clause, at, {
    kind: found.kind,
    effect: fatal && found.kind === 'attack' ? 'killed' : found.effect,
    agents,
    harmed: all,
    tools,
    takenUp,
  });
}

/** "the attack was carried out by X": who stands behind the passive that follows the noun. */
function doneBy(source: Source, chunks: readonly Chunk[], at: number): Participant[] {
  const place = chunks.findIndex((chunk, step) => step > at && step < at + 8 && chunk.kind === 'verb');
  const verb = chunks[place]?.verb;
  if (verb === undefined || !verb.passive || !LENDING.has(verb.lemma)) return [];
  return party(source, chunks, behind(chunks, place, BY, 6));
}

/** "X's murder": the owner of the act, when the phrase says one. */
function possessorOf(source: Source, chunks: readonly Chunk[], at: number, noun: number): Participant | null {
  const chunk = chunks[at]!;
  for (let place = chunk.from; place < noun; place += 1) {
    if (source.tokens[place]?.key !== "'s" && source.tokens[place]?.key !== "'") continue;
    const owner = participantAt(source, [{ ...chunk, to: place }], 0);
    return owner.sort === 'person' ? owner : null;
  }
  return null;
}
