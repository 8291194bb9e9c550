import type { Outcome } from '#model';
import type { Box } from '../sets/box.ts';
import { meetBox } from '../sets/box.ts';
import type { World } from '../sets/world.ts';
import type { IncrementSum } from './increments.ts';
import { sumIncrements } from './increments.ts';
import type { Reading } from './reading.ts';

/**
 * What claims say about the sizes of sets: the sum over `boxes` of coefficient × size lies between `low` and `high`
 * (null: open). It holds only while every one of its claims is believed.
 */
export type Row = {
  readonly claims: readonly string[];
  readonly terms: readonly { readonly box: Box; readonly coefficient: number }[];
  readonly low: number | null;
  readonly high: number | null;
};

/** The figures that bound the dead, injured, … of a question: its outcome, and for the dead what shows their remains. */
export function inModel(reading: Reading, outcome: Outcome): boolean {
  const own = reading.claim.outcome;
  if (own === outcome) return true;
  return outcome === 'killed' && (own === 'bodies_seen' || own === 'bodies_recovered' || own === 'buried');
}

/** The rows of current figures, in the order given, with the sums of additions an origin made to no later total. */
export function rowsOf(
  readings: readonly Reading[],
  { all, world }: { readonly all: ReadonlyMap<string, Reading>; readonly world: World },
): readonly Row[] {
  const current = readings.filter(({ standing }) => standing.kind === 'current');
  return [
    ...current.flatMap((reading) => rowOf(reading, all, world) ?? []),
    ...sumIncrements(current).map(rowOfSum),
  ];
}

function rowOf(reading: Reading, all: ReadonlyMap<string, Reading>, world: World): Row | null {
  if (reading.class === 'majority') return majorityRow(reading, all, world);
  const low = reading.low === 0 ? null : reading.low;
  if (low === null && reading.high === null) return null;
  return { claims: [reading.id], terms: [{ box: reading.box, coefficient: 1 }], low, high: reading.high };
}

/** "Most of S are T": 2·|S∩T| ≥ |S| + 1. S is the claim it is part of, else everybody at its place and time. */
function majorityRow(reading: Reading, all: ReadonlyMap<string, Reading>, world: World): Row {
  const parent = reading.claim.partOf === undefined ? undefined : all.get(reading.claim.partOf);
  const whole: Box = parent?.box ?? {
    ...reading.box,
    cells: [[0, 15]],
    communities: [[0, world.communities.size]],
  };
  return {
    claims: [reading.id],
    terms: [
      { box: meetBox(whole, reading.box), coefficient: 2 },
      { box: whole, coefficient: -1 },
    ],
    low: 1,
    high: null,
  };
}

function rowOfSum({ parts, box, low }: IncrementSum): Row {
  return { claims: parts.map(({ id }) => id), terms: [{ box, coefficient: 1 }], low, high: null };
}
