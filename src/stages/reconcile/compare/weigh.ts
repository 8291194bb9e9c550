import type { Solver, TollReason } from '#model';
import { isCeiling } from '../bounds/limited.ts';
import { reaches } from '../figures/grade.ts';
import type { Reading } from '../figures/reading.ts';
import type { Row } from '../figures/rows.ts';
import { rowsOf } from '../figures/rows.ts';
import { holdsBox } from '../sets/box.ts';
import type { World } from '../sets/world.ts';
import type { Asked } from './asked.ts';
import type { Bearing } from './bearing.ts';
import { judge } from './bearing.ts';
import type { Compared } from './compared.ts';
import { comparedOf } from './compared.ts';
import type { OwnInterval } from './own-interval.ts';
import { comparedInterval, ownInterval } from './own-interval.ts';

/** What weighing needs beside the figures themselves. `all`: every reading of the file, by claim. */
export type Scales = {
  readonly solver: Solver;
  readonly world: World;
  readonly all: ReadonlyMap<string, Reading>;
};

/** An admitted figure with its bearing on the question. */
export type Admitted = { readonly reading: Reading; readonly bearing: Bearing };

/** Everything that policies compare for one question, before any of them has chosen. */
export type Weighed = {
  readonly asked: Asked;
  /** Admitted figures, by claim. */
  readonly admitted: ReadonlyMap<string, Admitted>;
  /** Those whose people all lie inside the frame. */
  readonly inside: readonly Admitted[];
  /** Current figures that no policy admits here, and why. */
  readonly refused: readonly { readonly claim: string; readonly reason: TollReason }[];
  readonly origins: readonly WeighedOrigin[];
};

/** One origin's admitted claims on the question and what follows from them alone. */
export type WeighedOrigin = {
  readonly origin: string;
  readonly readings: readonly Reading[];
  /** What its claims leave of the question when taken together; worked out when it is asked for. */
  readonly interval: () => OwnInterval | null;
  /** Its figures for the question: direct ones, else its own interval if that is closed. */
  readonly compared: readonly Compared[];
};

/** Judges every current figure and bounds each origin by itself. */
export function weigh(scales: Scales, readings: readonly Reading[], asked: Asked): Weighed {
  const admitted = new Map<string, Admitted>();
  const refused: { claim: string; reason: TollReason }[] = [];
  for (const reading of readings) {
    if (reading.standing.kind !== 'current') continue;
    const judged = judge(reading, asked);
    if (judged.kind === 'refused') refused.push({ claim: reading.id, reason: judged.reason });
    else admitted.set(reading.id, { reading, bearing: judged.bearing });
  }
  const origins = groupByOrigin(admitted).map(([origin, own]) => weighOrigin(scales, asked, origin, own));
  const inside = [...admitted.values()].filter(({ reading }) => holdsBox(asked.frame, reading.box));
  return { asked, admitted, inside, refused, origins };
}

/** What one origin's admitted claims say of the question by themselves. */
export function weighOrigin(
  scales: Scales,
  asked: Asked,
  origin: string,
  own: readonly Admitted[],
): WeighedOrigin {
  const readings = own.map(({ reading }) => reading);
  const direct = own
    .filter(({ bearing }) => bearing === 'direct')
    .flatMap(({ reading }) => comparedOf(reading) ?? []);
  const rows = rowsOf(readings, scales);
  const interval = once(() => ownInterval(scales, rows, asked));
  if (direct.length > 0) return { origin, readings, interval, compared: direct };
  // Without a ceiling nothing closes.
  const closed = rows.some(isCeiling) ? interval() : null;
  const compared = closed?.closed === true ? [comparedInterval(origin, closed, scales.all)] : [];
  return { origin, readings, interval, compared };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The figures of all origins for the question. */
export function comparedFigures({ origins }: Weighed): readonly Compared[] {
  return origins.flatMap(({ compared }) => compared);
}

/** The admitted figures that answer the question directly. */
export function directReadings({ inside }: Weighed): readonly Reading[] {
  return inside.filter(({ bearing }) => bearing === 'direct').map(({ reading }) => reading);
}

/** All admitted claims of grades A to C, for the joint reading. */
export function jointRows({ admitted }: Weighed, scales: Scales): readonly Row[] {
  const good = [...admitted.values()]
    .map(({ reading }) => reading)
    .filter(({ grade }) => reaches(grade, 'C'));
  return rowsOf(good, scales);
}

function groupByOrigin(
  admitted: ReadonlyMap<string, Admitted>,
): readonly (readonly [string, readonly Admitted[]])[] {
  const groups = new Map<string, Admitted[]>();
  for (const one of admitted.values()) {
    const { origin } = one.reading.descent;
    if (origin === null) continue;
    const group = groups.get(origin);
    if (group === undefined) groups.set(origin, [one]);
    else group.push(one);
  }
  // An origin all of whose claims are elsewhere says nothing of the question.
  const near = [...groups].filter(([, own]) => own.some(({ bearing }) => bearing !== 'elsewhere'));
  return near.sort(([a], [b]) => (a < b ? -1 : 1));
}
