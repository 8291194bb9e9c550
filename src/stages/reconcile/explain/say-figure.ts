import type { Qualifier } from '#model';
import { QUALIFIERS } from '#model';
import type { Reading } from '../figures/reading.ts';
import { digits } from './number-words.ts';

/** The two languages of the interface. */
export type Language = 'en' | 'ar';

/** How a place, an actor or a source is called; what it does not know is called by its id. */
export type NameOf = (id: string) => Readonly<Record<Language, string>> | undefined;

/** A figure with its source, as said: `monitor (at least 31)`. */
export function sayFigure(reading: Reading, language: Language, nameOf: NameOf): string {
  return `${nameIn(reading.claim.source, language, nameOf)} (${sayNumber(reading, language)})`;
}

/** A figure's number with the words around it: `at least 31`, `between 20 and 30`, `dozens`. */
export function sayNumber({ claim }: Reading, language: Language): string {
  const { count, polarity } = claim;
  if (count === null) return language === 'en' ? 'no number' : 'بلا عدد';
  const printed = count.point ?? count.low ?? count.high;
  const said =
    count.qualifier === 'between' && count.low !== null && count.high !== null
      ? sayBand(count.low, count.high, language)
      : printed === null
        ? QUALIFIERS[count.qualifier][language]
        : sayQualified(count.qualifier, printed, language);
  return polarity === 'negated' ? `${language === 'en' ? 'not' : 'ليس'} ${said}` : said;
}

function sayBand(low: number, high: number, language: Language): string {
  return language === 'en'
    ? `between ${digits(low)} and ${digits(high)}`
    : `ما بين ${digits(low)} و${digits(high)}`;
}

/** Words that follow their number; the others go before it. */
const AFTER: readonly Qualifier[] = ['or_more', 'so_far'];

function sayQualified(qualifier: Qualifier, value: number, language: Language): string {
  if (qualifier === 'exact') return digits(value);
  const words = QUALIFIERS[qualifier][language];
  return AFTER.includes(qualifier) ? `${digits(value)} ${words}` : `${words} ${digits(value)}`;
}

/** The name of an id in a language. */
export function nameIn(id: string, language: Language, nameOf: NameOf): string {
  return nameOf(id)?.[language] ?? id;
}

/** `a`, `a and b`, `a, b and c`; in Arabic `أ وب`. */
export function listWords(words: readonly string[], language: Language): string {
  const [last, ...rest] = words.toReversed();
  if (last === undefined) return '';
  if (rest.length === 0) return last;
  const before = rest.toReversed();
  return language === 'en' ? `${before.join(', ')} and ${last}` : `${before.join('، ')} و${last}`;
}
