import type { Question } from './figures.ts';
import type { PlaceId } from './place.ts';
import type { Words } from './words.ts';

/** A question the case answers every time something comes in, with its words in both languages. */
export type StandingQuestion = { readonly question: Question; readonly words: Words };

/**
 * What a case is about. `scope` is the whole that an unsaid dimension of a question means: places (with all that lies in
 * them) and days, both ends included; null: not limited. The newest settings in the log hold.
 */
export type CaseSettings = {
  readonly format: 1;
  readonly name: Words;
  readonly scope: {
    readonly places: readonly PlaceId[];
    readonly time: readonly [from: string, to: string] | null;
  };
  readonly policy: string;
  readonly questions: readonly StandingQuestion[];
  /** Marks a sample case: its texts were written for it. */
  readonly sample?: boolean;
};
