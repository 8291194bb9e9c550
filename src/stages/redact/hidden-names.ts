import type { PersonRole } from '#model';
import { MASKS } from '#model';
import { foldName } from '#tools/text';
import type { MaskedText } from './redact-quote.ts';

/** Names that may not be published, folded, longest first, each with what stands in its place. */
export type HiddenNames = readonly { readonly folded: string; readonly role: PersonRole }[];

/**
 * Every name masked anywhere in the case. A name hidden in one document is hidden in all, since another may print it
 * where nothing marked it; titles, speakers and places are held against this list. A name that also belongs to a holder
 * of public office is hidden only where its own document hides it.
 */
export function hiddenNames(texts: readonly MaskedText[]): HiddenNames {
  const hidden = new Map<string, PersonRole>();
  const open = new Set<string>();
  for (const { content, masks } of texts) {
    for (const { start, end, role } of masks) {
      const folded = foldName(content.slice(start, end));
      if (role === 'public_office') open.add(folded);
      // One short word is too common to be told from other words, and one long word of an Arabic name seldom is.
      else if (folded.length >= 4 && /\p{L}/u.test(folded)) hidden.set(folded, hidden.get(folded) ?? role);
    }
  }
  return [...hidden]
    .filter(([folded]) => !open.has(folded))
    .map(([folded, role]) => ({ folded, role }))
    .sort((a, b) => b.folded.length - a.folded.length || (a.folded < b.folded ? -1 : 1));
}

/** Words that stand alone (a speaker, a title, a place) as they may be published: replaced whole when a hidden name is in them. */
export function redactWords(words: string, names: HiddenNames, language: 'en' | 'ar' = 'en'): string {
  const folded = ` ${foldName(words)}`;
  // The end of a word is open, for "Testname's"; its beginning may carry what Arabic writes together with it.
  const found = names.find((name) =>
    ['', 'و', 'ل', 'ب', 'ف', 'ك'].some((joined) => folded.includes(` ${joined}${name.folded}`)),
  );
  return found === undefined ? words : MASKS[found.role][language];
}
