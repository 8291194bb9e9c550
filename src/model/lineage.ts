import type { Claim } from './claim.ts';
import type { Hash } from './evidence.ts';
import type { FigureRow } from './figures-table.ts';
import type { Published } from './interval.ts';
import type { Table } from './words.ts';

/** A claim with the publication it stands in: what the cluster stage reasons over. */
export type HeldClaim = {
  readonly claim: Claim;
  /** The original's address. */
  readonly item: Hash;
  /** Hash of the text the offsets belong to. */
  readonly text: Hash;
  readonly publication: string;
  readonly publisher: string;
  readonly published?: Published;
  readonly language: string;
  /** Set when the claim is a row of a spreadsheet of figures. */
  readonly row?: FigureRow;
};

/** Why two claims are held to rest on one counting act, strongest first. */
export const LINK_KINDS = {
  decision: { en: 'joined by a decision', ar: 'رُبط بقرار' },
  attribution: { en: 'it names the other as its source', ar: 'يسمي الآخر مصدرًا له' },
  near_copy: { en: 'the texts are nearly the same', ar: 'النصان متطابقان تقريبًا' },
  same_digits: { en: 'the same exact digits for the same people', ar: 'الأرقام نفسها للأشخاص أنفسهم' },
  same_composition: { en: 'the same digits with the same composition', ar: 'الأرقام نفسها بالتركيب نفسه' },
  same_quotation: { en: 'the same quotation', ar: 'الاقتباس نفسه' },
  rounding: { en: 'a rounding of the other', ar: 'تقريب للآخر' },
} as const satisfies Table;
export type LinkKind = keyof typeof LINK_KINDS;

/** What a copy changed of what it copied. */
export const CHANGES = {
  number: { en: 'the number', ar: 'العدد' },
  population: { en: 'who is counted', ar: 'من يشملهم العدد' },
  perpetrator: { en: 'who is said to have done it', ar: 'من يُنسب إليه الفعل' },
  certainty: { en: 'how certain it is', ar: 'درجة اليقين' },
  stance: { en: 'what is asserted or denied', ar: 'المثبت أو المنفي' },
  period: { en: 'the period', ar: 'الفترة' },
  place: { en: 'the place', ar: 'المكان' },
  series: { en: 'running total or addition', ar: 'تراكمي أو زيادة' },
} as const satisfies Table;
export type Change = keyof typeof CHANGES;

/** One link of a lineage: `claim` rests on `of`. */
export type LineageLink = {
  readonly claim: string;
  readonly of: string;
  readonly kind: LinkKind;
  readonly changed: readonly Change[];
  /** One plain sentence saying why. */
  readonly text: Readonly<{ en: string; ar: string }>;
};

/** A counting act, with every claim that rests on it: its own releases first, then what repeats them. */
export type Origin = {
  readonly id: string;
  /** The body that counted, as printed; null when no claim of the group shows one. */
  readonly name: string | null;
  readonly claims: readonly string[];
  /** Claims of the group that are copies, roundings or repetitions of another of it. */
  readonly repeats: readonly string[];
  readonly publications: number;
};

/** Who repeats whom. Claims without a demonstrable counting act are listed apart: they are no origin. */
export type Lineage = {
  readonly origins: readonly Origin[];
  readonly links: readonly LineageLink[];
  readonly withoutOrigin: readonly {
    readonly claim: string;
    readonly reason: 'unattributed' | 'self_cited' | 'unnamed' | 'circular' | 'doubtful';
  }[];
};
