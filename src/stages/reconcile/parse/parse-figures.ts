import type { FigureClaim, FiguresFile, Table } from '#model';
import {
  AGES,
  BASES,
  DENIAL_OBJECTS,
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
import { daysOf } from '../sets/days.ts';
import { checkReferences } from './check-references.ts';
import type { Check, Troubles } from './check-value.ts';
import { flag, listOf, oneOf, orNull, people, record, text, trouble } from './check-value.ts';

/** A figures file read from parsed JSON, or what is wrong with it, one line each: path, value, what was wanted. */
export type ParsedFigures =
  | { readonly kind: 'figures'; readonly file: FiguresFile }
  | { readonly kind: 'unreadable'; readonly troubles: readonly string[] };

/** Reads a figures file. Fields it does not know are allowed and not read. */
export function parseFigures(value: unknown): ParsedFigures {
  const troubles: string[] = [];
  fileCheck(value, '', troubles);
  if (troubles.length > 0) return { kind: 'unreadable', troubles };
  const file = asFile(value as WrittenFile);
  checkReferences(file, troubles);
  return troubles.length > 0 ? { kind: 'unreadable', troubles } : { kind: 'figures', file };
}

type WrittenFile = Omit<FiguresFile, 'claims'> & {
  readonly claims: readonly Readonly<Record<string, unknown>>[];
};

/** A field written as null says no more than one left out, except an origin: null is one that cannot be shown. */
function asFile(written: WrittenFile): FiguresFile {
  const nodes = (list: FiguresFile['places']) =>
    list?.map(({ id, within }) => ({ id, ...(within && { within }) }));
  const { places, actors, claims, ...rest } = written;
  return {
    ...rest,
    ...(places !== undefined && { places: nodes(places)! }),
    ...(actors !== undefined && { actors: nodes(actors)! }),
    claims: claims.map((one): FigureClaim => {
      const said = Object.entries(one).filter(([field, value]) => value !== null || field === 'origin');
      return { ...(Object.fromEntries(said) as unknown as FigureClaim), count: asCount(one['count']) };
    }),
  };
}

function asCount(written: unknown): FigureClaim['count'] {
  if (written === null || written === undefined) return null;
  const silent = { low: null, point: null, high: null, lowOpen: false, highOpen: false, approximate: false };
  return { ...silent, ...(written as NonNullable<FigureClaim['count']>) };
}

const closed = (table: Table): Check => oneOf(Object.keys(table));

function formatOne(value: unknown, path: string, troubles: Troubles): void {
  if (value !== 1) trouble(troubles, path, value, '1');
}

function anyText(value: unknown, path: string, troubles: Troubles): void {
  if (typeof value !== 'string') trouble(troubles, path, value, 'a text');
}

const moment: Check = (value, path, troubles) => {
  if (typeof value !== 'string' || daysOf(value) === null) {
    trouble(troubles, path, value, 'a date such as 2025-03-07, 2025-03 or 2025-03-07T06:00');
  }
};

const period: Check = (value, path, troubles) => {
  if (!Array.isArray(value) || value.length !== 2) {
    trouble(troubles, path, value, 'two dates, [from, to]');
    return;
  }
  moment(value[0], `${path}[0]`, troubles);
  moment(value[1], `${path}[1]`, troubles);
  const [from, to] = [daysOf(String(value[0])), daysOf(String(value[1]))];
  if (from !== null && to !== null && from[0] > to[1])
    trouble(troubles, path, value, 'dates in order, [from, to]');
};

const target = {
  outcome: closed(OUTCOMES),
  population: record(
    {},
    {
      status: listOf(closed(STATUSES), { least: 1 }),
      age: closed(AGES),
      sex: closed(SEXES),
      community: text,
    },
  ),
  places: listOf(text, { least: 1 }),
  time: period,
  perpetrator: text,
};

const numbers: Check = record(
  { qualifier: closed(QUALIFIERS) },
  {
    low: orNull(people),
    point: orNull(people),
    high: orNull(people),
    lowOpen: flag,
    highOpen: flag,
    approximate: flag,
  },
);

const count: Check = (value, path, troubles) => {
  numbers(value, path, troubles);
  const { low, high } = (value ?? {}) as { readonly low?: unknown; readonly high?: unknown };
  if (typeof low === 'number' && typeof high === 'number' && low > high) {
    trouble(troubles, `${path}.high`, high, `a number that is not below low, ${low}`);
  }
};

const claim = record(
  { id: text, source: text, outcome: target.outcome },
  {
    ...target,
    count: orNull(count),
    origin: orNull(text),
    published: moment,
    asOf: moment,
    unit: closed(UNITS),
    words: anyText,
    series: orNull(closed(SERIES)),
    provisional: flag,
    final: flag,
    basis: orNull(closed(BASES)),
    verified: oneOf(['binding', 'own']),
    stance: closed(STANCES),
    polarity: closed(POLARITIES),
    modality: orNull(closed(MODALITIES)),
    denies: record({ object: closed(DENIAL_OBJECTS) }, { claim: text, evidence: flag, access: flag }),
    partOf: orNull(text),
    share: oneOf(['majority']),
    additive: flag,
    derived: flag,
    withdrawn: flag,
    corrects: text,
    copyOf: text,
    roundingOf: text,
    grade: oneOf(['A', 'B', 'C', 'D', 'E']),
    unaligned: listOf(
      oneOf(['place_unknown', 'time_unknown', 'population_unknown', 'other_event', 'background']),
    ),
  },
);

const node = record({ id: text }, { within: orNull(text) });
const question = record(
  { id: text, outcome: target.outcome },
  { ...target, core: record({}, target), frame: record({}, target) },
);

const fileCheck = record(
  { format: formatOne, claims: listOf(claim), questions: listOf(question) },
  { scope: record({}, { places: target.places, time: period }), places: listOf(node), actors: listOf(node) },
);
