import type { Act } from './act.ts';
import type { Participant } from './participant.ts';
import { sameName } from './same.ts';

/** How many people the acts of one event come to, by what became of them; `hit`: struck or shot, and it is not said how it ended. */
export type Fates = { readonly killed: number; readonly injured: number; readonly hit: number };

type Fate = keyof Fates;

function fateOf(act: Act): Fate | null {
  if (act.effect === 'killed' || act.effect === 'injured') return act.effect;
  if (act.effect !== null) return null;
  return act.kind === 'attack' && (act.implied !== null || act.tools.some((tool) => tool.weapon !== null))
    ? 'hit'
    : null;
}

/** People whom a phrase counts; a plural without a number counts nobody. */
const numberOf = (one: Participant): number => one.count ?? (one.plural ? 0 : 1);
/** The age a phrase gives, or null. */
const ageOf = (one: Participant): string | null => /(\d+)[- ](?:year|month)/i.exec(one.words)?.[1] ?? null;

/** What an unnamed single person is called, to tell one from another: the last word. */
const headOf = (one: Participant): string =>
  (one.description ?? one.words)
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter(Boolean)
    .at(-1) ?? '';

type Told = { readonly fate: Fate; readonly sentence: number; readonly people: readonly Participant[] };

const isPronoun = (one: Participant): boolean =>
  one.name === null && one.description === null && one.definite;
const isOne = (one: Participant): boolean => one.sort === 'person' && !one.plural && numberOf(one) === 1;
/** How many sentences back a pronoun may point. */
const REACH = 4;

/** Puts the person last told of in the place of "he" and "she". */
function resolved(acts: readonly Act[]): Act[] {
  const told: { readonly one: Participant; readonly sentence: number }[] = [];
  return acts.map((act) => {
    const harmed = act.harmed.map((one) => {
      if (!isPronoun(one) || !isOne(one)) return one;
      return (
        told.findLast((other) => act.sentence - other.sentence <= REACH && mayBe(one.words, other.one))
          ?.one ?? one
      );
    });
    for (const one of harmed) if (isOne(one) && !isPronoun(one)) told.push({ one, sentence: act.sentence });
    return { ...act, harmed };
  });
}

/** Whether "he" or "she" may mean this person: not a woman, not a man. */
function mayBe(pronoun: string, one: Participant): boolean {
  const head = headOf(one);
  return pronoun === 'he' || pronoun === 'him' ? !WOMEN.has(head) : !MEN.has(head);
}

function toldOf(acts: readonly Act[], year: number | undefined): Told[] {
  return resolved(acts).flatMap((act): Told[] => {
    const fate = fateOf(act);
    if (fate === null || act.negated || act.stage !== 'accomplished') return [];
    if (year !== undefined && act.year !== null && act.year !== year) return [];
    const people = act.harmed.filter((one) => one.sort === 'person');
    return people.length === 0 ? [] : [{ fate, sentence: act.sentence, people }];
  });
}

/** The dead: their names, what the unnamed are called, and where each sentence tells of them. */
type Dead = {
  readonly names: readonly string[];
  readonly heads: ReadonlySet<string>;
  readonly told: ReadonlyMap<number, ReadonlySet<number>>;
  readonly ages: ReadonlySet<string>;
};

const MEN = new Set(
  'man boy father brother son uncle grandfather husband boyfriend male nephew stepfather gunman'.split(' '),
);
const WOMEN = new Set(
  'woman girl mother sister daughter aunt grandmother wife girlfriend female niece mom'.split(' '),
);
const KIN = new Set(
  'father mother brother sister son daughter uncle aunt cousin grandmother grandfather wife husband girlfriend boyfriend friend officer deputy guard'.split(
    ' ',
  ),
);

/** How many different people unnamed mentions of one person each must be at least: a man and a woman are two. */
function kinds(told: readonly (readonly Participant[])[]): number {
  const heads = told
    .flat()
    .filter((one) => one.name === null && isOne(one) && !one.definite)
    .map(headOf);
  const ages = new Set(
    told
      .flat()
      .filter((one) => isOne(one))
      .map(ageOf)
      .filter((age) => age !== null),
  );
  return Math.max(
    ages.size,
    (heads.some((head) => MEN.has(head)) ? 1 : 0) + (heads.some((head) => WOMEN.has(head)) ? 1 : 0),
  );
}

const ANOTHER = /^(?:another|second|third|other|one\b)/i;

/**
 * The people of a statement of whom nothing says that they died. One person without a name is somebody else than the one who
 * died only where the words say so, or where one sentence tells of both.
 */
function living({ people, sentence }: Told, dead: Dead): Participant[] {
  return people.filter((one) => {
    if (one.name !== null) return !dead.names.some((name) => sameName(one.name ?? '', name));
    if (one.plural || numberOf(one) > 1 || (one.description === null && !one.definite)) return true;
    const age = ageOf(one);
    if (age !== null && dead.ages.size > 0) return !dead.ages.has(age);
    if (dead.heads.size + dead.names.length === 0 || ANOTHER.test(one.words)) return true;
    if (KIN.has(headOf(one)) && !dead.heads.has(headOf(one))) return true;
    const beside = dead.told.get(sentence);
    return beside !== undefined && !beside.has(one.start) && !one.definite && !dead.heads.has(headOf(one));
  });
}

function most(told: readonly (readonly Participant[])[]): number {
  return Math.max(0, ...told.map((people) => people.reduce((sum, one) => sum + numberOf(one), 0)));
}

function namesOf(told: readonly (readonly Participant[])[]): string[] {
  const names: string[] = [];
  for (const { name } of told.flat())
    if (name !== null && !names.some((other) => sameName(name, other))) names.push(name);
  return names;
}

/**
 * Counts the people in the acts: the most that any one act has, and never fewer than have names. Acts of another year than
 * `year` are left out. Those shot of whom nothing more is said are among the injured unless they died.
 */
export function countFates(acts: readonly Act[], year?: number): Fates {
  const told = toldOf(acts, year);
  const of = (fate: Fate): Told[] => told.filter((one) => one.fate === fate);
  const by = (fate: Fate): (readonly Participant[])[] => of(fate).map(({ people }) => people);
  const names = namesOf(by('killed'));
  // A death told of with nobody named is one at least, where the text tells of no one else.
  const untold =
    told.every(({ fate }) => fate === 'killed') &&
    acts.some(
      (act) =>
        act.effect === 'killed' && act.harmed.length === 0 && act.stage === 'accomplished' && !act.negated,
    )
      ? 1
      : 0;
  const plural = by('killed').length > 0 ? 1 : 0;
  const killed = Math.max(most(by('killed')), names.length, untold, plural);
  const heads = new Set(
    by('killed')
      .flat()
      .filter((one) => one.name === null && numberOf(one) === 1)
      .map(headOf),
  );
  const ages = new Set(
    by('killed')
      .flat()
      .map(ageOf)
      .filter((age) => age !== null),
  );
  const dead = {
    names,
    heads,
    ages,
    told: new Map(
      of('killed').map(
        ({ sentence, people }) => [sentence, new Set(people.map(({ start }) => start))] as const,
      ),
    ),
  };
  const alive = (fate: Fate): (readonly Participant[])[] => of(fate).map((one) => living(one, dead));
  // Names of people hit may be those of the dead whom the text does not name as dead.
  const unnamed = killed - names.length;
  const hit = most(by('hit'));
  const hurt = Math.max(most(alive('injured')), namesOf(alive('injured')).length);
  const different = kinds([...alive('hit'), ...alive('injured')]);
  const struck = namesOf([...alive('hit'), ...alive('injured')]).length - unnamed;
  const group = hit > 1 ? hit - killed : most(alive('hit')) - Math.max(0, unnamed);
  return { killed, injured: Math.max(0, hurt, struck, group, different), hit };
}
