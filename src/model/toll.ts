import type { Grade } from './figures.ts';
import type { Table, Words } from './words.ts';

export const TOLL_STATUSES = {
  agreed: { en: 'independent counts agree', ar: 'إحصاءات مستقلة متفقة' },
  single_origin: { en: 'one count only', ar: 'إحصاء واحد فقط' },
  unresolved: { en: 'not resolved', ar: 'غير محسوم' },
  status_disputed: { en: 'who the dead were is disputed', ar: 'صفة الضحايا موضع خلاف' },
  no_figure: { en: 'no usable figure', ar: 'لا رقم صالحًا' },
} as const satisfies Table;
export type TollStatus = keyof typeof TOLL_STATUSES;

export const TOLL_REASONS = {
  place_unknown: { en: 'its place is not known', ar: 'مكانه غير معروف' },
  time_unknown: { en: 'its time is not known', ar: 'زمنه غير معروف' },
  population_unknown: { en: 'whom it counts is not known', ar: 'لا يُعرف من يشمله' },
  other_event: { en: 'another event', ar: 'حدث آخر' },
  background: { en: 'background', ar: 'خلفية' },
  outside_question: { en: 'outside the question', ar: 'خارج السؤال' },
  not_direct: { en: 'it counts other people than the question asks about', ar: 'يحصي غير من يُسأل عنهم' },
  partial: { en: 'a part only: it can raise, never lower', ar: 'جزء فقط: يرفع ولا يخفض' },
  not_additive: { en: 'never added to another', ar: 'لا يُجمع مع غيره' },
  unit_not_persons: { en: 'it does not count people', ar: 'لا يحصي أشخاصًا' },
  vague: { en: 'a vague word, no number', ar: 'لفظ مبهم لا عدد' },
  hedged: { en: 'feared, possible or forecast', ar: 'يُخشى أو محتمل أو متوقع' },
  negated: { en: 'a denied number', ar: 'عدد منفي' },
  denial: { en: 'a denial, without evidence and access', ar: 'نفي بلا دليل ولا وصول' },
  no_origin: { en: 'no origin that can be shown', ar: 'لا أصل يمكن إثباته' },
  estimate: { en: 'an estimate', ar: 'تقدير' },
  rounding: { en: 'a rounding of another figure', ar: 'تقريب لرقم آخر' },
  derived: { en: 'derived from other figures', ar: 'مشتق من أرقام أخرى' },
  withdrawn: { en: 'withdrawn by its source', ar: 'سحبه مصدره' },
  bare_floor: { en: 'a floor with no method behind it', ar: 'حد أدنى بلا منهج' },
  weak_grade: { en: 'its basis is too weak for this policy', ar: 'أساسه أضعف مما تشترطه السياسة' },
  other_grade: {
    en: 'this policy uses other kinds of figures',
    ar: 'تستعمل هذه السياسة أنواعًا أخرى من الأرقام',
  },
  not_yet_known: { en: 'not yet published on that day', ar: 'لم يُنشر بعد في ذلك اليوم' },
  rejected: { en: 'rejected by a decision', ar: 'رُفض بقرار' },
  no_figure: { en: 'no figure', ar: 'لا رقم' },
} as const satisfies Table;
export type TollReason = keyof typeof TOLL_REASONS;

export const FLAG_KINDS = {
  nesting: { en: 'a whole is smaller than its parts', ar: 'الكل أصغر من أجزائه' },
  sum_gap: {
    en: 'published parts do not reach the published whole',
    ar: 'الأجزاء المنشورة لا تبلغ الكل المنشور',
  },
  rival_agreement: {
    en: 'two groups of counts each agree among themselves',
    ar: 'مجموعتان تتفق كل منهما داخليًا',
  },
  composition_agreement: { en: 'two counts agree by composition', ar: 'إحصاءان متفقان في التركيب' },
  same_digits_other_meaning: { en: 'the same digits with another meaning', ar: 'الأرقام نفسها بمعنى آخر' },
  one_digit_apart: { en: 'one digit apart', ar: 'يختلفان في رقم واحد' },
  mutated_copy: { en: 'a copy that changed what it copied', ar: 'نسخة غيّرت ما نقلته' },
  circular: { en: 'sources citing one another', ar: 'مصادر يستشهد بعضها ببعض' },
  single_source: { en: 'one origin only', ar: 'أصل واحد فقط' },
  status_disputed: { en: 'who the dead were is disputed', ar: 'صفة الضحايا موضع خلاف' },
  assumption: { en: 'holds only under an assumption', ar: 'لا يصح إلا بافتراض' },
  other_policy: { en: 'another policy concludes differently', ar: 'سياسة أخرى تخلص إلى غير ذلك' },
  not_computed: { en: 'not computed', ar: 'لم يُحسب' },
} as const satisfies Table;
export type FlagKind = keyof typeof FLAG_KINDS;

export type OriginBound = {
  readonly origin: string;
  readonly low: number | null;
  readonly value: number | null;
  readonly high: number | null;
  readonly grade: Grade;
  readonly claims: readonly string[];
};

export type Conflict = {
  readonly claims: readonly string[];
  readonly if?: 'complete';
  readonly admitted: boolean;
};

/** Grades of an answer as a whole, after Airwars' grades of an incident. */
export const ANSWER_GRADES = {
  confirmed: {
    en: 'confirmed: the accused side itself gives a figure',
    ar: 'مؤكد: الطرف المتهم نفسه يعطي رقمًا',
  },
  fair: {
    en: 'fair: two or more independent counts and no dispute',
    ar: 'معقول: إحصاءان مستقلان أو أكثر بلا خلاف',
  },
  contested: { en: 'contested: who the dead were is disputed', ar: 'متنازع عليه: صفة الضحايا موضع خلاف' },
  weak: { en: 'weak: fewer than two independent counts', ar: 'ضعيف: أقل من إحصاءين مستقلين' },
  discounted: {
    en: 'discounted: denied with evidence and access',
    ar: 'مستبعد: نُفي بدليل وبوصول إلى المكان',
  },
} as const satisfies Table;
export type AnswerGrade = keyof typeof ANSWER_GRADES;

/** A range as one policy or one reading of the question gives it, never a lone number. */
export type TollRange = {
  readonly low: number | null;
  readonly lowOpen: boolean;
  readonly best: number | null;
  readonly high: number | null;
  readonly highOpen: boolean;
};

/** Something a reader of the answer must know, in one sentence a language. */
export type Flag = {
  readonly kind: FlagKind;
  readonly claims: readonly string[];
  readonly text: string;
  readonly textAr?: string;
};

/** The answer to one question under one policy, with every claim used or set aside and why. Fields as in the contract. */
export type Toll = {
  readonly question: string;
  readonly low: number | null;
  readonly lowOpen: boolean;
  readonly best: number | null;
  readonly high: number | null;
  readonly highOpen: boolean;
  readonly status: TollStatus;
  readonly origins: number;
  readonly originsWithMethod: number;
  readonly byOrigin: readonly OriginBound[];
  readonly joint: { readonly feasible: boolean; readonly low: number | null; readonly high: number | null };
  readonly used: readonly string[];
  readonly setAside: readonly {
    readonly claim: string;
    readonly reason: TollReason;
    readonly text: string;
  }[];
  readonly superseded: readonly { readonly claim: string; readonly by: string }[];
  readonly copies: readonly {
    readonly claim: string;
    readonly of: string;
    readonly changed: readonly string[];
  }[];
  readonly conflicts: readonly Conflict[];
  readonly moreConflicts: boolean;
  readonly flags: readonly Flag[];
  readonly tight: { readonly low: readonly string[]; readonly high: readonly string[] };
  readonly without: readonly {
    readonly origin: string;
    readonly low: number | null;
    readonly best: number | null;
    readonly high: number | null;
  }[];
  /** What is left of the range without one claim of a conflict. */
  readonly withoutClaim?: readonly (TollRange & { readonly claim: string })[];
  /** The claims that set each number. */
  readonly setBy?: {
    readonly low: readonly string[];
    readonly best: readonly string[];
    readonly high: readonly string[];
  };
  /** What the other policies conclude from the same claims. */
  readonly otherPolicies?: readonly (TollRange & { readonly policy: string; readonly differs: boolean })[];
  /** When who the dead were is disputed: all of them, and the civilians among them. */
  readonly byStatus?: { readonly all: TollRange; readonly civilians: TollRange };
  /** Of the whole answer, where the policy grades it. */
  readonly grade?: AnswerGrade;
  /** Codes of precision after UCDP GED: place 1 (a town) to 6 (a country), time 1 (a day) to 5 (over a month). */
  readonly precision?: { readonly place: number | null; readonly time: number | null };
  /** How much of a count is not yet recorded place by place, where the policy subtracts what is. */
  readonly remainder?: {
    readonly of: string;
    readonly recorded: number;
    readonly by: readonly string[];
    readonly rest: number;
  };
  /** One paragraph in plain words; the Arabic stands beside it. */
  readonly why: string;
  readonly whyAr: string;
};

export type PolicyHead = { readonly name: string; readonly version: string; readonly words: Words };

export type TollAnswer = {
  readonly policy: { readonly name: string; readonly version: string };
  readonly tolls: readonly Toll[];
};
