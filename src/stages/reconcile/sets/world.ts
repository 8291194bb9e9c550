import type { FiguresFile, Target } from '#model';
import { AGES, SEXES, STATUSES } from '#model';
import type { Box } from './box.ts';
import { daysOf, FIRST_DAY, LAST_DAY } from './days.ts';
import type { Span, Spans } from './spans.ts';
import { joinSpans } from './spans.ts';
import type { Tree } from './tree.ts';
import { makeTree } from './tree.ts';

/** The dimensions of one figures file, each numbered, so that every set of people in it is a box. */
export type World = {
  readonly places: Tree;
  readonly actors: Tree;
  /** Number of each community a claim or question names; 0 is everybody else. */
  readonly communities: ReadonlyMap<string, number>;
  /** What an absent place and an absent time mean in a claim. */
  readonly scope: { readonly places: Spans; readonly days: Spans };
  /** Whether the file says which days its scope has; otherwise an absent time is any day. */
  readonly dated: boolean;
  /** What it was made of, to know it again. */
  readonly madeOf: {
    readonly places: FiguresFile['places'];
    readonly actors: FiguresFile['actors'];
    readonly names: string;
  };
};

/**
 * Numbers the dimensions of a file. A file without a list of places takes every place it names as one apart. A world
 * made before is given back where the file has nothing that would number anything otherwise.
 */
export function makeWorld(file: FiguresFile, before: World | null = null): World {
  const targets: readonly Target[] = [
    ...file.claims,
    ...file.questions.flatMap((question) => [question, question.core ?? {}, question.frame ?? {}]),
  ];
  const namedPlaces =
    file.places === undefined ? unique(targets.flatMap((target) => target.places ?? [])) : [];
  // Nobody has to list the accused: an actor that stands in no list is one apart. 'unknown' is always a value.
  const listed = new Set((file.actors ?? []).map(({ id }) => id));
  const named = unique(targets.flatMap((target) => target.perpetrator ?? [])).filter((id) => !listed.has(id));
  const communities = unique(targets.flatMap((target) => target.population?.community ?? []));
  const made: World['madeOf'] = {
    places: file.places,
    actors: file.actors,
    names: JSON.stringify([namedPlaces, named, communities, file.scope]),
  };
  if (before !== null && sameMaking(before.madeOf, made)) return before;
  const places = makeTree(file.places ?? namedPlaces.map((id) => ({ id })));
  const actors = makeTree([{ id: UNKNOWN_ACTOR }, ...(file.actors ?? []), ...named.map((id) => ({ id }))]);
  const days: Span = [FIRST_DAY, LAST_DAY];
  return {
    places,
    actors,
    communities: new Map(communities.map((name, index) => [name, index + 1])),
    scope: {
      places: file.scope?.places === undefined ? places.all : placesOf(places, file.scope.places),
      days: [file.scope?.time === undefined ? days : periodOf(file.scope.time)],
    },
    dated: file.scope?.time !== undefined,
    madeOf: made,
  };
}

function sameMaking(a: World['madeOf'], b: World['madeOf']): boolean {
  return a.places === b.places && a.actors === b.actors && a.names === b.names;
}

const UNKNOWN_ACTOR = '#unknown';

/** What stands for a dimension that the target leaves out. */
export type Absent = { readonly places: Spans; readonly days: Spans };

/** The people a target speaks of; what it leaves out is filled from `absent`. Its places must be in the world. */
export function boxOf(world: World, target: Target, absent: Absent = world.scope): Box {
  const { population, places, time, perpetrator } = target;
  return {
    places: places === undefined ? absent.places : placesOf(world.places, places),
    days: time === undefined ? absent.days : [periodOf(time)],
    cells: cellsOf(population),
    communities:
      population?.community === undefined
        ? [[0, world.communities.size]]
        : [one(world.communities.get(population.community)!)],
    actors: perpetrator === undefined ? world.actors.all : [world.actors.span(perpetrator)!],
  };
}

/** The ids that the world's place tree does not know. */
export function unknownPlaces(world: World, target: Target): readonly string[] {
  return (target.places ?? []).filter((id) => world.places.span(id) === undefined);
}

function placesOf(tree: Tree, ids: readonly string[]): Spans {
  return joinSpans(
    ids.flatMap((id) => [tree.span(id) ?? []].filter((span): span is Span => span.length === 2)),
  );
}

function periodOf([from, to]: readonly [string, string]): Span {
  return [daysOf(from)![0], daysOf(to)![1]];
}

const STATUS_KEYS = Object.keys(STATUSES);
const AGE_KEYS = Object.keys(AGES);
const SEX_KEYS = Object.keys(SEXES);

/** Cell numbers: status × age × sex, the order of the model's tables. */
function cellsOf(population: Target['population']): Spans {
  const cells: Span[] = [];
  STATUS_KEYS.forEach((status, s) => {
    if (population?.status !== undefined && !population.status.some((one) => one === status)) return;
    AGE_KEYS.forEach((age, a) => {
      if (population?.age !== undefined && population.age !== age) return;
      SEX_KEYS.forEach((sex, x) => {
        if (population?.sex !== undefined && population.sex !== sex) return;
        cells.push(one((s * AGE_KEYS.length + a) * SEX_KEYS.length + x));
      });
    });
  });
  return joinSpans(cells);
}

function one(value: number): Span {
  return [value, value];
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}
