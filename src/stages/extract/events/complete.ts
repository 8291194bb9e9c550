import { WORDS } from './act-words.ts';
import type { GatheredEvent } from './event.ts';
import type { Clause } from './make-act.ts';
import type { Participant, Source } from './participant.ts';
import { participantAt } from './participant.ts';
import { sameParticipant } from './same.ts';

/** Labels that say by themselves that somebody attacked. */
const DOERS = new Set(
  'guerrillas guerrilla rebels terrorists terrorist assailants assailant attackers attacker gunmen gunman kidnappers kidnapper assassins assassin killers killer murderers hitmen individuals commandos commandoes subversives extremists perpetrators traffickers hoodlums bombers'.split(
    ' ',
  ),
);
/** Sentences behind the last act in which those who did it may still be named. */
const REACH = 2;

function* phrasesIn(source: Source, clause: Clause): Generator<Participant> {
  for (const [at, chunk] of clause.chunks.entries())
    if (chunk.kind === 'noun') yield participantAt(source, clause.chunks, at);
}

function weaponFits(event: GatheredEvent, weapon: string): boolean {
  return event.kind === 'bombing'
    ? WORDS.bombTypes.has(weapon)
    : event.kind === 'attack' && !WORDS.bombTypes.has(weapon);
}

/** Adds to events what their sentences name without tying it to an act: the weapon, and, where no doer is known, who attacked. */
export function completeEvents(
  source: Source,
  clauses: readonly Clause[],
  events: readonly GatheredEvent[],
): void {
  for (const event of events) {
    const sentences = new Set(event.acts.map((act) => act.sentence));
    const last = Math.max(...sentences);
    for (const clause of clauses) {
      if (!sentences.has(clause.sentence)) continue;
      if (event.tools.length > 0) break;
      for (const one of phrasesIn(source, clause)) {
        if (
          one.sort === 'weapon' &&
          one.weapon !== null &&
          weaponFits(event, one.weapon) &&
          !event.tools.some((tool) => tool.words === one.words)
        )
          event.tools.push(one);
      }
    }
    if (event.agents.length > 0) continue;
    const near = clauses.filter(
      ({ sentence }) => sentences.has(sentence) || (sentence > last && sentence <= last + REACH),
    );
    for (const clause of near) {
      const doer = [...phrasesIn(source, clause)].find(
        (one) => isDoer(one) && !event.harmed.some(({ participant }) => sameParticipant(participant, one)),
      );
      if (doer === undefined) continue;
      event.agents.push(doer);
      break;
    }
  }
}

function isDoer(one: Participant): boolean {
  if (one.sort !== 'person' || one.name !== null || one.side === null) return false;
  const head = one.words.toLowerCase().split(' ').at(-1) ?? '';
  return DOERS.has(head);
}
