import type { Expression } from './expression.ts';
import type { Caught, Lexicon, Words } from './lexicon.ts';

type Groups = Readonly<Record<string, string | undefined>>;

/** A rule with its pattern built, ready to run over folded text. */
export type BuiltRule = { readonly pattern: RegExp; read(groups: Groups): Expression | null };

const literally = (form: string): string =>
  form.replace(/[.*+?^${}()[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');

/** The forms of words as one pattern, longest first. */
export const anyOf = <T>(words: Words<T>): string =>
  words
    .flatMap(([list]) => list.split('|'))
    .sort((a, b) => b.length - a.length)
    .map(literally)
    .join('|');

/** The value of every form. */
export const valuesOf = <T>(words: Words<T>): ReadonlyMap<string, T> =>
  new Map(words.flatMap(([list, value]) => list.split('|').map((form) => [form, value] as const)));

/** Years as printed: four digits between 1000 and 2199; two digits only after an apostrophe. */
const YEAR = "(?:1[0-9]\\d\\d|2[01]\\d\\d)(?![\\d,]\\d)|'\\d\\d";

/**
 * Builds the rules of a language. In a pattern `{M}` stands for a month, `{H}` a Hijri month, `{W}` a weekday, `{D}` a day of the
 * month, `{Y}` a year, `{N}` a number, `{U}` a unit, `{P}` start, middle or end, `{T}` a part of the day; with a digit behind it
 * a second one. A letter caught only in its second form counts as the first. A space matches any white space.
 */
export function buildRules(lexicon: Lexicon): readonly BuiltRule[] {
  const sources: Readonly<Record<string, string>> = {
    M: anyOf(lexicon.months),
    H: anyOf(lexicon.hijriMonths),
    W: anyOf(lexicon.weekdays),
    D: `(?:[12]\\d|3[01]|0?[1-9])(?!\\d)(?:st|nd|rd|th|er|eme)?|${anyOf(lexicon.ordinals)}`,
    Y: YEAR,
    N: `\\d{1,4}|${anyOf(lexicon.numbers)}`,
    U: anyOf(lexicon.units),
    P: anyOf(lexicon.parts),
    T: anyOf(lexicon.dayParts),
  };
  const maps: Readonly<Record<string, ReadonlyMap<string, unknown>>> = {
    M: valuesOf(lexicon.months),
    H: valuesOf(lexicon.hijriMonths),
    W: valuesOf(lexicon.weekdays),
    D: valuesOf(lexicon.ordinals),
    N: valuesOf(lexicon.numbers),
    U: valuesOf(lexicon.units),
    P: valuesOf(lexicon.parts),
    T: valuesOf(lexicon.dayParts),
  };
  const value = (letter: string, form: string): unknown => {
    if (letter === 'Y') return form.startsWith("'") ? shortYear(Number(form.slice(1))) : Number(form);
    return maps[letter]?.get(form.replace(/\s+/g, ' ')) ?? Number.parseInt(form, 10);
  };
  return lexicon.rules.map(([pattern, says]) => ({
    pattern: edged(
      pattern
        .replace(/ (\??)/g, (_, optional) => (optional ? '\\s*' : '\\s+'))
        .replace(/\{([MHWDYNUPT])(\d?)\}/g, (_, letter, digit) => `(?<${letter}${digit}>${sources[letter]})`),
    ),
    read(groups) {
      const caught: Record<string, unknown> = { raw: groups };
      for (const [name, form] of Object.entries(groups)) {
        if (form === undefined || !/^[MHWDYNUPT]2?$/.test(name)) continue;
        const letter = name[0] ?? '';
        caught[name.length === 2 && groups[letter] === undefined ? letter : name] = value(letter, form);
      }
      return says(caught as Caught);
    },
  }));
}

/** Two-digit years: 00 to 68 are of this century (POSIX). */
export const shortYear = (year: number): number => year + (year <= 68 ? 2000 : 1900);

/** A pattern that begins and ends at the edge of a word in any script. */
export const edged = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,])(?:${source})(?![\\p{L}\\p{N}])`, 'gu');
