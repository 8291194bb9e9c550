/** Marks that carry no letter: zero-width and direction marks, tatweel, Arabic vowel signs. */
const SILENT = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
const COMBINING = /\p{Mn}/gu;
const APOSTROPHES = /[ʿʾʼʻ‘’ʹ′`'´]/g;
const NOT_LETTER = /[^\p{L}\p{N}]+/gu;

/** Arabic-script letters that are written for one another; the right-hand side stands for all. */
const ARABIC: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ؤ: 'و',
  ئ: 'ي',
  ء: '',
  ک: 'ك',
  گ: 'ك',
};
const ARABIC_LETTER = /[أإآٱىیېةۀەؤئءکگ]/g;

/** Latin letters that have no decomposition. */
const LATIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ə: 'a',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};
const LATIN_LETTER = /[ıłøæœßəđðþ]/g;
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * The key under which a name is compared: case, accents, vowel signs, hamza seats, apostrophes and hyphens
 * are gone, words stand apart by one space. Articles stay.
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(SILENT, '')
    .replace(ARABIC_LETTER, (letter) => ARABIC[letter] ?? letter)
    .normalize('NFKD')
    .replace(COMBINING, '')
    .replace(APOSTROPHES, '')
    .replace(LATIN_LETTER, (letter) => LATIN[letter] ?? letter)
    .replace(NOT_LETTER, ' ')
    .trim();
}

const LATIN_ARTICLES = new Set([
  'al',
  'el',
  'ar',
  'as',
  'ash',
  'at',
  'an',
  'ad',
  'az',
  'adh',
  'ath',
  'ul',
  'ech',
  'ed',
  'er',
  'es',
  'et',
  'ez',
  'il',
]);

/** A folded name without the Arabic article, in either script: "al qardahah" and "القرداحه" lose it. */
export function withoutArticles(folded: string): string {
  const kept: string[] = [];
  for (const word of folded.split(' ')) {
    if (LATIN_ARTICLES.has(word)) continue;
    kept.push(word.length > 4 && word.startsWith('ال') ? word.slice(2) : word);
  }
  return kept.length > 0 ? kept.join(' ') : folded;
}

/**
 * The consonants of an Arabic name as written in Latin letters, where writers differ in vowels, doubled letters
 * and the letters for kh, sh and q: Mukhtariya, Mokhtariyeh and Mukhtareyah share one. Empty for other scripts.
 */
export function consonants(folded: string): string {
  const latin = withoutArticles(folded);
  if (!/^[a-z ]+$/.test(latin)) return '';
  return latin
    .split(' ')
    .map((word) =>
      word
        .replace(/[aei]h$|[ae]t$/, 'a')
        .replace(/qu(?=[ei])/g, 'k')
        .replace(/tch|ch/g, 'sh')
        .replace(/dj/g, 'j')
        .replace(/ou|oo/g, 'u')
        .replace(/ph/g, 'f')
        .replace(/rh(?=[aeiou])/g, 'gh')
        .replace(/[qc]/g, 'k')
        .replace(/v/g, 'f')
        .replace(/(?<=.)[aeiouy]/g, '')
        .replace(/^[aeiou]/, 'a')
        .replace(/(.)\1+/g, '$1'),
    )
    .join(' ');
}
