import type { Solver, TollReason } from '#model';
import type { Asked } from './asked.ts';
import type { Bearing } from './bearing.ts';
import { judge } from './bearing.ts';
import type { Compared } from './compared.ts';
import { comparedOf } from './compared.ts';
import { reaches } from './grade.ts';
import type { OwnInterval } from './own-interval.ts';
import { comparedInterval, ownInterval } from './own-interval.ts';
import type { Reading } from './reading.ts';
import type { Row } from './rows.ts';
import { rowsOf } from './rows.ts';
import type { World } from './world.ts';

/** Everything that policies compare for one question, before any of them has chosen. */
export type Weighed = {
  readonly asked: Asked;
  /** Admitted figures with their bearing, by claim. */
  readonly admitted: ReadonlyMap<string, { readonly reading: Reading; readonly bearing: Bearing }>;
  /** Current figures that no policy admits here, and why. */
  readonly refused: readonly { readonly claim: string; readonly reason: TollReason }[];
  /** One or more figures of each origin that answers the question: direct ones, else its own closed interval. */
  readonly compared: readonly Compared[];
  readonly origins: readonly WeighedOrigin[];
};

/** One origin's admitted claims on the question and what follows from them alone. */
export type WeighedOrigin = {
  readonly origin: string;
  readonly readings: readonly Reading[];
  readonly interval: OwnInterval | null;
};

/** Judges every current figure, bounds each origin by itself and lists what can be compared. */
export function weigh(solver: Solver, world: World, readings: readonly Reading[], asked: Asked): Weighed {
  const admitted = new Map<string, { reading: Reading; bearing: Bearing }>();
  const refused: { claim: string; reason: TollReason }[] = [];
  for (const reading of readings) {
    if (reading.standing.kind !== 'current') continue;
    const judged = judge(reading, asked);
    if (judged.kind === 'refused') refused.push({ claim: reading.id, reason: judged.reason });
    else admitted.set(reading.id, { reading, bearing: judged.bearing });
  }
  const byId = new Map(readings.map((reading) => [reading.id, reading]));
  const compared: Compared[] = [];
  const origins: WeighedOrigin[] = [];
  for (const [origin, own] of groupByOrigin([...admitted.values()].map(({ reading }) => reading))) {
    const direct = own
      .filter(({ id }) => admitted.get(id)!.bearing === 'direct')
      .flatMap((reading) => comparedOf(reading) ?? []);
    const interval = ownInterval(solver, rowsOf(own, byId, world), asked, byId);
    if (direct.length > 0) compared.push(...direct);
    else if (interval?.closed === true) compared.push(comparedInterval(origin, interval, byId));
    origins.push({ origin, readings: own, interval });
  }
  return { asked, admitted, refused, compared, origins };
}

/** All admitted claims of grades A to C, for the joint reading. */
export function jointRows(weighed: Weighed, all: ReadonlyMap<string, Reading>, world: World): readonly Row[] {
  const good = [...weighed.admitted.values()]
    .map(({ reading }) => reading)
    .filter(({ grade }) => reaches(grade, 'C'));
  return rowsOf(good, all, world);
}

function groupByOrigin(readings: readonly Reading[]): readonly (readonly [string, readonly Reading[]])[] {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) {
    const { origin } = reading.descent;
    if (origin === null) continue;
    const group = groups.get(origin);
    if (group === undefined) groups.set(origin, [reading]);
    else group.push(reading);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
