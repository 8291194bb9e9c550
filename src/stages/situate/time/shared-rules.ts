import type { Expression } from './expression.ts';
import { shortYear } from './grammar.ts';
import type { Caught, Rule } from './lexicon.ts';

/** A date with whatever of its parts was said. */
export function absolute({ W, W2, D, M, Y }: Caught): Expression | null {
  const weekday = W ?? W2;
  return {
    kind: 'date',
    ...(Y ? { year: Y } : {}),
    ...(M ? { month: M } : {}),
    ...(D ? { day: D } : {}),
    ...(weekday ? { weekday } : {}),
  };
}

/** Numbers that may be day and month in either order are left for `resolve` to decide; `month` over 12 marks the other order. */
function numeric(a: string | undefined, b: string | undefined, c: string | undefined): Expression | null {
  const [first, second] = [Number(a), Number(b)];
  const year = c === undefined ? undefined : c.length <= 2 ? shortYear(Number(c)) : Number(c);
  if (first > 31 || second > 31 || first < 1 || second < 1 || (first > 12 && second > 12)) return null;
  return { kind: 'date', day: first, month: second, numeric: true, ...(year ? { year } : {}) };
}

/** Two days of one month: "6-8 March", "November 19-20". */
export function daysOfMonth({ D, D2, M, Y, W, W2 }: Caught): Expression | null {
  if (!D || !D2 || !M || D > D2) return null;
  const rest = { month: M, ...(Y ? { year: Y } : {}) };
  return {
    kind: 'range',
    from: { kind: 'date', day: D, ...rest, ...(W ? { weekday: W } : {}) },
    to: { kind: 'date', day: D2, ...rest, ...(W2 ? { weekday: W2 } : {}) },
  };
}

/** A day or month of the Hijri calendar. */
export function hijri({ H, D, Y, W }: Caught): Expression {
  return {
    kind: 'date',
    calendar: 'hijri',
    ...(H ? { month: H } : {}),
    ...(D ? { day: D } : {}),
    ...(Y ? { year: Y } : {}),
    ...(W ? { weekday: W } : {}),
  };
}

/** Two months of one year: "Feb-Jul 2025". */
export function monthsOfYear({ M, M2, Y }: Caught): Expression | null {
  if (!M || !M2) return null;
  return {
    kind: 'range',
    from: { kind: 'date', month: M },
    to: { kind: 'date', month: M2, ...(Y ? { year: Y } : {}) },
  };
}

/** The beginning, middle or end of a month or year. */
export function partOf({ P, M, Y, D }: Caught): Expression | null {
  if (D) return null;
  return {
    kind: 'part',
    part: P ?? 'start',
    of: { kind: 'date', ...(Y ? { year: Y } : {}), ...(M ? { month: M } : {}) },
  };
}

/** A unit of the calendar told from the day of publication, `n` units away. */
export const period =
  (n: number, sofar = false) =>
  ({ U }: Caught): Expression | null =>
    U === undefined || U === 'hour'
      ? null
      : { kind: 'period', unit: U, count: n, ...(sofar ? { sofar } : {}) };

/** A quarter or half of a year. */
export const fraction = ({ raw, Y }: Caught): Expression => {
  const index =
    Math.max(
      1,
      QUARTERS.findIndex((forms) => forms.includes((raw['q'] ?? '').replace(/^[qh]/, ''))),
    ) || 1;
  const months = /semestre|half|^h|نصف/.test(`${raw['q'] ?? ''} ${raw['unit'] ?? ''}`) ? 6 : 3;
  const year = Y ? { year: Y } : {};
  return {
    kind: 'range',
    from: { kind: 'date', month: (index - 1) * months + 1, ...year },
    to: { kind: 'date', month: index * months, ...year },
  };
};
const QUARTERS: readonly (readonly string[])[] = [
  [],
  ['1', 'first', '1st', 'premier', '1er', 'الاول'],
  ['2', 'second', '2nd', 'deuxieme', '2eme', 'الثاني'],
  ['3', 'third', '3rd', 'troisieme', '3eme', 'الثالث'],
  ['4', 'fourth', '4th', 'last', 'quatrieme', 'dernier', '4eme', 'الرابع'],
];

/** A week by its number within a month or year. */
export const numberedWeek = ({ D, M, Y }: Caught): Expression => ({
  kind: 'week',
  index: D ?? 1,
  ...(M ? { month: M } : {}),
  ...(Y ? { year: Y } : {}),
});

export const weekOf = (caught: Caught): Expression | null => {
  const on = absolute(caught);
  return on === null ? null : { kind: 'week_of', day: on };
};

/** What is left of a unit of the calendar. */
export const rest = ({ U }: Caught): Expression | null =>
  U === undefined || U === 'hour' ? null : { kind: 'period', unit: U, count: 0, rest: true };

/** What the lexicons give for "a few" and "several": a number that is none. */
export const VAGUE = Number.NaN;
const isVague = (n: number | undefined): boolean => n !== undefined && Number.isNaN(n);
/** A number, or null where the word for it says none. */
export const counted = (n: number | undefined): number | null => (isVague(n) ? null : (n ?? 1));

/** "In three weeks" and "within three weeks": up to publication in a report, ahead of it in a promise. */
export const inTime = ({ N, U }: Caught): Expression => ({
  kind: 'stretch',
  unit: U ?? 'day',
  count: counted(N),
  towards: 'in',
});
export const withinTime = ({ N, U }: Caught): Expression => ({
  kind: 'stretch',
  unit: U ?? 'day',
  count: counted(N),
  towards: 'within',
});

/** Two days of this, last or next month: "from 4 to 22 this month". `which` is the words behind them. */
export const daysOfThatMonth = ({ D, D2, raw }: Caught): Expression | null => {
  const months = /^(?:last|dernier|ماضي)/.test(raw['which'] ?? '')
    ? -1
    : /^(?:next|prochain|مقبل)/.test(raw['which'] ?? '')
      ? 1
      : 0;
  if (D === undefined) return null;
  const first: Expression = { kind: 'month_day', day: D, months };
  return D2 === undefined
    ? first
    : { kind: 'range', from: first, to: { kind: 'month_day', day: D2, months } };
};

/** Two years: "2014-2018". */
export const years = ({ Y, Y2 }: Caught): Expression | null =>
  Y === undefined || Y2 === undefined || Y >= Y2
    ? null
    : { kind: 'range', from: { kind: 'date', year: Y }, to: { kind: 'date', year: Y2 } };

/** A stretch that ends at publication; `many` marks one whose length is not told. */
export const past = ({ N, U, raw }: Caught): Expression => ({
  kind: 'stretch',
  unit: U ?? 'day',
  count: raw['many'] ? null : counted(N),
  towards: 'past',
});

export const next = ({ N, U }: Caught): Expression => ({
  kind: 'stretch',
  unit: U ?? 'day',
  count: counted(N),
  towards: 'next',
});

/** "Three days ago"; of a few days ago nobody can say which day it was. */
export const ago = ({ N, U }: Caught): Expression | null =>
  isVague(N) ? null : { kind: 'offset', unit: U ?? 'day', count: -(N ?? 1) };

export const later = ({ N, U }: Caught): Expression | null =>
  isVague(N) ? null : { kind: 'offset', unit: U ?? 'day', count: N ?? 1, ahead: true };

/** The night that ended on the day of publication or began before it. */
export const lastNight = (): Expression => ({
  kind: 'range',
  from: { kind: 'offset', unit: 'day', count: -1 },
  to: { kind: 'offset', unit: 'day', count: 0 },
});

export const day = (count: number) => (): Expression => ({ kind: 'offset', unit: 'day', count });

export const weekday =
  (which?: 'last' | 'this' | 'next', week?: number) =>
  ({ W }: Caught): Expression => ({
    kind: 'weekday',
    weekday: W ?? 1,
    ...(which ? { which } : {}),
    ...(week === undefined ? {} : { week }),
  });

/** "After Friday prayers": the latest Friday, early in its afternoon. */
export const prayers = (): Expression => ({
  kind: 'at',
  day: { kind: 'weekday', weekday: 5 },
  part: 'after_friday_prayers',
});

export const weekend = (count: number) => (): Expression => ({ kind: 'period', unit: 'weekend', count });

export const decade = ({ raw }: Caught): Expression => ({
  kind: 'decade',
  year:
    shortYear(Number(raw['decade'] ?? '0') % 100) < 2000 && (raw['decade'] ?? '').length <= 2
      ? 1900 + Number(raw['decade'])
      : Number(raw['decade']),
});

/** A bare length of days or weeks; longer ones ("for years") say nothing of when. */
export const length = ({ N, U }: Caught): Expression | null =>
  !isVague(N) && (U === 'day' || U === 'hour' || U === 'week')
    ? { kind: 'length', unit: U, count: N ?? 1 }
    : null;

/** Dates in digits, the same in every language. */
export const SHARED_RULES: readonly Rule[] = [
  ['{Y} ?- ?{Y2}', years],
  [
    '(?<y>\\d{4})(?<sep>[-/.])(?<m>0?[1-9]|1[0-2])\\k<sep>(?<d>0?[1-9]|[12]\\d|3[01])(?:[t ](?<clock>[01]\\d:[0-5]\\d|2[0-3]:[0-5]\\d)(?::\\d\\d)?z?)?',
    ({ raw }) => {
      const day: Expression = {
        kind: 'date',
        year: Number(raw['y']),
        month: Number(raw['m']),
        day: Number(raw['d']),
      };
      return raw['clock'] ? { kind: 'at', day, clock: raw['clock'] } : day;
    },
  ],
  [
    '(?<a>\\d{1,2}) ?(?<sep>[-/.]) ?(?<b>\\d{1,2}) ?\\k<sep> ?(?<c>\\d{4}|\\d\\d)',
    ({ raw }) => numeric(raw['a'], raw['b'], raw['c']),
  ],
  ['(?!24/7)(?<a>\\d{1,2})/(?<b>\\d{1,2})', ({ raw }) => numeric(raw['a'], raw['b'], undefined)],
  [
    '(?<y>(?:19|20)\\d\\d) ?[-/] ?(?<m>0[1-9]|1[0-2]|[1-9])',
    ({ raw }) => ({ kind: 'date', year: Number(raw['y']), month: Number(raw['m']) }),
  ],
  [
    '(?<m>1[0-2]|0?[1-9]) ?[-/] ?(?<y>(?:19|20)\\d\\d)',
    ({ raw }) => ({ kind: 'date', year: Number(raw['y']), month: Number(raw['m']) }),
  ],
];
