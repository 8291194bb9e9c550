/** The parts of a phrase that names places: one or several, and whether the last is only where the first lies. */
export type Phrase = { readonly parts: readonly string[]; readonly byComma: boolean };

const LIST = /\s*(?:,\s*(?:and|et|or|ou|و)\s+|,|;|\/|&|\s(?:and|et|plus)\s|\sو\s?(?=\S))\s*/u;
/** In brackets: words about the count or its sources, not about where. */
const ABOUT_COUNT =
  /^(?:sum|sources?|arabic|english|french|incl|including|evening|total|combined|somme|مجموع|مصادر)\b|:/iu;

/** Splits a folded phrase at commas and "and"; brackets are looked at by the caller. */
export function splitPhrase(folded: string): Phrase {
  const parts = folded
    .split(LIST)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return { parts, byComma: parts.length === 2 && /^[^,]+,[^,]+$/.test(folded) };
}

/** A phrase with what stood in brackets behind it, when that may name places too. */
export function takeBrackets(words: string): { readonly outside: string; readonly inside: string | null } {
  const match = /^(?<outside>[^()]*)\((?<inside>[^()]*)\)\s*$/.exec(words.trim());
  const outside = match?.groups?.['outside']?.trim();
  const inside = match?.groups?.['inside']?.trim();
  if (!outside || !inside) return { outside: words.trim(), inside: null };
  return { outside, inside: ABOUT_COUNT.test(inside) ? null : inside };
}

/** The two sides of a colon: "33 sites: …" and "…: 33 sites" both name places on one of them. */
export function sides(words: string): readonly string[] {
  const colon = words.indexOf(':');
  return colon < 0 ? [words] : [words.slice(0, colon).trim(), words.slice(colon + 1).trim()];
}
