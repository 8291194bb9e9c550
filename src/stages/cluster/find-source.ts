import type { LinkKind } from '#model';
import { areOneHouse, foldName } from './body.ts';
import { peopleOf } from './changes.ts';
import { placesEqual } from './places.ts';
import { isRoundingOf } from './rounding.ts';
import type { Rest, Told } from './told.ts';

/** The earlier claim that a claim repeats, and how that is known. */
export type Source = { readonly kind: LinkKind; readonly of: Told; readonly rounding: boolean };

/** From this many on, digits that are not round are unlikely to be equal by chance. */
const TELLING = 100;

/** The earlier claim this one repeats, if any; `before` are affirmed, of its outcome, in order of publication; `copies` maps a text to the text it copies. */
export function findSource(
  one: Told,
  before: readonly Told[],
  rests: ReadonlyMap<string, Rest>,
  copies: ReadonlyMap<string, string>,
): Source | null {
  if (one.cut || one.number === null || one.held.claim.polarity === 'negated') return null;
  const kin = one.held.claim.additive
    ? undefined
    : before.find((other) => isFirst(other, rests) && sameKin(one, other));
  if (kin !== undefined) return { kind: 'same_composition', of: kin, rounding: false };
  return one.speaker.kind === 'body'
    ? repeatOf(one, one.speaker.id, before, rests)
    : unattributedSource(one, before, rests, copies);
}

/** A figure of a known body: the first time that body's same figure was printed, or the figure it rounds. */
function repeatOf(
  one: Told,
  id: string,
  before: readonly Told[],
  rests: ReadonlyMap<string, Rest>,
): Source | null {
  const cited = citedNumber(one);
  const told = before.findLast((other) => originOf(other, rests) === id && other.number === cited);
  if (cited !== null && told !== undefined) {
    return { kind: 'attribution', of: told, rounding: cited !== one.number };
  }
  const first = (other: Told): boolean => isFirst(other, rests) && sameKind(one, other);
  const same = before.filter(
    (other) => first(other) && originOf(other, rests) === id && other.number === one.number,
  );
  const alike = same.find((other) => peopleOf(other.held) === peopleOf(one.held) && samePlace(one, other));
  // A body that gives the same running total on a later day speaks for that day, and repeats nobody.
  const restates =
    one.release && alike?.release === true && one.held.published?.end !== alike.held.published?.end;
  if (alike !== undefined && restates && one.held.claim.series === 'cumulative') return null;
  if (alike !== undefined) return { kind: 'attribution', of: alike, rounding: false };
  if (!one.release) {
    const mutated =
      same.at(-1) ??
      before.findLast((other) => first(other) && originOf(other, rests) === id && isMisprint(one, other));
    if (mutated !== undefined) return { kind: 'attribution', of: mutated, rounding: false };
  }
  const house = before.filter((other) => first(other) && areOneHouse(originOf(other, rests) ?? '', id));
  const rounded = house.findLast((other) => mayRound(one, other));
  return rounded === undefined ? null : { kind: 'rounding', of: rounded, rounding: true };
}

/** The number a sheet says a figure was taken from: "cites the network's 889". */
function citedNumber({ held }: Told): number | null {
  const cell = `${held.row?.countType ?? ''} ${held.row?.basis ?? ''}`;
  const digits = /\bcit(?:es|ing)\b[^\d]*(\d[\d,]*)/u.exec(cell)?.[1];
  return digits === undefined ? null : Number(digits.replaceAll(',', ''));
}

/**
 * A release rounds only another body of its house (a president his ministry), or itself when it says the number is rough;
 * its own round figure said as exact may be a new count.
 */
function mayRound(one: Told, other: Told): boolean {
  if (one.number === null || other.number === null) return false;
  const { qualifier } = one.held.claim;
  const sameBody =
    one.speaker.kind === 'body' && other.speaker.kind === 'body' && one.speaker.id === other.speaker.id;
  if (sameBody && one.release && qualifier !== 'nearly' && qualifier !== 'around') return false;
  if (!sameBody && !one.release) return false;
  return peopleMeet(one, other) && samePlace(one, other) && isRoundingOf(one.number, qualifier, other.number);
}

/** A figure nobody is named for: the text it was copied from, or the only origin that printed the same exact digits. */
function unattributedSource(
  one: Told,
  before: readonly Told[],
  rests: ReadonlyMap<string, Rest>,
  copies: ReadonlyMap<string, string>,
): Source | null {
  const parent = copies.get(one.held.text);
  if (parent !== undefined) {
    const there = before.filter((other) => other.held.text === parent && sameKind(one, other));
    const of =
      there.find((other) => other.number === one.number) ?? (there.length === 1 ? there[0] : undefined);
    if (of !== undefined) return { kind: 'near_copy', of, rounding: false };
  }
  if (one.speaker.kind === 'nobody' && one.speaker.reason !== 'unattributed') return null;
  if (one.number === null || one.number < TELLING || one.number % 10 === 0) return null;
  const same = before.filter(
    (other) =>
      other.number === one.number &&
      other.speaker.kind === 'body' &&
      isFirst(other, rests) &&
      peopleMeet(one, other),
  );
  const [only] = same;
  return only !== undefined && new Set(same.map((other) => originOf(other, rests))).size === 1
    ? { kind: 'same_digits', of: only, rounding: false }
    : null;
}

/**
 * A retelling whose number its body never printed: one digit off the body's own (145 for 148), or other digits for the same
 * people on the same days in the same place when the sheet itself doubts the attribution.
 */
function isMisprint(one: Told, other: Told): boolean {
  if (one.places === null || other.places === null || !placesEqual(one.places, other.places)) return false;
  if (one.held.row?.chain.includes('?') === true)
    return one.held.claim.time?.start === other.held.claim.time?.start;
  const a = String(one.number);
  const b = String(other.number);
  return (
    // Round numbers differ in one digit by what they count, not by a slip.
    !a.endsWith('0') &&
    !b.endsWith('0') &&
    a.length > 2 &&
    a.length === b.length &&
    [...a].filter((digit, at) => digit !== b[at]).length === 1 &&
    peopleMeet(one, other)
  );
}

function originOf(other: Told, rests: ReadonlyMap<string, Rest>): string | null {
  return rests.get(other.held.claim.id)?.origin ?? null;
}

function isFirst(other: Told, rests: ReadonlyMap<string, Rest>): boolean {
  const rest = rests.get(other.held.claim.id);
  return rest?.copyOf === undefined && rest?.roundingOf === undefined;
}

/** The same ground; where one of them could not be placed, the same words for it, or none. */
function samePlace(one: Told, other: Told): boolean {
  if (one.places !== null && other.places !== null) return placesEqual(one.places, other.places);
  const words = (told: Told): string => told.held.claim.places.map((place) => foldName(place.words)).join();
  return words(one) === '' || words(other) === '' || words(one) === words(other);
}

/** One person's own dead, told by several papers: as many of the same circle, in the same place. */
function sameKin(one: Told, other: Told): boolean {
  return (
    !one.held.claim.additive &&
    !other.held.claim.additive &&
    one.number === other.number &&
    one.places !== null &&
    placesEqual(one.places, other.places)
  );
}

/** A part is no repetition of a whole, nor an addition of a running total. */
function sameKind(one: Told, other: Told): boolean {
  const a = one.held.claim;
  const b = other.held.claim;
  return (
    (a.partOf === null) === (b.partOf === null) && a.id !== b.partOf && b.id !== a.partOf && a.unit === b.unit
  );
}

/** Whether the words leave it open that the same people are counted. */
function peopleMeet(one: Told, other: Told): boolean {
  const a = one.held.claim.population?.status;
  const b = other.held.claim.population?.status;
  return a === undefined || b === undefined || a.some((status) => b.includes(status));
}
