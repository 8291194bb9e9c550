/** Units in which times are told. */
export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year';

export type Calendar = 'gregorian' | 'hijri';

/** Which part of a month, year or week is meant. */
export type Part = 'start' | 'middle' | 'end';

/** Parts of a day. `after_friday_prayers` is about one o'clock in the afternoon. */
export type DayPart =
  | 'dawn'
  | 'morning'
  | 'noon'
  | 'afternoon'
  | 'evening'
  | 'night'
  | 'midnight'
  | 'after_friday_prayers';

/**
 * What the words of a time say, before they are held against the day of publication. Years, months and weekdays (1 is Monday)
 * that the words leave out are absent; nothing is filled in here.
 */
export type Expression =
  | {
      readonly kind: 'date';
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly weekday?: number;
      readonly calendar?: Calendar /** Day and month were two numbers whose order the words leave open. */;
      readonly numeric?: true;
    }
  /** A weekday told from the day of publication; without `which` the latest one, that day included. `week`: of last, this or next week. */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly which?: 'last' | 'this' | 'next';
      readonly week?: number;
    }
  /** Today, three days ago, in two weeks: one day told from the day of publication. */
  | {
      readonly kind: 'offset';
      readonly unit: Unit;
      readonly count: number;
      /** "After two days" tells of another event in a report and of the future only in a promise. */
      readonly ahead?: true;
    }
  /** This week, last month, the weekend: a whole unit of the calendar. */
  | {
      readonly kind: 'period';
      readonly unit: Unit | 'weekend';
      readonly count: number;
      /** Only up to publication, or only from it on. */ readonly sofar?: boolean;
      readonly rest?: boolean;
    }
  /**
   * The past four days, the last 48 hours: a stretch that ends (or begins) at publication. "Within" and "in" say neither:
   * a report means the days behind it, a promise those ahead, and "in three weeks" then the day that ends them.
   */
  | {
      readonly kind: 'stretch';
      readonly unit: Unit;
      readonly count: number | null;
      readonly towards: 'past' | 'next' | 'within' | 'in';
    }
  /** A day of this, last or next month: the 5th of this month. */
  | { readonly kind: 'month_day'; readonly day: number; readonly months: number }
  | { readonly kind: 'part'; readonly part: Part; readonly of: Expression }
  | { readonly kind: 'range'; readonly from: Expression; readonly to: Expression }
  | { readonly kind: 'since'; readonly from: Expression }
  | { readonly kind: 'until'; readonly to: Expression }
  | { readonly kind: 'at'; readonly day: Expression; readonly clock?: string; readonly part?: DayPart }
  /** A length of time with no anchor: three days of violence. */
  | { readonly kind: 'length'; readonly unit: Unit; readonly count: number }
  /** A week of a month or year by its number, counted as ISO 8601 does: the first is the one with the first Thursday. */
  | { readonly kind: 'week'; readonly index: number; readonly month?: number; readonly year?: number }
  /** The week that holds a day: the week of 6 March. */
  | { readonly kind: 'week_of'; readonly day: Expression }
  | { readonly kind: 'decade'; readonly year: number };

/** A time in folded text, before neighbours are joined to it. */
export type Atom = { readonly start: number; readonly end: number; readonly expression: Expression };

/** A time found in a text: UTF-16 offsets, the words, and what they say. */
export type FoundTime = {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly expression: Expression;
};

/** The order in which the numbers of 7/3/2025 are read; null leaves a date that could be two unresolved. */
export type DateOrder = 'day_first' | 'month_first' | null;
