import type { Question } from './figures.ts';

/** What a team has said its case is about: the event's area and days, and the questions it keeps asking. Recorded in the log. */
export type CaseSettings = {
  readonly format: 1;
  readonly title: { readonly en: string; readonly ar: string };
  /** The event: claims outside its days are other events; a running total counts from its first day. */
  readonly event?: { readonly places: readonly string[]; readonly start: string; readonly end: string };
  readonly questions: readonly StandingQuestion[];
  /** Name of the policy that answers when none is asked for. */
  readonly policy: string;
  /** Set on a sample case: its texts were written for it. */
  readonly sample?: true;
};

/** A question with its words for a reader. */
export type StandingQuestion = Question & { readonly words: { readonly en: string; readonly ar: string } };

/** A decision that still stands, found again in the present claims. */
export type Judgement = {
  readonly seq: number;
  readonly type: 'align' | 'same_origin' | 'cut_origin' | 'grade' | 'place';
  readonly claim: string;
  readonly fields: Readonly<Record<string, unknown>>;
};
