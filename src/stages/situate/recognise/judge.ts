import type { Mention, Word } from './mention.ts';
import { GIVEN_NAMES } from './tables/given-names.table.ts';
import { ORDINARY_WORDS } from './tables/ordinary-words.table.ts';
import {
  ARABIC_BEFORE,
  BODY_AFTER,
  LOCAL_AFTER,
  NEVER,
  PLACE_AFTER,
  PLACE_BEFORE,
  PLACE_OF,
  STREET_AFTER,
  TITLES,
} from './words.table.ts';

const COMMON = new Set(ORDINARY_WORDS.split(' '));
const GIVEN = new Set(GIVEN_NAMES.split(' '));

/** Population from which a name is likelier a place than anything else, and from which it needs no help at all. */
const LARGE = 100_000;
const KNOWN = 15_000;

/** What a text shows of persons: words that stand in the names of people somewhere in it. */
export function personsOf(words: readonly Word[], text: string): ReadonlySet<string> {
  const persons = new Set<string>();
  words.forEach((word, i) => {
    const isTitle = TITLES.has(word.lower) && word.capital;
    if (!word.capital || !(isTitle || GIVEN.has(word.lower))) return;
    // A given name or title and the capitalised words right behind it are a person's name.
    for (let j = i + 1; j < Math.min(words.length, i + 4); j++) {
      const next = words[j];
      const gap = text.slice(words[j - 1]?.end ?? 0, next?.start ?? 0);
      if (next === undefined || !next.capital || !/^\.?\s["“]?$/.test(gap) || NEVER.has(next.lower)) break;
      if (PLACE_AFTER.has(next.lower) || STREET_AFTER.has(next.lower) || BODY_AFTER.has(next.lower)) break;
      if (!isTitle) persons.add(word.lower);
      persons.add(next.lower);
    }
  });
  return persons;
}

/** How surely a mention names a place, from the words around it: above 0 for, below 0 against. */
export function evidence(
  mention: Mention,
  words: readonly Word[],
  text: string,
  persons: ReadonlySet<string>,
  home?: string,
): number {
  if (mention.people !== undefined) return 2;
  const first = words[mention.first];
  const [before, beforeThat, after] = [
    words[mention.first - 1],
    words[mention.first - 2],
    words[mention.last + 1],
  ];
  if (first === undefined) return 0;
  const touches = (a: Word | undefined, b: Word | undefined): boolean =>
    a !== undefined && b !== undefined && /^[ \u00a0'’s]*$/.test(text.slice(a.end, b.start));
  const single = mention.first === mention.last;
  const largest = Math.max(0, ...mention.places.map(({ population }) => population));
  const wide = mention.places.some(
    ({ level, country }) =>
      level === 'country' ||
      (level === 'governorate' &&
        (country === 'US' || country === 'CA' || country === 'AU' || country === 'SY')),
  );
  const last = words[mention.last]?.lower ?? '';
  const saysLevel = !single && PLACE_AFTER.has(last);
  let score = saysLevel ? 2 : wide ? 2 : largest >= LARGE ? 1.5 : largest >= KNOWN ? 0.6 : single ? 0 : 0.6;
  // A name of the country the text is about needs less help than one from anywhere.
  const saysHome = home !== undefined && mention.places.some(({ country }) => country === home);
  if (!wide && saysHome) score += 0.6;
  if (first.arabic) return (wide || saysHome ? score : Math.min(score, 0.3)) + arabicEvidence(mention, words);

  const near = touches(before, first);
  if (near && before !== undefined) {
    if (PLACE_BEFORE.has(before.lower)) score += 1.5;
    else if (/^(?:of|de|d)$/.test(before.lower) && beforeThat !== undefined)
      score += PLACE_OF.has(beforeThat.lower) ? 2 : 0.3;
    if (before.capital && TITLES.has(before.lower)) score -= 3;
    else if (
      before.capital &&
      !before.opensSentence &&
      single &&
      GIVEN.has(before.lower) &&
      !PLACE_BEFORE.has(before.lower)
    )
      score -= 3;
    else if (before.capital && before.text.length === 1) score -= 3;
    else if (before.capital && single && !PLACE_BEFORE.has(before.lower) && !NEVER.has(before.lower))
      score -= 1;
  }
  if (touches(words[mention.last], after) && after !== undefined) {
    if (PLACE_AFTER.has(after.lower)) score += 1.5;
    else if (after.capital && BODY_AFTER.has(after.lower)) score -= 0.7;
    else if (after.capital && STREET_AFTER.has(after.lower)) score -= wide || largest >= LARGE ? 0.7 : 1.2;
    else if (after.capital && LOCAL_AFTER.has(after.lower)) score += 0.5;
    else if (after.capital && single && !NEVER.has(after.lower))
      score -= GIVEN.has(first.lower) ? 3 : wide ? 0.6 : 1;
  }
  const [open, close] = [
    text.slice(Math.max(0, first.start - 2), first.start),
    text.slice(mention.end, mention.end + 2),
  ];
  if (/^,\s/.test(close) && after?.capital && /\d{4,5}$/.test(before?.text ?? '') === false) score += 0.4;
  if (/,\s$/.test(open) && before?.capital) score += 0.4;
  // The line that opens a report: "WINONA -- ", "Ankara (AP) ".
  if (
    first.opensSentence &&
    /^(?: ?--| ?[–—]|, [\p{L}.]+ (?:--|[–—]|\()| \((?:AP|AFP|Reuters|CNN)\))/u.test(
      text.slice(mention.end, mention.end + 24),
    )
  )
    score += 2;
  if (single && COMMON.has(first.lower)) score -= first.opensSentence && !wide ? 2.5 : 0.8;
  if (single && persons.has(first.lower)) score -= wide || largest >= LARGE ? 1.2 : 2.5;
  else if (single && GIVEN.has(first.lower) && !wide) score -= 0.8;
  return score;
}

/** Arabic has no capitals: a preposition or word of level before the name, or one glued to it, is what shows it. */
function arabicEvidence(mention: Mention, words: readonly Word[]): number {
  const [first, before] = [words[mention.first], words[mention.first - 1]];
  if (first === undefined) return 0;
  if (mention.first !== mention.last) return 1;
  if (mention.start > first.start) return 0.8;
  return before !== undefined && ARABIC_BEFORE.has(before.lower.replace(/^[وفبل](?=.{3})/u, '')) ? 1 : 0;
}
