import type { TollRange } from '#model';
import { digits } from './number-words.ts';
import type { Language } from './say-figure.ts';

/** The words around the numbers of a range, one row a language. */
const PHRASES = {
  en: {
    none: 'no figure can be given',
    only: (n: string) => `one figure, ${n}, without a low or a high`,
    best: (ends: string, n: string) => `${ends}, best figure ${n}`,
    least: (n: string) => `at least ${n}`,
    more: (n: string) => `more than ${n}`,
    orMore: (n: string) => `${n} or more`,
    span: (low: string, high: string) => `from ${low} to ${high}`,
    noTop: (low: string) => `${low}, with no upper limit known`,
    noLow: (high: string) => `no low that a stated basis supports, up to ${high}`,
  },
  ar: {
    none: 'لا يمكن إعطاء رقم',
    only: (n: string) => `رقم واحد هو ${n} بلا حد أدنى أو أعلى`,
    best: (ends: string, n: string) => `${ends}، وأفضل رقم ${n}`,
    least: (n: string) => `ما لا يقل عن ${n}`,
    more: (n: string) => `أكثر من ${n}`,
    orMore: (n: string) => `${n} أو أكثر`,
    span: (low: string, high: string) => `من ${low} إلى ${high}`,
    noTop: (low: string) => `${low}، من دون حد أعلى معروف`,
    noLow: (high: string) => `لا حد أدنى يسنده أساس معلن، وحتى ${high}`,
  },
} as const;

/** A range in words: `from 28 to 40, best figure 28`, `at least 28, with no upper limit known`. */
export function sayRange(range: TollRange, language: Language): string {
  const say = PHRASES[language];
  const ends = sayEnds(range, language);
  const { best } = range;
  if (best === null) return ends ?? say.none;
  return ends === null ? say.only(digits(best)) : say.best(ends, digits(best));
}

function sayEnds({ low, lowOpen, high, highOpen }: TollRange, language: Language): string | null {
  const say = PHRASES[language];
  if (low === null && high === null) return null;
  if (low === null) return say.noLow(highOpen ? say.orMore(digits(high!)) : digits(high!));
  const floor = lowOpen ? say.more(digits(low)) : say.least(digits(low));
  if (high === null) return say.noTop(floor);
  if (low === high && (highOpen || lowOpen)) return floor;
  if (low === high) return digits(low);
  const from = lowOpen ? say.more(digits(low)) : digits(low);
  return say.span(from, highOpen ? say.orMore(digits(high)) : digits(high));
}
