import type { Act } from './act.ts';
import type { ActVerb } from './act-words.ts';
import { WORDS } from './act-words.ts';
import type { Chunk, Verb } from './chunk.ts';
import type { Clause } from './make-act.ts';
import { made } from './make-act.ts';
import type { Source } from './participant.ts';
import { participantAt } from './participant.ts';
import { asPeople, isHarmable, party, weaponsIn, withOthers } from './parties.ts';
import { behind, nounFrom, objectOf, subjectOf } from './sentence-parts.ts';

const BY = new Set(['by']);
const TOOL = new Set(['with']);
const AT_TARGET = new Set([
  'against',
  'on',
  'at',
  'in front of',
  'outside',
  'near',
  'inside',
  'next to',
  'under',
  'of',
  'close to',
  'into',
  'in',
]);
const REFLEXIVE = new Set(['himself', 'herself', 'themselves', 'itself', 'self']);

function actVerbAt(source: Source, verb: Verb): readonly ActVerb[] {
  const rows = WORDS.actVerbs.get(verb.lemma) ?? [];
  const fits = rows.filter((row) =>
    row.rest.every((word, step) => source.tokens[verb.at + 1 + step]?.key === word),
  );
  const longest = fits[0]?.rest.length ?? 0;
  return fits.filter((row) => row.rest.length === longest);
}

/** "Four shot at a park": what follows "at" is where, when the subject is people and no auxiliary stands before. */
function isPlaceBehind(source: Source, chunks: readonly Chunk[], at: number, verb: Verb): boolean {
  const place = nounFrom(chunks, verb.at + 2);
  const subject = subjectOf(chunks, at);
  if (
    place < 0 ||
    chunks[place]?.kind !== 'noun' ||
    chunks[subject]?.kind !== 'noun' ||
    !verb.bare ||
    !verb.forms.has('participle')
  )
    return false;
  const who = participantAt(source, chunks, subject);
  return (
    participantAt(source, chunks, place).sort !== 'person' &&
    who.sort === 'person' &&
    who.side !== 'armed group' &&
    (who.count !== null || who.role !== null)
  );
}

/** The act a verb tells of, with who did it and to whom, by voice; null for any other verb. */
export function fromVerb(source: Source, clause: Clause, at: number): Act | null {
  const { chunks } = clause;
  const verb = chunks[at]?.verb;
  if (verb === undefined) return null;
  const before = chunks[at - 1]?.verb;
  // "shot dead two men": the verb before has taken the word.
  if (verb.lemma === 'dead' && before !== undefined && !before.passive && before.lemma !== 'be') return null;
  const fatal =
    source.tokens.slice(chunks[at]!.from, chunks[at]!.to).some((token) => WORDS.fatal.has(token.key)) ||
    WORDS.fatal.has(chunks[at - 1]?.word ?? '');
  const rows = actVerbAt(source, verb).map((row) =>
    fatal && row.kind === 'attack' ? { ...row, effect: 'killed' as const } : row,
  );
  if (rows.length === 0) return null;
  const placed = rows[0]?.rest.join(' ') === 'at' && isPlaceBehind(source, chunks, at, verb);
  const shift = placed ? 0 : (rows[0]?.rest.length ?? 0);
  const object = shift > 0 ? nounFrom(chunks, verb.at + 1 + shift) : objectOf(chunks, at);
  const reduced = verb.bare && verb.forms.has('participle') && (object < 0 || placed);
  const passive = verb.passive || reduced;
  const subject = party(source, chunks, subjectOf(chunks, at), at);
  const agent = passive ? party(source, chunks, behind(chunks, at, BY, 8)) : subject;
  const oneself = !passive && REFLEXIVE.has(chunks[object]?.word ?? source.tokens[verb.at + 1]?.key ?? '');
  const harmsPeople = rows.some(
    (row) => row.effect === 'killed' || row.effect === 'injured' || row.effect === 'abducted',
  );
  const named = passive || oneself ? subject : party(source, chunks, object);
  const patient = harmsPeople ? asPeople(named) : named;
  const used = chunks[at - 2]?.verb?.lemma === 'use' ? at - 1 : behind(chunks, at, TOOL, 8);
  const withTools = weaponsIn(party(source, chunks, used));
  for (const row of rows) {
    if (row.harms === 'self') {
      if (row.kind === 'attack' && subject.some(isHarmable))
        return made(source, clause, at, {
          kind: row.kind,
          effect: row.effect,
          agents: [],
          harmed: [...subject.filter(isHarmable), ...withOthers(source, chunks, at)],
          tools: [],
        });
    } else if (row.harms === 'tool') {
      const tools = weaponsIn(
        ['explode', 'detonate', 'go'].includes(verb.lemma) && !passive ? [...subject, ...patient] : patient,
      );
      if (tools.length === 0) continue;
      if (tools.every((tool) => !WORDS.bombTypes.has(tool.weapon ?? ''))) continue;
      const target = behind(chunks, at, AT_TARGET, 9);
      const against = ['against', 'on', 'at'].includes(chunks[target - 1]?.word ?? '');
      const harmed = party(source, chunks, target).filter(
        (one) => one.sort === 'thing' || (against && one.sort === 'person'),
      );
      const agents = tools.some((tool) => subject.includes(tool)) ? (passive ? agent : []) : agent;
      return made(source, clause, at, { kind: 'bombing', effect: null, agents, harmed, tools });
    } else {
      const struck = [
        ...patient.filter(isHarmable),
        ...(patient.some((one) => one.sort === 'person') ? withOthers(source, chunks, at) : []),
      ];
      const tools = [...withTools, ...weaponsIn(agent)];
      if (row.kind === 'struck' && tools.length > 0 && struck.some((one) => one.sort === 'person'))
        return made(source, clause, at, { kind: 'attack', effect: null, agents: [], harmed: struck, tools });
      if (row.kind === 'struck' && tools.length === 0 && !agent.some((one) => one.sort === 'act')) continue;
      if (row.kind === 'bombing' || row.kind === 'arson' || row.kind === 'robbery' || row.kind === 'damage') {
        if (struck.length === 0) continue;
      }
      if (struck.length === 0 && agent.length === 0) continue;
      if (row.kind === 'freed' && struck.every((one) => one.sort !== 'person')) continue;
      return made(source, clause, at, {
        kind: row.kind,
        effect: row.effect,
        agents: agent.filter((one) => one.sort !== 'weapon' && one.sort !== 'act'),
        harmed: struck,
        tools,
      });
    }
  }
  return null;
}
