import type { Tongue } from '#tools/text';
import { foldWord } from '#tools/text';
import * as ar from './ar.table.ts';
import * as en from './en.table.ts';
import * as fr from './fr.table.ts';

type Row = readonly (readonly [number, string])[];
/** Value by folded word. */
export type WordValues = ReadonlyMap<string, number>;

function valuesOf(...tables: readonly Row[]): WordValues {
  const map = new Map<string, number>();
  for (const table of tables)
    for (const [value, words] of table) for (const word of words.split('|')) map.set(foldWord(word), value);
  return map;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|').filter(Boolean).map(foldWord));

/** The number words of one Latin-script language, by folded word. */
export type LatinWords = {
  readonly units: WordValues;
  readonly tens: WordValues;
  readonly scales: WordValues;
  readonly about: WordValues;
  readonly ordinals: WordValues;
  readonly links: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly ordinalEndings: ReadonlySet<string>;
};

export const ENGLISH: LatinWords = {
  units: valuesOf(en.EN_UNITS),
  tens: valuesOf(en.EN_TENS),
  scales: valuesOf(en.EN_SCALES),
  about: new Map(),
  ordinals: valuesOf(en.EN_ORDINALS),
  links: setOf(en.EN_LINKS),
  articles: setOf(en.EN_ARTICLES),
  ordinalEndings: setOf(en.EN_ORDINAL_ENDINGS),
};

export const FRENCH: LatinWords = {
  units: valuesOf(fr.FR_UNITS),
  tens: valuesOf(fr.FR_TENS),
  scales: valuesOf(fr.FR_SCALES),
  about: valuesOf(fr.FR_ABOUT),
  ordinals: valuesOf(fr.FR_ORDINALS),
  links: setOf(fr.FR_LINKS),
  articles: setOf(fr.FR_ARTICLES),
  ordinalEndings: setOf(fr.FR_ORDINAL_ENDINGS),
};

/** The number words of Arabic, by folded word. */
export const ARABIC = {
  units: valuesOf(ar.AR_UNITS),
  teenUnits: valuesOf(ar.AR_TEEN_UNITS),
  ten: setOf(ar.AR_TEN),
  tens: valuesOf(ar.AR_TENS),
  full: valuesOf(ar.AR_FULL),
  scales: valuesOf(ar.AR_SCALES),
  /** Scales that are a number by themselves: a plural alone counts nothing. */
  ones: valuesOf(ar.AR_ONE_OF_A_SCALE),
  ordinals: valuesOf(ar.AR_ORDINALS),
};

/** The words of a Latin-script language. */
export function latinWords(tongue: Tongue): LatinWords {
  return tongue === 'fr' ? FRENCH : ENGLISH;
}
