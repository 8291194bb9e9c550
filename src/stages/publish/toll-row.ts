import type { StandingQuestion, Toll, TollAnswer } from '#model';
import type { Cell } from './row.ts';

/** The columns that every row shares: a question's range with its policy and origins. */
export type RangeCells = Readonly<
  Record<
    | 'question'
    | 'question_words'
    | 'low'
    | 'low_open'
    | 'best'
    | 'high'
    | 'high_open'
    | 'range'
    | 'status'
    | 'policy'
    | 'origins',
    Cell
  >
>;

/** A range with everything that may not be parted from it. */
export function rangeCells(toll: Toll, question: StandingQuestion, policy: TollAnswer['policy']): RangeCells {
  return {
    question: question.id,
    question_words: question.words.en,
    low: toll.low,
    low_open: toll.lowOpen,
    best: toll.best,
    high: toll.high,
    high_open: toll.highOpen,
    range: rangeWords(toll),
    status: toll.status,
    policy: `${policy.name} ${policy.version}`,
    origins: toll.origins,
  };
}

/** Low, best and high in words, with what is not known said. */
export function rangeWords(toll: Pick<Toll, 'low' | 'lowOpen' | 'best' | 'high' | 'highOpen'>): string {
  const low =
    toll.low === null ? 'no lower end known' : `${toll.lowOpen ? 'more than' : 'at least'} ${toll.low}`;
  const high =
    toll.high === null
      ? 'no upper end known'
      : toll.highOpen
        ? `${toll.high} or more`
        : `at most ${toll.high}`;
  const best = toll.best === null ? 'best not resolved' : `best ${toll.best}`;
  return `${low}; ${best}; ${high}`;
}

/** "0 independent origins": never left out, least of all when it is none. */
export function independenceOf(origins: number): string {
  return `${origins} independent ${origins === 1 ? 'origin' : 'origins'}`;
}
