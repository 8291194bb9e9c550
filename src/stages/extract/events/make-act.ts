import { matchPhrase } from '#tools/text';
import type { Act } from './act.ts';
import type { ActKind, Effect } from './act-kind.ts';
import { WORDS } from './act-words.ts';
import type { Chunk, Verb } from './chunk.ts';
import type { Participant, Source } from './participant.ts';

/** A sentence cut into chunks. */
export type Clause = {
  readonly chunks: readonly Chunk[];
  readonly sentence: number;
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
};

function stageOf(source: Source, clause: Clause, at: number, verb: Verb | undefined): Act['stage'] {
  const chunk = clause.chunks[at];
  const first = Math.max(clause.from, (chunk?.from ?? 0) - 6);
  for (let place = first; place < (chunk?.to ?? 0) + 2; place += 1) {
    const key = source.tokens[place]?.key ?? '';
    if (WORDS.threatened.has(key)) return 'threatened';
    if (WORDS.attempted.has(key)) return 'attempted';
  }
  const used = clause.chunks[at - 2]?.verb?.lemma === 'use';
  const later = verb?.modal === 'would' && (verb.lemma === 'die' || verb.lemma === 'succumb');
  if (verb?.modal != null && !later && !used && verb.modal !== 'could') return 'supposed';
  const opening = clause.chunks.slice(0, at).findLast((one) => one.kind === 'joiner');
  return opening?.word === 'if' || opening?.word === 'unless' || opening?.word === 'whether'
    ? 'supposed'
    : 'accomplished';
}

/** What an act is made of, beside where it stands. */
export type Parts = {
  readonly kind: ActKind;
  readonly effect: Effect | null;
  readonly agents: readonly Participant[];
  readonly harmed: readonly Participant[];
  readonly tools: readonly Participant[];
  readonly takenUp?: boolean;
};

/** An act told by the chunk at `at`; a bomb among the weapons makes an attack a bombing. */
export function made(source: Source, clause: Clause, at: number, parts: Parts): Act {
  const chunk = clause.chunks[at]!;
  const verb = chunk.verb;
  const isBomb = parts.tools.some((tool) => tool.weapon !== null && WORDS.bombTypes.has(tool.weapon));
  return {
    kind: parts.kind === 'attack' && isBomb ? 'bombing' : parts.kind,
    effect: parts.effect,
    sentence: clause.sentence,
    paragraph: clause.paragraph,
    start: source.tokens[chunk.from]?.start ?? 0,
    end: source.tokens[chunk.to - 1]?.end ?? 0,
    agents: parts.agents.filter((one) => one.sort !== 'thing' || one.group.length > 0 || one.side !== null),
    harmed: parts.harmed,
    tools: parts.tools,
    implied: WORDS.implied.get(verb?.lemma ?? chunk.word) ?? null,
    stage: stageOf(source, clause, at, verb),
    takenUp: parts.takenUp ?? false,
    negated: verb?.negated ?? false,
    year: yearIn(source, clause),
  };
}

/** A year named in the sentence: four digits behind "in", a month or a comma. */
function yearIn(source: Source, clause: Clause): number | null {
  for (let at = clause.from; at < clause.to; at += 1) {
    const token = source.tokens[at];
    if (
      token?.type !== 'number' ||
      token.value === undefined ||
      token.value < 1900 ||
      token.value > 2099 ||
      token.key.length !== 4
    )
      continue;
    const before = source.tokens[at - 1];
    if (
      before?.key === 'in' ||
      before?.key === 'since' ||
      before?.key === ',' ||
      matchPhrase(WORDS.closed, source.tokens, at - 1)?.values.includes('date') === true
    )
      return token.value;
  }
  return null;
}
