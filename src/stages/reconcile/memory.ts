import type { FigureClaim, FiguresFile, Outcome } from '#model';
import type { FoundBefore } from './conflicts/conflicts.ts';
import type { ClaimMemory } from './figures/claim-memory.ts';
import { makeClaimMemory } from './figures/claim-memory.ts';
import type { Readings } from './figures/read-figures.ts';
import { readFigures } from './figures/read-figures.ts';
import type { Reading } from './figures/reading.ts';
import type { Row } from './figures/rows.ts';
import { inModel, rowsOf } from './figures/rows.ts';
import type { World } from './sets/world.ts';
import { makeWorld } from './sets/world.ts';

/** A file read and ready for questions. */
export type ReadFile = Readings & {
  readonly world: World;
  /** Every reading, by claim. */
  readonly all: ReadonlyMap<string, Reading>;
  /** The readings of one outcome's model, by id. */
  model(outcome: Outcome): readonly Reading[];
  /** What those readings say of the sizes of sets. */
  rows(outcome: Outcome): readonly Row[];
};

/**
 * What was worked out before, so that the next question about the same claims, or about one claim more, does not start
 * from nothing. Nothing in it changes an answer; whoever keeps one decides how long.
 */
export type Memory = {
  readonly files: WeakMap<readonly FigureClaim[], Remembered[]>;
  readonly conflicts: FoundBefore;
  readonly claims: ClaimMemory;
};

type Remembered = { readonly key: string; readonly parts: readonly unknown[]; readonly read: ReadFile };

/** So many groups of claims are kept before the memory of conflicts starts again. */
const GROUPS_KEPT = 20_000;

export function makeMemory(): Memory {
  return { files: new WeakMap(), conflicts: new Map(), claims: makeClaimMemory() };
}

/** Reads a file, or finds it read. The lists of a file are taken for the same when they are the same objects. */
export function readFile(file: FiguresFile, asKnown: string | undefined, memory: Memory): ReadFile {
  if (memory.conflicts.size > GROUPS_KEPT) memory.conflicts.clear();
  const kept = memory.files.get(file.claims) ?? [];
  const key = JSON.stringify([file.scope, asKnown, namesOf(file)]);
  const parts = [file.places, file.actors];
  const known = kept.find((one) => one.key === key && one.parts.every((part, at) => part === parts[at]));
  if (known !== undefined) return known.read;
  const read = readAnew(file, asKnown, memory.claims);
  memory.files.set(file.claims, [...kept, { key, parts, read }]);
  return read;
}

function readAnew(file: FiguresFile, asKnown: string | undefined, memory: ClaimMemory): ReadFile {
  const world = makeWorld(file, memory.world);
  const { readings, unplaced } = readFigures(file, world, { asKnown, memory });
  const all = new Map(readings.map((reading) => [reading.id, reading]));
  const models = new Map<Outcome, readonly Reading[]>();
  const rows = new Map<Outcome, readonly Row[]>();
  const model = (outcome: Outcome): readonly Reading[] =>
    remember(models, outcome, () => readings.filter((reading) => inModel(reading, outcome)));
  return {
    readings,
    unplaced,
    world,
    all,
    model,
    rows: (outcome) => remember(rows, outcome, () => rowsOf(model(outcome), { all, world })),
  };
}

function remember<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** Names that only a question has take part in numbering the dimensions; listed places are numbered without them. */
function namesOf({ places, questions }: FiguresFile): readonly string[] {
  const names = questions.flatMap(({ core, frame, ...own }) =>
    [own, core, frame].flatMap((target) => [
      ...(places === undefined ? (target?.places ?? []) : []),
      ...(target?.perpetrator === undefined ? [] : [target.perpetrator]),
      ...(target?.population?.community === undefined ? [] : [target.population.community]),
    ]),
  );
  return [...new Set(names)].sort();
}
