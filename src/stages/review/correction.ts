import type { Claim, Table } from '#model';
import {
  AGES,
  BASES,
  isOneOf,
  KINDS,
  MODALITIES,
  OUTCOMES,
  POLARITIES,
  QUALIFIERS,
  SERIES,
  SEXES,
  STANCES,
  STATUSES,
  UNITS,
} from '#model';

type Check = (value: unknown) => boolean;

const one =
  (table: Table): Check =>
  (value) =>
    isOneOf(table, value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const flag: Check = (value) => typeof value === 'boolean';
const words: Check = (value) => typeof value === 'string' && value.length <= 500;
const whole: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every((item) => check(item));

/** An object with these members and no others; a member whose name ends in `?` may be missing. */
function shape(members: Readonly<Record<string, Check>>): Check {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const given = value as Record<string, unknown>;
    const known = new Map(
      Object.entries(members).map(([name, check]) => [
        name.replace('?', ''),
        { check, needed: !name.endsWith('?') },
      ]),
    );
    if (Object.keys(given).some((name) => !known.has(name))) return false;
    return [...known].every(([name, { check, needed }]) =>
      given[name] === undefined ? !needed : check(given[name]),
    );
  };
}

const day: Check = (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/.test(value);

/** What a correction may change, and what it may change it to. The words, their place and the id never change. */
const CORRECTABLE: Readonly<Partial<Record<keyof Claim, Check>>> = {
  kind: one(KINDS),
  outcome: orNull(one(OUTCOMES)),
  unit: one(UNITS),
  count: orNull(
    shape({
      low: orNull(whole),
      point: orNull(whole),
      high: orNull(whole),
      lowOpen: flag,
      highOpen: flag,
      approximate: flag,
      words,
    }),
  ),
  qualifier: one(QUALIFIERS),
  population: orNull(
    shape({
      words,
      'status?': listOf(one(STATUSES)),
      'age?': one(AGES),
      'sex?': one(SEXES),
      'community?': words,
    }),
  ),
  perpetrator: orNull(shape({ words, 'actor?': words })),
  time: orNull(shape({ words, start: orNull(day), end: orNull(day), precision: words, role: words })),
  partOf: orNull(words),
  additive: flag,
  derived: flag,
  selfCited: flag,
  basis: orNull(one(BASES)),
  stance: one(STANCES),
  polarity: one(POLARITIES),
  modality: orNull(one(MODALITIES)),
  series: orNull(one(SERIES)),
  provisional: flag,
  final: flag,
  withdrawn: flag,
  background: flag,
};

/** What is wrong with the fields of a correction, one line each; empty when they can be applied. */
export function checkCorrection(fields: Readonly<Record<string, unknown>>): readonly string[] {
  if (Object.keys(fields).length === 0) return ['a correction changes nothing: name at least one field'];
  return Object.entries(fields).flatMap(([name, value]) => {
    const check = CORRECTABLE[name as keyof Claim];
    if (check === undefined)
      return [`${name} cannot be corrected: choose one of ${Object.keys(CORRECTABLE).join(', ')}`];
    return check(value) ? [] : [`${name} cannot be ${JSON.stringify(value)}`];
  });
}

/** The claim with the corrected fields. Fields that do not pass `checkCorrection` change nothing. */
export function correctClaim(claim: Claim, fields: Readonly<Record<string, unknown>>): Claim {
  const sound = Object.entries(fields).filter(
    ([name, value]) => CORRECTABLE[name as keyof Claim]?.(value) === true,
  );
  return { ...claim, ...Object.fromEntries(sound) };
}
