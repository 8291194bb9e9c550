import type { DayPart, Expression, Part, Unit } from './expression.ts';

/** Words that stand for a value, written folded: lower case, no accents; several forms apart by `|`. */
export type Words<T> = readonly (readonly [forms: string, value: T])[];

/** The values that a rule's pattern caught; see `grammar.ts` for the letters. */
export type Caught = {
  readonly M?: number;
  readonly M2?: number;
  readonly H?: number;
  readonly W?: number;
  readonly W2?: number;
  readonly D?: number;
  readonly D2?: number;
  readonly Y?: number;
  readonly Y2?: number;
  readonly N?: number;
  readonly U?: Unit;
  readonly P?: Part;
  readonly T?: DayPart;
  readonly raw: Readonly<Record<string, string | undefined>>;
};

/** A pattern over folded text with letters in braces for the words of the lexicon, and what it says. */
export type Rule = readonly [pattern: string, says: (caught: Caught) => Expression | null];

/** The words of time of one language. A linguist can extend these without reading the rest. */
export type Lexicon = {
  readonly language: 'en' | 'fr' | 'ar';
  readonly months: Words<number>;
  readonly hijriMonths: Words<number>;
  readonly weekdays: Words<number>;
  readonly numbers: Words<number>;
  readonly ordinals: Words<number>;
  readonly units: Words<Unit>;
  readonly dayParts: Words<DayPart>;
  readonly parts: Words<Part>;
  /** Names of months and weekdays that are also ordinary words: alone they count only with a capital (`ordinary`) or behind a word of time (`never`). */
  readonly ordinary: readonly string[];
  readonly never: readonly string[];
  /** Words before a month's name that make it one, where the name alone would not do. */
  readonly monthAfter: string;
  /** Words before a bare year, without which four digits are no year. Patterns over folded text, as all below. */
  readonly yearAfter: string;
  readonly connectors: {
    /** Before two ends of a stretch, between them, and the pair that needs its opening word. */
    readonly from: string;
    readonly to: string;
    readonly between: string;
    readonly and: string;
    readonly since: string;
    readonly until: string;
    readonly onward: string;
    /** Before a part of the day and between it and its day; before and after a clock time. */
    readonly partOf: string;
    readonly clockBefore: string;
    readonly clock: string;
  };
  /** Words before a time that say it is when something was counted, or up to when. */
  readonly documented: string;
  readonly asOf: string;
  readonly rules: readonly Rule[];
};
