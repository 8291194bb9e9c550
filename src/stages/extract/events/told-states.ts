import { matchPhrase } from '#tools/text';
import type { Act } from './act.ts';
import type { Effect } from './act-kind.ts';
import { WORDS } from './act-words.ts';
import type { Clause } from './make-act.ts';
import { made } from './make-act.ts';
import type { Source } from './participant.ts';
import { participantAt } from './participant.ts';
import { isHarmable, party } from './parties.ts';
import { subjectOf } from './sentence-parts.ts';

/** "the murdered senator": what the participle before a person says of them. */
export function fromParticiple(source: Source, clause: Clause, at: number): Act | null {
  const chunk = clause.chunks[at]!;
  for (let place = chunk.from; place < chunk.to - 1; place += 1) {
    const value = matchPhrase(WORDS.harmedBefore, source.tokens, place)?.values[0];
    if (value === undefined) continue;
    const one = participantAt(
      source,
      clause.chunks.map((other, index) => (index === at ? { ...other, from: place + 1 } : other)),
      at,
    );
    const next =
      clause.chunks[at + 1]?.kind === 'and' && one.name === null
        ? participantAt(source, clause.chunks, at + 2)
        : null;
    const who =
      next !== null && next.name !== null && !one.plural ? { ...one, name: next.name, end: next.end } : one;
    if (who.sort === 'person')
      return made(source, clause, at, {
        kind: value.kind,
        effect: value.effect,
        agents: [],
        harmed: [{ ...who, definite: true }],
        tools: [],
      });
  }
  return null;
}

const LISTED: ReadonlyMap<string, Effect> = new Map([
  ['injured', 'injured'],
  ['wounded', 'injured'],
  ['dead', 'killed'],
  ['fatalities', 'killed'],
  ['deceased', 'killed'],
  ['kidnapped', 'abducted'],
]);

/** "The injured are A, B and C": a list by name. */
export function fromList(source: Source, clause: Clause, at: number): Act | null {
  const { chunks } = clause;
  const chunk = chunks[at]!;
  const effect = LISTED.get(chunk.word);
  const verb = chunks[at + 1]?.verb;
  if (
    effect === undefined ||
    verb === undefined ||
    (verb.lemma !== 'be' && verb.lemma !== 'identify' && verb.lemma !== 'include')
  )
    return null;
  const first = chunks.findIndex((one, place) => place > at + 1 && place < at + 5 && one.kind === 'noun');
  const harmed = party(source, chunks, first).filter(
    (one) => one.sort === 'person' && (one.name !== null || one.count !== null),
  );
  return harmed.length === 0
    ? null
    : made(source, clause, at, {
        kind: effect === 'abducted' ? 'abduction' : 'attack',
        effect,
        agents: [],
        harmed,
        tools: [],
      });
}

const STATES = new Set(['critical', 'serious', 'stable', 'grave', 'guarded', 'fair', 'good']);

/** "is in critical condition", "arrived with a gunshot wound": somebody hurt, by what they are in or have. */
export function fromCondition(source: Source, clause: Clause, at: number): Act | null {
  const { chunks } = clause;
  const chunk = chunks[at]!;
  const keys = source.tokens.slice(chunk.from, chunk.to).map((token) => token.key);
  const state =
    chunk.word === 'condition' && keys.some((key) => STATES.has(key)) && chunks[at - 1]?.word === 'in';
  const wound = (chunk.word === 'wound' || chunk.word === 'wounds') && keys.includes('gunshot');
  if (!state && !wound) return null;
  const verb = chunks.slice(0, at).findLastIndex((one) => one.kind === 'verb');
  const subject = verb >= at - 6 ? subjectOf(chunks, verb) : chunks[at - 2]?.kind === 'noun' ? at - 2 : -1;
  const object =
    verb >= 0 && verb < at && chunks[verb + 1]?.kind === 'noun' && verb + 1 < at ? verb + 1 : subject;
  const harmed = party(source, chunks, chunks[verb]?.verb?.passive === true ? subject : object).filter(
    (one) => one.sort === 'person',
  );
  return harmed.length === 0
    ? null
    : made(source, clause, at, { kind: 'attack', effect: 'injured', agents: [], harmed, tools: [] });
}

/** "claimed the lives of 12": lives lost, by the noun and the verb before it. */
export function fromLives(source: Source, clause: Clause, at: number): Act | null {
  const { chunks } = clause;
  const chunk = chunks[at]!;
  if (chunk.word !== 'lives' && chunk.word !== 'life') return null;
  if (
    !['claim', 'take', 'cost', 'end', 'lose'].includes(chunks[at - 1]?.verb?.lemma ?? '') ||
    chunks[at + 1]?.word !== 'of'
  )
    return null;
  const harmed = party(source, chunks, at + 2).filter(isHarmable);
  return harmed.length === 0
    ? null
    : made(source, clause, at, { kind: 'attack', effect: 'killed', agents: [], harmed, tools: [] });
}
