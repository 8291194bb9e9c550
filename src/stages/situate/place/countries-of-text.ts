import type { Gazetteer } from '#model';
import { foldName, withoutArticles } from '#tools/text';
import { DEMONYMS } from './demonyms.table.ts';

const PEOPLES: ReadonlyMap<string, string> = new Map(
  Object.entries(DEMONYMS).flatMap(([code, forms]) =>
    forms.split(' ').map((form) => [withoutArticles(foldName(form)), code] as const),
  ),
);

/** The country whose people a word names, or undefined: "Syrian" and "السوريين" give SY. */
export const countryOfPeople = (folded: string): string | undefined => PEOPLES.get(withoutArticles(folded));

/** The countries a text names, by name or by their people, with how often. */
export function countriesOfText(text: string, gazetteer: Gazetteer): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const [word] of text.matchAll(/\p{Lu}[\p{L}.]+|[\u0620-\u064a]{3,}/gu))
    words.set(word, (words.get(word) ?? 0) + 1);
  const counts = new Map<string, number>();
  for (const [word, times] of words) {
    const code = countryOfWord(word, gazetteer);
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + times);
  }
  return counts;
}

function countryOfWord(word: string, gazetteer: Gazetteer): string | undefined {
  const folded = foldName(word);
  const people =
    countryOfPeople(folded) ?? (/^[وبفلك]/u.test(folded) ? countryOfPeople(folded.slice(1)) : undefined);
  if (people !== undefined) return people;
  const forms = /^[وبفلك]/u.test(folded) ? [folded, folded.slice(1)] : [folded];
  for (const form of forms) {
    const country = gazetteer.lookup(form).find(({ level }) => level === 'country');
    if (country !== undefined) return country.country;
  }
  return undefined;
}

/** The country named most, when it is named at least twice as often as the next; a tie says nothing. */
export function mainCountry(counts: ReadonlyMap<string, number>): string | undefined {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (first === undefined) return undefined;
  return second === undefined || first[1] >= 2 * second[1] ? first[0] : undefined;
}
