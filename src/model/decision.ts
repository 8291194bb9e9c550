import type { Table } from './words.ts';

export const DECISION_TYPES = {
  accept: { en: 'accepted', ar: 'قُبل' },
  reject: { en: 'rejected', ar: 'رُفض' },
  correct: { en: 'corrected', ar: 'صُحح' },
  align: { en: 'placed by hand', ar: 'وُضع يدويًا' },
  same_origin: { en: 'joined to one origin', ar: 'أُلحق بأصل واحد' },
  cut_origin: { en: 'cut from an origin', ar: 'فُصل عن أصل' },
  grade: { en: 'graded', ar: 'قُيّم' },
  place: { en: 'place chosen', ar: 'اختير المكان' },
  protect: { en: 'protected', ar: 'حُمي' },
  erase: { en: 'erased', ar: 'مُحي' },
  take_back: { en: 'taken back', ar: 'تُرك' },
} as const satisfies Table;
export type DecisionType = keyof typeof DECISION_TYPES;

/** The claim a decision is about, with enough of the text to find it again after a better reader or a new text. */
export type Anchor = {
  readonly claim: string;
  /** The original it was made on; tells apart two publications with the same words around the quote. */
  readonly item?: string;
  /** Hash of the document's text; for a figure of a spreadsheet, the item's hash. */
  readonly text: string;
  readonly quote: string;
  readonly start: number;
  readonly prefix: string;
  readonly suffix: string;
};

/** A person's judgement. Appended and signed; never edited; taken back by another decision. */
export type Decision = {
  readonly format: 1;
  readonly seq: number;
  readonly at: string;
  /** Id of the key that signed. */
  readonly by: string;
  readonly type: DecisionType;
  /** Absent for `take_back`, and for `protect` and `erase` of an item, which name it in `fields.item`. */
  readonly target?: Anchor;
  readonly fields?: Readonly<Record<string, unknown>>;
  /** The reason in the person's words; its address in the vault in the logged form. */
  readonly reason?: string;
  /** The decision taken back. */
  readonly of?: number;
  /** Ed25519 over the canonical JSON of all the other fields, base64. */
  readonly signature: string;
};

/** A decision asked for, before sequence, time, key and signature are given to it. */
export type DecisionDraft = Pick<Decision, 'type' | 'target' | 'fields' | 'reason' | 'of'>;
