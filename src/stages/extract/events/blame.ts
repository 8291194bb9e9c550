import type { PhraseIndex } from '#tools/text';
import { indexPhrases, matchPhrase } from '#tools/text';
import { ACCUSING, AUTHORITIES, CLAIMING, DOUBTING, GROUPS } from '../en/groups.table.ts';
import type { Confidence, GatheredEvent } from './event.ts';
import type { Clause } from './make-act.ts';
import type { Side, Source } from './participant.ts';
import { wordsOf } from './participant.ts';

type Cue = 'claiming' | 'accusing' | 'doubting' | 'authority';

const CUES: PhraseIndex<Cue> = indexPhrases(
  [
    ['claiming', CLAIMING],
    ['accusing', ACCUSING],
    ['doubting', DOUBTING],
    ['authority', AUTHORITIES],
  ] as const,
  'en',
);
const NAMES: PhraseIndex<Side> = indexPhrases(GROUPS, 'en');

type Mention = {
  readonly names: readonly string[];
  readonly side: Side;
  readonly from: number;
  readonly to: number;
};

/** Organisations named in a sentence; initials in brackets behind a name belong to it. */
export function groupsIn(source: Source, clause: Clause): Mention[] {
  const found: Mention[] = [];
  for (let at = clause.from; at < clause.to; at += 1) {
    const match = matchPhrase(NAMES, source.tokens, at);
    const side = match?.values[0];
    if (match === null || side === undefined || at + match.length > clause.to) continue;
    const to = at + match.length;
    const last = found.at(-1);
    const between = source.tokens
      .slice(last?.to ?? at, at)
      .map((token) => token.key)
      .join('');
    if (
      last !== undefined &&
      (between === '[' || between === '(' || between === "'s[" || between === ',') &&
      match.length === 1
    )
      found[found.length - 1] = { ...last, names: [...last.names, wordsOf(source, at, to)], to };
    else found.push({ names: [wordsOf(source, at, to)], side, from: at, to });
    at = to - 1;
  }
  return found;
}

function cuesIn(source: Source, clause: Clause): readonly { readonly cue: Cue; readonly at: number }[] {
  const found: { cue: Cue; at: number }[] = [];
  for (let at = clause.from; at < clause.to; at += 1) {
    const match = matchPhrase(CUES, source.tokens, at);
    const cue = match?.values[0];
    if (match !== null && cue !== undefined) found.push({ cue, at });
  }
  return found;
}

/** How a sentence speaks of an organisation in it as the doer; null when it does not. */
function confidenceOf(source: Source, clause: Clause, mention: Mention): Confidence | null {
  const cues = cuesIn(source, clause).filter(({ at }) => at < mention.from || at >= mention.to);
  if (cues.some(({ cue }) => cue === 'claiming')) return mention.side === 'armed group' ? 'claimed' : null;
  if (cues.some(({ cue }) => cue === 'accusing'))
    return cues.some(({ cue }) => cue === 'authority') ? 'suspected by authorities' : 'suspected';
  return cues.some(({ cue }) => cue === 'doubting') ? 'possible' : null;
}

const key = (names: readonly string[]): string => names.join('/').toLowerCase();

function addGroup(event: GatheredEvent, mention: Mention, confidence: Confidence): void {
  const known = event.groups.find(({ names }) =>
    names.some((name) => mention.names.some((other) => key([name]) === key([other]))),
  );
  if (known === undefined) event.groups.push({ names: mention.names, side: mention.side, confidence });
  else if (confidence === 'claimed' || known.confidence === 'reported') known.confidence = confidence;
}

/** Adds to each event the organisations that the text names as doers, and how it does: as fact, claimed, accused, possible. */
export function assignBlame(
  source: Source,
  clauses: readonly Clause[],
  events: readonly GatheredEvent[],
): void {
  const byClause = clauses.map((clause) => groupsIn(source, clause));
  const armed = new Map<string, Mention>();
  for (const mentions of byClause)
    for (const mention of mentions)
      if (mention.side === 'armed group') armed.set(mention.names.at(-1)?.toLowerCase() ?? '', mention);
  for (const event of events) {
    for (const agent of event.agents) {
      if (agent.group.length === 0) continue;
      addGroup(event, { names: agent.group, side: agent.groupSide ?? 'unknown', from: 0, to: 0 }, 'reported');
    }
  }
  for (const [index, clause] of clauses.entries()) {
    for (const mention of byClause[index] ?? []) {
      const confidence = confidenceOf(source, clause, mention);
      const told = events.filter((event) => event.acts.some((act) => act.sentence === clause.sentence));
      if (confidence === null) continue;
      if (mention.side === 'state' && told.length === 0) continue;
      const before = events.findLast((event) =>
        event.acts.some(
          (act) =>
            act.sentence < clause.sentence &&
            clause.sentence - act.sentence <= (confidence === 'claimed' ? 8 : 3),
        ),
      );
      const targets = told.length > 0 ? told : before === undefined ? [] : [before];
      for (const event of targets) {
        if (mention.side === 'state' && !event.groups.some(({ names }) => key(names) === key(mention.names)))
          continue;
        if (
          event.harmed.some(({ participant }) =>
            participant.group.some((name) => key([name]) === key(mention.names.slice(0, 1))),
          )
        )
          continue;
        addGroup(event, mention, confidence);
      }
    }
  }
  const [only] = armed.size === 1 ? [...armed.values()] : [];
  if (only === undefined) return;
  for (const event of events)
    if (event.groups.length === 0 && event.agents.some((agent) => agent.side === 'armed group'))
      addGroup(event, only, 'reported');
}
