/** Columns the claims can be sorted by. */
export const CLAIM_SORTS = {
  published: { en: 'day published', ar: 'يوم النشر' },
  source: { en: 'source', ar: 'المصدر' },
  count: { en: 'count', ar: 'العدد' },
  place: { en: 'place', ar: 'المكان' },
  time: { en: 'day it is about', ar: 'اليوم المعني' },
  stance: { en: 'stance', ar: 'الموقف' },
} as const;
export type ClaimSort = keyof typeof CLAIM_SORTS;
