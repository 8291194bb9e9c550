import type { Tongue } from '#tools/text';

/** What is said around cardinals to make quantities that are not counts: signs, parts, decimals. */
export type QuantityWords = {
  readonly minus: string;
  readonly point: string;
  /** "one over three", "1 sur 3". */
  readonly over: string;
  /** "one in twenty": only behind one. */
  readonly among: string;
  readonly link: string;
  readonly articles: string;
  readonly dozens: string;
  readonly half: string;
  /** "a part of": what follows is the denominator. */
  readonly part: string;
  readonly denominators: readonly (readonly [number, string])[];
  /** Pairs said in one word: two thirds. */
  readonly duals: readonly (readonly [number, string])[];
  /** Words of which "one" is no number: "this one". */
  readonly pointing: string;
  /** Scales that a part may be of: "two thirds of a million"; words between them. */
  readonly scales: readonly (readonly [number, string])[];
  readonly of: string;
};

/** By language. */
export const QUANTITY_WORDS: Readonly<Record<Tongue, QuantityWords>> = {
  en: {
    minus: 'minus|negative',
    point: 'point',
    over: 'over|out of',
    among: 'in',
    link: 'and',
    articles: 'a|an',
    dozens: 'dozen|dozens|doz|dozs|dzs|dz',
    half: 'half|quarter',
    part: '',
    denominators: [
      [2, 'half|halves'],
      [3, 'third|thirds'],
      [4, 'quarter|quarters|fourth|fourths'],
      [5, 'fifth|fifths'],
      [6, 'sixth|sixths'],
      [7, 'seventh|sevenths'],
      [8, 'eighth|eighths'],
      [9, 'ninth|ninths'],
      [10, 'tenth|tenths'],
      [11, 'eleventh|elevenths'],
      [12, 'twelfth|twelfths'],
      [15, 'fifteenth|fifteenths'],
      [20, 'twentieth|twentieths'],
      [30, 'thirtieth|thirtieths'],
      [1, 'first|firsts'],
      [100, 'hundredth|hundredths'],
      [1000, 'thousandth|thousandths'],
      [1e6, 'millionth|millionths'],
      [1e9, 'billionth|billionths'],
      [1e12, 'trillionth|trillionths'],
    ],
    duals: [],
    pointing: 'the|this|that|which|every|each|any|no|another|some',
    scales: [
      [1e3, 'thousand'],
      [1e6, 'million|millions'],
      [1e9, 'billion|billions'],
      [1e12, 'trillion|trillions'],
    ],
    of: 'of|of a|a',
  },
  fr: {
    minus: 'moins|négatif|négative',
    point: 'virgule|point',
    over: 'sur',
    among: '',
    link: 'et',
    articles: '',
    dozens: 'douzaine|douzaines',
    half: 'demi|demie|moitié|quart|tiers',
    part: '',
    denominators: [
      [2, 'demi|demie|demis|moitié'],
      [3, 'tiers|troisième|troisièmes'],
      [4, 'quart|quarts|quatrième|quatrièmes'],
      [5, 'cinquième|cinquièmes'],
      [6, 'sixième|sixièmes'],
      [7, 'septième|septièmes'],
      [8, 'huitième|huitièmes'],
      [9, 'neuvième|neuvièmes'],
      [10, 'dixième|dixièmes'],
      [20, 'vingtième|vingtièmes'],
      [1, 'unième|unièmes|premières'],
      [100, 'centième|centièmes'],
      [1000, 'millième|millièmes'],
      [1e6, 'millionième|millionièmes'],
      [1e12, 'billionième|billionièmes'],
      [1e12, 'trillionième|trillionièmes'],
    ],
    duals: [],
    pointing: '',
    scales: [
      [1e3, 'mille'],
      [1e6, 'million|millions'],
      [1e9, 'milliard|milliards'],
    ],
    of: 'de|d',
  },
  ar: {
    minus: 'سالب|ناقص',
    point: 'فاصلة',
    over: 'على',
    among: 'من',
    link: 'و',
    articles: '',
    dozens: 'دزينة|دزينات|دستة|دستات',
    half: 'نصف|ثلث|ربع|سدس|سبع|ثمن|تسع',
    part: 'جزء من|أجزاء من|اجزاء من',
    denominators: [
      [2, 'نصف|أنصاف'],
      [3, 'ثلث|أثلاث'],
      [4, 'ربع|أرباع'],
      [5, 'خمس|أخماس'],
      [6, 'سدس|أسداس'],
      [7, 'سبع|أسباع'],
      [8, 'ثمن|أثمان'],
      [9, 'تسع|أتساع'],
      [10, 'عشر|أعشار'],
    ],
    duals: [
      [2 / 3, 'ثلثان|ثلثين'],
      [2 / 5, 'خمسان|خمسين'],
    ],
    pointing: 'أي|هذا|ذلك|كل',
    scales: [
      [1e3, 'ألف|آلاف'],
      [1e6, 'مليون|ملايين'],
      [1e9, 'مليار|مليارات'],
    ],
    of: '',
  },
};

/** Letters behind digits that multiply them, and signs that are fractions. */
export const SUFFIXES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mm: 1e6, g: 1e9, b: 1e9, t: 1e12 };
export const FRACTION_SIGNS: Readonly<Record<string, number>> = { '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4, '⅕': 1 / 5, '⅖': 2 / 5, '⅗': 3 / 5, '⅘': 4 / 5, '⅙': 1 / 6, '⅚': 5 / 6, '⅛': 1 / 8, '⅜': 3 / 8, '⅝': 5 / 8, '⅞': 7 / 8 };
