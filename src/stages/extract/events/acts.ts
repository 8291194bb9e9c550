import { matchPhrase } from '#tools/text';
import type { Act } from './act.ts';
import { WORDS } from './act-words.ts';
import type { ActKind, Effect } from './act-kind.ts';
import type { ActVerb } from './act-words.ts';
import type { Chunk, Verb } from './chunk.ts';
import { participantAt } from './participant.ts';
import type { Participant, Source } from './participant.ts';
import { behind, joined, nounFrom, objectOf, subjectOf } from './sentence-parts.ts';

/** A sentence cut into chunks. */
export type Clause = { readonly chunks: readonly Chunk[]; readonly sentence: number; readonly paragraph: number; readonly from: number; readonly to: number };

const BY = new Set(['by']);
const OF = new Set(['of']);
const TOOL = new Set(['with']);
const AT_TARGET = new Set(['against', 'on', 'at', 'in front of', 'outside', 'near', 'inside', 'next to', 'under', 'of', 'close to', 'into', 'in']);
const ON_TARGET = new Set(['against', 'on', 'of', 'at', 'upon']);
/** Verbs that lend an act to their subject: "carried out the attack". */
const LENDING = new Set(['carry', 'perpetrate', 'commit', 'stage', 'launch', 'conduct', 'make', 'mount', 'execute', 'undertake', 'unleash', 'perform']);

/** Everyone and everything in the nouns joined to `at`; a title or description beside a name is one with it. */
function party(source: Source, chunks: readonly Chunk[], at: number, verb = -1): Participant[] {
  if (at >= 0 && chunks[at]?.kind === 'pronoun') return byPronoun(source, chunks[at]!);
  if (at < 0 || chunks[at]?.kind !== 'noun') return [];
  const found: Participant[] = [];
  for (const place of joined(chunks, at, verb)) {
    const next = participantAt(source, chunks, place);
    const before = found.at(-1);
    const comma = chunks[place - 1]?.kind === 'comma';
    const titles = before !== undefined && !comma && before.name === null && before.count === null && !before.plural && !before.definite && next.name !== null;
    if (before !== undefined && (comma || titles) && merges(before, next)) found[found.length - 1] = merged(before, next);
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
  return [{ start, end: source.tokens[chunk.to - 1]?.end ?? start, words: chunk.word, sort: 'person', name: null, description: null, role: null, use: null, weapon: null, side: null, group: [], groupSide: null, count: plural ? null : 1, plural, definite: true, military: false }];
}

const REFLEXIVE = new Set(['himself', 'herself', 'themselves', 'itself', 'self']);

const merges = (one: Participant, other: Participant): boolean =>
  one.sort === 'person' && other.sort === 'person' && !one.plural && !other.plural && (one.name === null) !== (other.name === null);

function merged(one: Participant, other: Participant): Participant {
  const name = one.name ?? other.name;
  const titled = one.name === null ? one : other;
  return { ...one, name, description: one.description ?? other.description, role: titled.role ?? one.role, count: 1, plural: false, military: one.military || other.military, group: one.group.length > 0 ? one.group : other.group };
}

const WITH_OTHERS = new Set(['along with', 'together with', 'including', 'alongside', 'as well as']);

/** Those harmed together with the first: "along with two guards", "including a nurse". */
function withOthers(source: Source, chunks: readonly Chunk[], at: number): Participant[] {
  return party(source, chunks, behind(chunks, at, WITH_OTHERS, 7)).filter((one) => one.sort === 'person');
}

const isHarmable = (one: Participant): boolean => one.sort === 'person' || one.sort === 'thing' || one.group.length > 0;

function actVerbAt(source: Source, verb: Verb): readonly ActVerb[] {
  const rows = WORDS.actVerbs.get(verb.lemma) ?? [];
  const fits = rows.filter((row) => row.rest.every((word, step) => source.tokens[verb.at + 1 + step]?.key === word));
  const longest = fits[0]?.rest.length ?? 0;
  return fits.filter((row) => row.rest.length === longest);
}

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
  return opening?.word === 'if' || opening?.word === 'unless' || opening?.word === 'whether' ? 'supposed' : 'accomplished';
}

type Parts = { readonly kind: ActKind; readonly effect: Effect | null; readonly agents: readonly Participant[]; readonly harmed: readonly Participant[]; readonly tools: readonly Participant[]; readonly takenUp?: boolean };

function made(source: Source, clause: Clause, at: number, parts: Parts): Act {
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
    if (token?.type !== 'number' || token.value === undefined || token.value < 1900 || token.value > 2099 || token.key.length !== 4) continue;
    const before = source.tokens[at - 1];
    if (before?.key === 'in' || before?.key === 'since' || before?.key === ',' || matchPhrase(WORDS.closed, source.tokens, at - 1)?.values.includes('date') === true) return token.value;
  }
  return null;
}

const weaponsIn = (parts: readonly Participant[]): Participant[] => parts.filter((one) => one.sort === 'weapon');

/** "Four shot at a park": what follows "at" is where, when the subject is people and no auxiliary stands before. */
function isPlaceBehind(source: Source, chunks: readonly Chunk[], at: number, verb: Verb): boolean {
  const place = nounFrom(chunks, verb.at + 2);
  const subject = subjectOf(chunks, at);
  if (place < 0 || chunks[place]?.kind !== 'noun' || chunks[subject]?.kind !== 'noun' || !verb.bare || !verb.forms.has('participle')) return false;
  const who = participantAt(source, chunks, subject);
  return participantAt(source, chunks, place).sort !== 'person' && who.sort === 'person' && who.side !== 'armed group' && (who.count !== null || who.role !== null);
}

function fromVerb(source: Source, clause: Clause, at: number): Act | null {
  const { chunks } = clause;
  const verb = chunks[at]?.verb;
  if (verb === undefined) return null;
  const before = chunks[at - 1]?.verb;
  // "shot dead two men": the verb before has taken the word.
  if (verb.lemma === 'dead' && before !== undefined && !before.passive && before.lemma !== 'be') return null;
  const fatal = source.tokens.slice(chunks[at]!.from, chunks[at]!.to).some((token) => WORDS.fatal.has(token.key)) || WORDS.fatal.has(chunks[at - 1]?.word ?? '');
  const rows = actVerbAt(source, verb).map((row) => (fatal && row.kind === 'attack' ? { ...row, effect: 'killed' as const } : row));
  if (rows.length === 0) return null;
  const placed = rows[0]?.rest.join(' ') === 'at' && isPlaceBehind(source, chunks, at, verb);
  const shift = placed ? 0 : (rows[0]?.rest.length ?? 0);
  const object = shift > 0 ? nounFrom(chunks, verb.at + 1 + shift) : objectOf(chunks, at);
  const reduced = verb.bare && verb.forms.has('participle') && (object < 0 || placed);
  const passive = verb.passive || reduced;
  const subject = party(source, chunks, subjectOf(chunks, at), at);
  const agent = passive ? party(source, chunks, behind(chunks, at, BY, 8)) : subject;
  const oneself = !passive && REFLEXIVE.has(chunks[object]?.word ?? source.tokens[verb.at + 1]?.key ?? '');
  const patient = passive || oneself ? subject : party(source, chunks, object);
  const used = chunks[at - 2]?.verb?.lemma === 'use' ? at - 1 : behind(chunks, at, TOOL, 8);
  const withTools = weaponsIn(party(source, chunks, used));
  for (const row of rows) {
    if (row.harms === 'self') {
      if (row.kind === 'attack' && subject.some(isHarmable)) return made(source, clause, at, { kind: row.kind, effect: row.effect, agents: [], harmed: [...subject.filter(isHarmable), ...withOthers(source, chunks, at)], tools: [] });
    } else if (row.harms === 'tool') {
      const tools = weaponsIn(['explode', 'detonate', 'go'].includes(verb.lemma) && !passive ? [...subject, ...patient] : patient);
      if (tools.length === 0) continue;
      if (tools.every((tool) => !WORDS.bombTypes.has(tool.weapon ?? ''))) continue;
      const target = behind(chunks, at, AT_TARGET, 9);
      const against = ['against', 'on', 'at'].includes(chunks[target - 1]?.word ?? '');
      const harmed = party(source, chunks, target).filter((one) => one.sort === 'thing' || (against && one.sort === 'person'));
      const agents = tools.some((tool) => subject.includes(tool)) ? (passive ? agent : []) : agent;
      return made(source, clause, at, { kind: 'bombing', effect: null, agents, harmed, tools });
    } else {
      const struck = [...patient.filter(isHarmable), ...(patient.some((one) => one.sort === 'person') ? withOthers(source, chunks, at) : [])];
      const tools = [...withTools, ...weaponsIn(agent)];
      if (row.kind === 'struck' && tools.length > 0 && struck.some((one) => one.sort === 'person')) return made(source, clause, at, { kind: 'attack', effect: null, agents: [], harmed: struck, tools });
      if (row.kind === 'struck' && tools.length === 0 && !agent.some((one) => one.sort === 'act')) continue;
      if (row.kind === 'bombing' || row.kind === 'arson' || row.kind === 'robbery' || row.kind === 'damage') {
        if (struck.length === 0) continue;
      }
      if (struck.length === 0 && agent.length === 0) continue;
      if (row.kind === 'freed' && struck.every((one) => one.sort !== 'person')) continue;
      return made(source, clause, at, { kind: row.kind, effect: row.effect, agents: agent.filter((one) => one.sort !== 'weapon' && one.sort !== 'act'), harmed: struck, tools });
    }
  }
  return null;
}

function fromNoun(source: Source, clause: Clause, at: number): Act | null {
  const { chunks } = clause;
  const chunk = chunks[at]!;
  let found: { readonly kind: ActKind; readonly effect: Effect | null; readonly from: number } | null = null;
  for (let place = chunk.from; place < chunk.to; place += 1) {
    const match = matchPhrase(WORDS.actNouns, source.tokens, place);
    const value = match?.values[0];
    if (match !== null && value !== undefined && place + match.length === chunk.to && found === null) found = { ...value, from: place };
  }
  if (found === null) return null;
  const words = found.effect === null || found.kind === 'bombing' ? ON_TARGET : OF;
  const target = chunks[at + 1]?.kind === 'preposition' && words.has(chunks[at + 1]?.word ?? '') ? at + 2 : behind(chunks, at, words === OF ? OF : new Set(['against', 'on']), 5);
  const harmed = party(source, chunks, chunks[target]?.kind === 'noun' ? target : -1).filter(isHarmable);
  const possessor = possessorOf(source, chunks, at, found.from);
  const of = chunks[at + 1]?.word === 'of';
  const lending = chunks[at - 1]?.kind === 'verb' && LENDING.has(chunks[at - 1]?.verb?.lemma ?? '') ? party(source, chunks, subjectOf(chunks, at - 1)) : [];
  const agents = [...party(source, chunks, behind(chunks, at, BY, 9)), ...lending, ...doneBy(source, chunks, at)];
  const tools: Participant[] = [];
  for (let place = chunk.from; place < found.from; place += 1) {
    const match = matchPhrase(WORDS.weapons, source.tokens, place);
    if (match !== null && place + match.length <= chunk.to) tools.push({ ...participantAt(source, [{ ...chunk, from: place, to: place + match.length }], 0) });
  }
  const all = [...(possessor === null || of ? [] : [possessor]), ...harmed];
  const det = source.tokens[chunk.from]?.key ?? '';
  const takenUp = all.length === 0 && ['the', 'this', 'these', 'that', 'both', 'his', 'her', 'such', 'those'].includes(det);
  if (all.length === 0 && agents.length === 0 && !takenUp && found.kind !== 'bombing') return null;
  const fatal = source.tokens.slice(chunk.from, chunk.to).some((token) => token.key === 'fatal' || token.key === 'deadly');
  return made(source, clause, at, { kind: found.kind, effect: fatal && found.kind === 'attack' ? 'killed' : found.effect, agents, harmed: all, tools, takenUp });
}

/** "the attack was carried out by X": who stands behind the passive that follows the noun. */
function doneBy(source: Source, chunks: readonly Chunk[], at: number): Participant[] {
  const place = chunks.findIndex((chunk, step) => step > at && step < at + 8 && chunk.kind === 'verb');
  const verb = chunks[place]?.verb;
  if (verb === undefined || !verb.passive || !LENDING.has(verb.lemma)) return [];
  return party(source, chunks, behind(chunks, place, BY, 6));
}

/** "the murdered senator": what the participle before a person says of them. */
function fromParticiple(source: Source, clause: Clause, at: number): Act | null {
  const chunk = clause.chunks[at]!;
  for (let place = chunk.from; place < chunk.to - 1; place += 1) {
    const value = matchPhrase(WORDS.harmedBefore, source.tokens, place)?.values[0];
    if (value === undefined) continue;
    const one = participantAt(source, clause.chunks.map((other, index) => (index === at ? { ...other, from: place + 1 } : other)), at);
    const next = clause.chunks[at + 1]?.kind === 'and' && one.name === null ? participantAt(source, clause.chunks, at + 2) : null;
    const who = next !== null && next.name !== null && !one.plural ? { ...one, name: next.name, end: next.end } : one;
    if (who.sort === 'person') return made(source, clause, at, { kind: value.kind, effect: value.effect, agents: [], harmed: [{ ...who, definite: true }], tools: [] });
  }
  return null;
}

const LISTED: ReadonlyMap<string, Effect> = new Map([['injured', 'injured'], ['wounded', 'injured'], ['dead', 'killed'], ['fatalities', 'killed'], ['deceased', 'killed'], ['kidnapped', 'abducted']]);

/** "The injured are A, B and C": a list by name. */
function fromList(source: Source, clause: Clause, at: number): Act | null {
  const { chunks } = clause;
  const chunk = chunks[at]!;
  const effect = LISTED.get(chunk.word);
  const verb = chunks[at + 1]?.verb;
  if (effect === undefined || verb === undefined || (verb.lemma !== 'be' && verb.lemma !== 'identify' && verb.lemma !== 'include')) return null;
  const first = chunks.findIndex((one, place) => place > at + 1 && place < at + 5 && one.kind === 'noun');
  const harmed = party(source, chunks, first).filter((one) => one.sort === 'person' && (one.name !== null || one.count !== null));
  return harmed.length === 0 ? null : made(source, clause, at, { kind: effect === 'abducted' ? 'abduction' : 'attack', effect, agents: [], harmed, tools: [] });
}

const STATES = new Set(['critical', 'serious', 'stable', 'grave', 'guarded', 'fair', 'good']);

/** "is in critical condition", "arrived with a gunshot wound": somebody hurt, by what they are in or have. */
function fromCondition(source: Source, clause: Clause, at: number): Act | null {
  const { chunks } = clause;
  const chunk = chunks[at]!;
  const keys = source.tokens.slice(chunk.from, chunk.to).map((token) => token.key);
  const state = chunk.word === 'condition' && keys.some((key) => STATES.has(key)) && chunks[at - 1]?.word === 'in';
  const wound = (chunk.word === 'wound' || chunk.word === 'wounds') && keys.includes('gunshot');
  if (!state && !wound) return null;
  const verb = chunks.slice(0, at).findLastIndex((one) => one.kind === 'verb');
  const subject = verb >= at - 6 ? subjectOf(chunks, verb) : chunks[at - 2]?.kind === 'noun' ? at - 2 : -1;
  const object = verb >= 0 && verb < at && chunks[verb + 1]?.kind === 'noun' && verb + 1 < at ? verb + 1 : subject;
  const harmed = party(source, chunks, chunks[verb]?.verb?.passive === true ? subject : object).filter((one) => one.sort === 'person');
  return harmed.length === 0 ? null : made(source, clause, at, { kind: 'attack', effect: 'injured', agents: [], harmed, tools: [] });
}

/** "claimed the lives of 12": lives lost, by the noun and the verb before it. */
function fromLives(source: Source, clause: Clause, at: number): Act | null {
  const { chunks } = clause;
  const chunk = chunks[at]!;
  if (chunk.word !== 'lives' && chunk.word !== 'life') return null;
  if (!['claim', 'take', 'cost', 'end', 'lose'].includes(chunks[at - 1]?.verb?.lemma ?? '') || chunks[at + 1]?.word !== 'of') return null;
  const harmed = party(source, chunks, at + 2).filter(isHarmable);
  return harmed.length === 0 ? null : made(source, clause, at, { kind: 'attack', effect: 'killed', agents: [], harmed, tools: [] });
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

/** Every act told in a sentence, left to right. */
export function actsIn(source: Source, clause: Clause): Act[] {
  const acts: Act[] = [];
  for (const [at, chunk] of clause.chunks.entries()) {
    const act = chunk.kind === 'verb' ? fromVerb(source, clause, at) : chunk.kind === 'noun' ? (fromNoun(source, clause, at) ?? fromList(source, clause, at) ?? fromCondition(source, clause, at) ?? fromLives(source, clause, at) ?? fromParticiple(source, clause, at)) : null;
    if (act !== null) acts.push(act);
  }
  return acts;
}
