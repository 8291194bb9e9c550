import type { Gazetteer, Place } from '#model';
import { consonants, foldName } from '#tools/text';
import { countryOfPeople } from '../place/countries-of-text.ts';
import { isOnlyCue } from '../place/level-cue.ts';
import type { Mention, Word } from './mention.ts';
import { NEVER, PLACE_AFTER, PLACE_BEFORE, PLACE_OF } from './words.table.ts';

/** Consonants from which one word alone may be another spelling of a known name. */
const FEWEST_CONSONANTS = 4;
/** Most words in one name. */
const LONGEST = 5;
/** Small words that stand inside names: Isle of Wight, Rio de Janeiro, Ayn al-Arous. */
const INSIDE = new Set(
  'of the de la le les du des del di da do al el ez es ash as ar at an ad az and upon on sur en'.split(' '),
);
/** Two-letter codes and abbreviations of states, which count behind a comma after a town. */
const STATES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'AL=Alabama,Ala|AK=Alaska|AZ=Arizona,Ariz|AR=Arkansas,Ark|CA=California,Calif|CO=Colorado,Colo|CT=Connecticut,Conn|DE=Delaware,Del|FL=Florida,Fla|GA=Georgia,Ga|HI=Hawaii|ID=Idaho|' +
    'IL=Illinois,Ill|IN=Indiana,Ind|IA=Iowa|KS=Kansas,Kan|KY=Kentucky,Ky|LA=Louisiana,La|ME=Maine|MD=Maryland,Md|MA=Massachusetts,Mass|MI=Michigan,Mich|MN=Minnesota,Minn|MS=Mississippi,Miss|' +
    'MO=Missouri,Mo|MT=Montana,Mont|NE=Nebraska,Neb|NV=Nevada,Nev|NH=New Hampshire|NJ=New Jersey|NM=New Mexico|NY=New York|NC=North Carolina|ND=North Dakota|OH=Ohio|OK=Oklahoma,Okla|' +
    'OR=Oregon,Ore|PA=Pennsylvania,Pa|RI=Rhode Island|SC=South Carolina|SD=South Dakota|TN=Tennessee,Tenn|TX=Texas,Tex|UT=Utah|VT=Vermont,Vt|VA=Virginia,Va|WA=Washington,Wash|WV=West Virginia|WI=Wisconsin,Wis|WY=Wyoming,Wyo'
  )
    .split('|')
    .flatMap((entry) => {
      const [code = '', forms = ''] = entry.split('=');
      const [name = '', ...short] = forms.split(',');
      return [[code, name] as const, ...short.map((form) => [form, name] as const)];
    }),
);

/** The longest names of places in a text, none sharing a word with another; what they stand for is judged later. */
export function findMentions(
  text: string,
  words: readonly Word[],
  gazetteer: Gazetteer,
  country: string | undefined,
): readonly Mention[] {
  const known = new Map<string, readonly Place[]>();
  const lookup = (name: string): readonly Place[] => {
    const found = known.get(name) ?? gazetteer.lookup(name);
    known.set(name, found);
    return found;
  };
  const alike = (name: string): readonly Place[] =>
    country === undefined ? [] : (gazetteer.similar?.(name, country) ?? []);
  const mentions: Mention[] = [];
  for (let i = 0; i < words.length; i++) {
    const mention = mentionAt(text, words, i, { lookup, alike }, mentions.at(-1));
    if (mention === null) continue;
    mentions.push(mention);
    i = mention.last;
  }
  return mentions;
}

type Ask = {
  readonly lookup: (name: string) => readonly Place[];
  readonly alike: (name: string) => readonly Place[];
};

function mentionAt(
  text: string,
  words: readonly Word[],
  i: number,
  { lookup, alike }: Ask,
  before: Mention | undefined,
): Mention | null {
  const word = words[i];
  if (word === undefined || !(word.capital || word.arabic || opensName(text, words, i))) return null;
  const mention = (last: number, places: readonly Place[], start = word.start): Mention => {
    const end = words[last]?.end ?? word.end;
    return { first: i, last, start, end, name: text.slice(start, end), places };
  };
  const state = STATES[word.text.replace(/\./g, '')];
  if (state !== undefined && followsTown(text, word, before)) {
    const found = lookup(state).filter(({ country, level }) => country === 'US' && level === 'governorate');
    if (found.length > 0) return mention(i, found);
  }
  for (let last = Math.min(words.length - 1, i + LONGEST - 1); last >= i; last--) {
    const end = words[last];
    if (end === undefined || (!end.capital && !end.arabic) || !joined(text, words, i, last)) continue;
    const name = text.slice(word.start, end.end);
    if (
      last === i &&
      (NEVER.has(word.lower) || name.length < 3 || isOnlyCue(foldName(word.text))) &&
      !/^(?:US|UK|U\.S\.|U\.K\.|UAE|DRC)$/.test(name)
    )
      continue;
    const places = lookup(name);
    if (places.length > 0) return mention(last, places);
    if (last === i && word.arabic) {
      const glued = /^[وبفلك](?=\p{L}{3})/u.test(word.text) ? lookup(word.text.slice(1)) : [];
      if (glued.length > 0) return mention(i, glued, word.start + 1);
    }
  }
  const people = countryOfPeople(foldName(word.text));
  if (people !== undefined) return { ...mention(i, []), people };
  // "Syrias coast", where the apostrophe was lost.
  const owner = word.lower.endsWith('s')
    ? lookup(word.text.slice(0, -1)).filter(({ level }) => level === 'country')
    : [];
  if (owner.length > 0) return mention(i, owner);
  return anotherSpelling(text, words, i, { lookup, alike }, mention);
}

/** Two words, or one right behind a word of place, that share their consonants with a name of the country in question. */
function anotherSpelling(
  text: string,
  words: readonly Word[],
  i: number,
  { lookup, alike }: Ask,
  mention: (last: number, places: readonly Place[]) => Mention,
): Mention | null {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]];
  if (word === undefined || NEVER.has(word.lower)) return null;
  if (next?.capital && joined(text, words, i, i + 1) && !NEVER.has(next.lower)) {
    const places =
      lookup(word.text).length > 0 || lookup(next.text).length > 0
        ? []
        : alike(text.slice(word.start, next.end));
    if (places.length > 0) return mention(i + 1, places);
  }
  const named =
    before !== undefined && /^(?:of|de|d)$/.test(before.lower) && PLACE_OF.has(words[i - 2]?.lower ?? '');
  const heard = consonants(foldName(word.text)).replace(/[dgkst]h/g, 'x').length;
  if (heard < (named ? FEWEST_CONSONANTS - 1 : FEWEST_CONSONANTS)) return null;
  const placed =
    named ||
    (before !== undefined &&
      !before.capital &&
      (PLACE_BEFORE.has(before.lower) || PLACE_AFTER.has(before.lower)));
  const places = placed ? alike(word.text) : [];
  return places.length > 0 ? mention(i, places) : null;
}

/** The article of an Arabic name in Latin letters, small before its name: al-Mukhtariya. */
const opensName = (text: string, words: readonly Word[], i: number): boolean => {
  const [article, name] = [words[i], words[i + 1]];
  return (
    article !== undefined &&
    name?.capital === true &&
    /^(?:al|el|ar|as|ash|at|an|ad|az)$/.test(article.lower) &&
    /^[-\u2010\u2011]$/.test(text.slice(article.end, name.start))
  );
};

/** Whether words stand side by side, with nothing between but a space or hyphen, and only small words uncapitalised. */
function joined(text: string, words: readonly Word[], first: number, last: number): boolean {
  for (let i = first + 1; i <= last; i++) {
    const [a, b] = [words[i - 1], words[i]];
    if (a === undefined || b === undefined) return false;
    if (!/^(?:[ \u00a0-]|\. |['’] ?)$/.test(text.slice(a.end, b.start))) return false;
    if (!b.capital && !b.arabic && !INSIDE.has(b.lower)) return false;
  }
  return true;
}

/** "Alexandria, La." */
function followsTown(text: string, word: Word, before: Mention | undefined): boolean {
  return before !== undefined && /^,\s*$/.test(text.slice(before.end, word.start));
}
