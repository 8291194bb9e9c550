import type { Words } from '#model';
import { ar } from './ar.table.ts';
import { en } from './en.table.ts';
import type { Format, Lang, Numerals } from './format.ts';
import { makeFormat } from './format.ts';

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Stem<Key> = Key extends `${infer Base}_${Plural}` ? Base : Key;
type Values = Readonly<Record<string, string>>;

/** Keys of the interface's sentences, without plural endings. */
export type WordKey = Stem<keyof typeof en>;

/** Speaks one language: sentences by key, words of closed tables, numbers and days. */
export type Speaker = Format & {
  readonly dir: 'ltr' | 'rtl';
  t(key: WordKey, values?: Values): string;
  /** A sentence with a counted thing, in the plural that CLDR gives for the language. */
  n(key: WordKey, count: number, values?: Values): string;
  /** A closed value's words. */
  of(words: Words): string;
};

/** Words of another direction inside a sentence, kept from reordering it (Unicode UAX 9: FSI … PDI). */
export function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}

const sentences: Readonly<Record<Lang, Readonly<Record<string, string>>>> = { en, ar };

/** A speaker of `lang` whose digits are `numerals`. */
export function makeSpeaker(lang: Lang, numerals: Numerals): Speaker {
  const format = makeFormat(lang, numerals);
  const plural = new Intl.PluralRules(lang);
  const say = (key: string, values: Values = {}) =>
    (sentences[lang][key] ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
  return {
    ...format,
    dir: lang === 'ar' ? 'rtl' : 'ltr',
    t: say,
    n: (key, count, values) =>
      say(`${key}_${plural.select(count)}`, { count: format.number(count), ...values }),
    of: (words) => words[lang],
  };
}
