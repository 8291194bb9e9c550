import type { Grade, Qualifier } from '#model';
import type { ChangeOfCount } from '../figures/figure-classes.table.ts';
import type { Reading } from '../figures/reading.ts';
import type { ComparedKind } from './policy.ts';

/** One origin's figure for the question, as policies compare it. Numbers are as printed. */
export type Compared = {
  readonly origin: string;
  readonly claims: readonly string[];
  readonly kind: ComparedKind;
  readonly grade: Grade;
  /** What it says at the least and at the most when compared; null where its kind says nothing. */
  readonly low: number | null;
  readonly high: number | null;
  /** The printed number, for agreement and best; null for bands and intervals that are no point. */
  readonly value: number | null;
  readonly lowOpen: boolean;
  /** Its upper end is open: a floor, or a running total. */
  readonly open: boolean;
  readonly names: boolean;
  readonly derived: boolean;
  /** Its words or its form claim to be complete. */
  readonly closed: boolean;
  /** Verified person by person by a body that itself calls it a minimum: it raises, never lowers. */
  readonly minimum: boolean;
  readonly asOf: string | undefined;
  readonly order: number;
};

/** A direct figure as policies compare it; null when it states no number (a vague word, a share). */
export function comparedOf(reading: Reading): Compared | null {
  const { claim, descent, value } = reading;
  const kind = comparedKind(reading);
  if (kind === null || descent.origin === null) return null;
  if (kind !== 'band' && value === null) return null;
  return {
    origin: descent.origin,
    claims: [reading.id],
    kind,
    grade: reading.grade,
    low: kind === 'band' ? reading.low : value,
    high: kind === 'band' ? reading.high : value,
    value,
    lowOpen: reading.lowOpen,
    open: reading.class === 'floor',
    names: reading.names,
    derived: claim.derived === true,
    closed: reading.class === 'exact',
    minimum: claim.verified === 'binding' && saysThereAreMore(reading),
    asOf: descent.asOf,
    order: reading.order,
  };
}

/** Whether the figure's own words call it a minimum: a floor, or a total that still runs. */
function saysThereAreMore({ wording, claim }: Reading): boolean {
  const running = claim.series === 'cumulative' || claim.provisional === true;
  return wording === 'floor' || running || claim.count?.qualifier === 'so_far';
}

/**
 * Direct figures that are vague words, as the numbers a policy's table gives them. A policy without a table has none,
 * and whoever asks uses them only where nothing else was found.
 */
export function vagueFigures(
  readings: readonly Reading[],
  table: Partial<Readonly<Record<Qualifier, number>>>,
): readonly Compared[] {
  return readings.flatMap((reading): readonly Compared[] => {
    const { claim, descent, grade } = reading;
    const value = claim.count === null ? undefined : table[claim.count.qualifier];
    if (reading.class !== 'vague' || value === undefined || descent.origin === null) return [];
    return [
      {
        origin: descent.origin,
        claims: [reading.id],
        kind: 'count',
        grade,
        low: value,
        high: null,
        value,
        lowOpen: false,
        open: true,
        names: false,
        derived: claim.derived === true,
        closed: false,
        minimum: false,
        asOf: descent.asOf,
        order: reading.order,
      },
    ];
  });
}

/**
 * The kind of a figure by its words. A count that shows only a part of the dead (remains, an investigated part, an
 * addition) is compared as the floor it is; a list or a running total is compared as the count it was worded as.
 */
export function comparedKind(reading: Reading): ComparedKind | null {
  switch (reading.wording) {
    case 'count':
      return showsOnlyAPart(reading) ? 'floor' : 'count';
    case 'floor':
    case 'ceiling':
    case 'band':
    case 'estimate':
      return reading.wording;
    case 'denial':
    case 'vague':
    case 'hedged':
    case 'majority':
    case 'nothing':
      return null;
  }
}

const CHANGES_TO_A_PART: readonly (ChangeOfCount | undefined)[] = [
  'remains',
  'investigated',
  'network',
  'increment',
];

function showsOnlyAPart({ class: read, change }: Reading): boolean {
  return read === 'part' || CHANGES_TO_A_PART.includes(change);
}
