import type { Act } from './act.ts';
import type { Participant } from './participant.ts';
import { sameName } from './same.ts';

/** How many people the acts of one event come to, by what became of them; `hit`: struck or shot, and it is not said how it ended. */
export type Fates = { readonly killed: number; readonly injured: number; readonly hit: number };

type Fate = keyof Fates;

function fateOf(act: Act): Fate | null {
  if (act.effect === 'killed' || act.effect === 'injured') return act.effect;
  if (act.effect !== null) return null;
  return act.kind === 'attack' && (act.implied !== null || act.tools.some((tool) => tool.weapon !== null)) ? 'hit' : null;
}

const numberOf = (one: Participant): number => one.count ?? (one.plural ? 2 : 1);

/**
 * Counts the people in the acts: the most that any one act has, and never fewer than have names. Acts of another year than
 * `year` are left out. Those shot of whom nothing more is said are among the injured unless they died.
 */
export function countFates(acts: readonly Act[], year?: number): Fates {
  const most: Record<Fate, number> = { killed: 0, injured: 0, hit: 0 };
  const names: Record<Fate, string[]> = { killed: [], injured: [], hit: [] };
  for (const act of acts) {
    const fate = fateOf(act);
    if (fate === null || act.negated || act.stage !== 'accomplished') continue;
    if (year !== undefined && act.year !== null && act.year !== year) continue;
    const people = act.harmed.filter((one) => one.sort === 'person');
    if (people.length === 0) continue;
    most[fate] = Math.max(most[fate], people.reduce((sum, one) => sum + numberOf(one), 0));
    for (const { name } of people) if (name !== null && !names[fate].some((other) => sameName(name, other))) names[fate].push(name);
  }
  const dead = names.killed;
  const living = (fate: Fate): number => names[fate].filter((name) => !dead.some((other) => sameName(name, other))).length;
  const killed = Math.max(most.killed, dead.length);
  return { killed, injured: Math.max(most.injured, living('injured'), most.hit - killed, living('hit')), hit: most.hit };
}
