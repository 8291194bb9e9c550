/**
 * Folding: the form of a word used for matching only, never shown. Latin letters lose case and accents; Arabic letters
 * lose vowel signs and tatweel, and letters that writers interchange become one (alef with hamza, final ya and alef
 * maqsura, ta marbuta and ha). Presentation forms and full-width letters are first composed (NFKC).
 */

/** Marks that carry no letter: bidi controls, zero-width characters, soft hyphen, byte-order mark. */
export function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff ||
    code === 0x00ad ||
    code === 0x061c
  );
}

/** Arabic vowel signs, Quranic marks, superscript alef and tatweel: written or left out at will. */
export function isArabicMark(code: number): boolean {
  return (
    (code >= 0x064b && code <= 0x065f) ||
    code === 0x0670 ||
    code === 0x0640 ||
    (code >= 0x06d6 && code <= 0x06ed)
  );
}

const ARABIC_LETTERS: Readonly<Record<number, string>> = {
  0x0622: 'ا',
  0x0623: 'ا',
  0x0625: 'ا',
  0x0671: 'ا',
  0x0649: 'ي',
  0x06cc: 'ي',
  0x0629: 'ه',
  0x0624: 'و',
  0x0626: 'ي',
  0x0621: '',
  0x06a9: 'ك',
};

function foldArabic(word: string): string {
  let out = '';
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (isInvisible(code) || isArabicMark(code)) continue;
    const letter = ARABIC_LETTERS[code];
    out += letter ?? word[at];
  }
  return out;
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 0x7e) return false;
  return true;
}

/** The matching form of one word in any supported script. Idempotent. */
export function foldWord(word: string): string {
  if (isPlain(word)) return word.toLowerCase();
  const composed = word.normalize('NFKC');
  if (/[\u0600-\u06ff]/u.test(composed)) return foldArabic(composed.normalize('NFC'));
  return composed
    .toLowerCase()
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(/[’ʼ‘]/gu, "'")
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '');
}

/** Particles of two letters that take a glued "and"; other words of three letters are whole. */
const PARTICLES = new Set(['لم', 'لن', 'لا', 'قد', 'من', 'عن', 'في', 'هو', 'هي', 'ان', 'ما', 'لو']);
const PREFIXES = ['و', 'ف', 'ب', 'ل', 'ك'];

/**
 * The forms an Arabic word may be listed under: as written, without the letters that are glued to it (and, so, in, to,
 * like, the) and without the alef of the indefinite accusative. The written form comes first. Latin words have one form.
 */
export function stemsOf(key: string): readonly string[] {
  const first = key.charCodeAt(0);
  if (first < 0x0600 || first > 0x06ff) return [key];
  const stems = [key];
  const add = (stem: string): void => {
    if (stem.length >= 2 && !stems.includes(stem)) stems.push(stem);
  };
  const withoutEnding = (stem: string): void => {
    add(stem);
    if (stem.length > 3 && stem.endsWith('ا')) add(stem.slice(0, -1));
  };
  withoutEnding(key);
  let rest = key;
  const particle = rest.length === 3 && PARTICLES.has(rest.slice(1));
  if ((rest.length > 3 || particle) && (rest.startsWith('و') || rest.startsWith('ف'))) {
    rest = rest.slice(1);
    withoutEnding(rest);
  }
  for (const stem of [key, rest]) {
    if (stem.startsWith('لل') && stem.length > 4) withoutEnding(stem.slice(2));
    if (stem.startsWith('ال') && stem.length > 4) withoutEnding(stem.slice(2));
    if (stem.length > 3 && PREFIXES.includes(stem[0] ?? '')) {
      const inner = stem.slice(1);
      withoutEnding(inner);
      if (inner.startsWith('ال') && inner.length > 4) withoutEnding(inner.slice(2));
    }
  }
  return stems;
}
