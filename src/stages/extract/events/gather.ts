import type { Act } from './act.ts';
import type { ActKind } from './act-kind.ts';
import type { EventKind, GatheredEvent } from './event.ts';
import type { Participant } from './participant.ts';
import { sameParticipant } from './same.ts';

const EVENT_KINDS: Readonly<Record<ActKind, EventKind>> = {
  attack: 'attack',
  bombing: 'bombing',
  abduction: 'abduction',
  arson: 'arson',
  robbery: 'robbery',
  damage: 'attack',
  struck: 'attack',
  freed: 'abduction',
};

/** Whether an act may belong to an event of this kind. */
function fits(act: Act, event: GatheredEvent): boolean {
  if (act.kind === 'damage' || act.kind === 'struck')
    return event.kind === 'attack' || event.kind === 'bombing' || event.kind === 'arson';
  const kind = EVENT_KINDS[act.kind];
  if (kind === event.kind) return true;
  if (kind === 'attack') return event.kind === 'bombing' || (act.takenUp && act.effect === null);
  return kind === 'bombing' && event.kind === 'attack' && act.takenUp;
}

const isResult = (act: Act): boolean => act.effect !== null || act.kind === 'damage' || act.kind === 'struck';
const shares = (act: Act, event: GatheredEvent): boolean =>
  act.harmed.some((one) => event.harmed.some((other) => sameParticipant(one, other.participant)));
const lastAct = (event: GatheredEvent): Act | undefined => event.acts.at(-1);

function home(act: Act, events: readonly GatheredEvent[]): GatheredEvent | undefined {
  const recent = events.toReversed();
  const shared = recent.find(
    (event) =>
      (fits(act, event) || (act.kind === 'bombing' && event.kind === 'attack')) && shares(act, event),
  );
  if (shared !== undefined) return shared;
  const near = recent.find(
    (event) =>
      (fits(act, event) || (act.kind === 'bombing' && event.kind === 'attack')) &&
      lastAct(event)?.sentence === act.sentence,
  );
  if (
    near !== undefined &&
    !(
      act.effect === 'killed' &&
      act.agents.length > 0 &&
      near.agents.length > 0 &&
      !act.agents.some((one) => near.agents.some((other) => sameParticipant(one, other)))
    )
  )
    return near;
  if (act.takenUp) return recent.find((event) => fits(act, event));
  const latest = recent[0];
  const last = latest === undefined ? undefined : lastAct(latest);
  if (latest === undefined || last === undefined || !fits(act, latest)) return undefined;
  const close = act.sentence - last.sentence <= (act.paragraph === last.paragraph ? 2 : 1);
  if (close && isResult(act) && act.agents.length === 0) return latest;
  if (close && act.harmed.length === 0) return latest;
  return close && latest.harmed.length === 0 ? latest : undefined;
}

/** Adds who was harmed, or what more became of them. */
function addHarmed(event: GatheredEvent, act: Act): void {
  for (const one of act.harmed) {
    if (one.description === null && one.name === null && one.sort === 'person' && one.definite) {
      // A pronoun: whoever of this number was harmed last.
      const meant = event.harmed.findLast(
        (other) => other.participant.sort === 'person' && other.participant.plural === one.plural,
      );
      if (act.effect !== null) meant?.effects.add(act.effect);
      continue;
    }
    const known = event.harmed.find((other) => sameParticipant(one, other.participant));
    if (known === undefined)
      event.harmed.push({ participant: one, effects: new Set(act.effect === null ? [] : [act.effect]) });
    else {
      if (act.effect !== null) known.effects.add(act.effect);
      known.participant = fuller(known.participant, one);
    }
  }
}

/** The two readings of one person or thing as one: the longer name, the description where only one has it. */
function fuller(one: Participant, other: Participant): Participant {
  const longer = (other.name?.length ?? 0) > (one.name?.length ?? 0) ? other : one;
  const description = one.description ?? other.description;
  const count = one.count ?? other.count;
  return { ...longer, description, role: one.role ?? other.role, count };
}

/** Groups the acts of a document into events, in the order they are first told. */
export function gatherEvents(acts: readonly Act[]): GatheredEvent[] {
  const events: GatheredEvent[] = [];
  for (const act of acts) {
    if (act.negated || act.stage === 'supposed') continue;
    let event = home(act, events);
    if (event === undefined) {
      if (act.takenUp || act.kind === 'struck' || (act.kind === 'freed' && act.agents.length === 0)) continue;
      event = {
        kind: EVENT_KINDS[act.kind],
        stage: act.stage,
        implied: null,
        acts: [],
        harmed: [],
        tools: [],
        agents: [],
        groups: [],
      };
      events.push(event);
    }
    if (act.kind === 'bombing' && event.kind === 'attack') event.kind = 'bombing';
    event.acts.push(act);
    event.implied ??= act.implied;
    if (act.stage === 'accomplished' && isResult(act)) event.stage = 'accomplished';
    addHarmed(event, act);
    for (const tool of act.tools)
      if (!event.tools.some((other) => other.words === tool.words)) event.tools.push(tool);
    if (act.kind !== 'freed')
      for (const agent of act.agents)
        if (!event.agents.some((other) => sameParticipant(agent, other))) event.agents.push(agent);
  }
  return events;
}
