/**
 * The reading of a figure. First its words give a class; then the first row of the changes that fits may alter a count.
 * Printed by the documentation and in every trace.
 */
import type { Qualifier, Words } from '#model';

/** What the words of a figure say. */
export type WordedClass = 'count' | 'floor' | 'ceiling' | 'band' | 'estimate' | 'vague' | 'hedged';

export const WORDED_CLASSES: Readonly<Record<Qualifier, WordedClass>> = {
  exact: 'count',
  so_far: 'count',
  at_least: 'floor',
  or_more: 'floor',
  more_than: 'floor',
  up_to: 'ceiling',
  fewer_than: 'ceiling',
  between: 'band',
  nearly: 'estimate',
  around: 'estimate',
  dozens: 'vague',
  tens: 'vague',
  scores: 'vague',
  hundreds: 'vague',
  thousands: 'vague',
  several: 'vague',
  unquantified: 'vague',
  could_exceed: 'hedged',
};

/** What a figure ends up saying about its set. The first four bound it; the others bound nothing by themselves. */
export type FigureClass = 'exact' | 'floor' | 'ceiling' | 'band' | 'part' | 'majority' | 'estimate' | 'vague' | 'hedged' | 'denial' | 'nothing';

/** Why a count is read as something else; the first that fits, in this order. */
export const CHANGES_OF_A_COUNT = {
  not_people: {
    into: 'nothing',
    en: 'it counts families, houses or incidents, not people',
    ar: 'يحصي عائلات أو بيوتًا أو حوادث لا أشخاصًا',
  },
  remains: {
    into: 'floor',
    en: 'bodies, burials, one hospital or obituaries show only some of the dead of that place, of any day and by anyone',
    ar: 'الجثث والمدافن والمستشفى الواحد والنعوات تُظهر بعض قتلى المكان فقط، في أي يوم وعلى يد أي كان',
  },
  investigated: {
    into: 'floor',
    en: 'a part that was looked into, of a larger number',
    ar: 'جزء جرى التحقق منه من عدد أكبر',
  },
  network: {
    into: 'floor',
    en: "one person's relatives or friends: never added to another count of the place",
    ar: 'أقارب شخص واحد أو أصدقاؤه: لا يُجمع مع إحصاء آخر للمكان',
  },
  final: { into: 'exact', en: 'its words claim to be complete', ar: 'ألفاظه تدّعي الاكتمال' },
  names: {
    into: 'floor',
    en: 'names show at least so many, never that nobody is missing from the list',
    ar: 'الأسماء تدل على هذا العدد على الأقل، لا على أن القائمة كاملة',
  },
  running: {
    into: 'floor',
    en: 'a running or provisional total: so many by its date',
    ar: 'حصيلة تراكمية أو مؤقتة: هذا العدد حتى تاريخها',
  },
  increment: {
    into: 'floor',
    en: 'an addition to an earlier total, by date of documentation',
    ar: 'إضافة إلى حصيلة سابقة بحسب تاريخ التوثيق',
  },
} as const satisfies Readonly<Record<string, Words & { readonly into: FigureClass }>>;

export type ChangeOfCount = keyof typeof CHANGES_OF_A_COUNT;
