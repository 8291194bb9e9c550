import { consonants, foldName, withoutArticles } from '#tools/text';

/** Countries whose place names are mostly Arabic, where articles and vowels vary between writers. */
export const ARABIC_NAMES: ReadonlySet<string> = new Set(
  'SY LB JO IQ PS IL EG LY TN DZ MA EH SD SS TD YE SA OM AE QA BH KW MR SO DJ KM ER'.split(' '),
);

/** Fewest consonants by which two spellings may be taken for one name; fewer meet by chance. */
const FEWEST_CONSONANTS = 3;

/** The key of a place id, apart from all keys of names. */
export const idKey = (id: string): string => `#${id}`;

/** The key of a name as written, folded. */
export const nameKey = (name: string): string => foldName(name);

/** The key of a name without its articles, or null when nothing is left to compare. */
export const bareKey = (name: string): string | null => {
  const bare = withoutArticles(foldName(name));
  return bare.length > 1 ? `~${bare}` : null;
};

/** The key of a name's consonants within one country, or null for names too short or in another script. */
export const consonantKey = (name: string, country: string): string | null => {
  const skeleton = consonants(foldName(name));
  // kh, sh and their like are one consonant each.
  return skeleton.replaceAll(' ', '').replace(/[dgkst]h/g, 'x').length >= FEWEST_CONSONANTS
    ? `?${country}:${skeleton}`
    : null;
};

/** Every key under which a place of that country is found by one of its names. */
export function keysOf(names: Iterable<string>, country: string): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const name of names) {
    const key = nameKey(name);
    if (key.length > 1) keys.add(key);
    if (!ARABIC_NAMES.has(country)) continue;
    for (const other of [bareKey(name), consonantKey(name, country)]) if (other !== null) keys.add(other);
  }
  return keys;
}
