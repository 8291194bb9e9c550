/** Words that say nothing of what a headline is about, and stand in lists of names and places too. */
const PLAIN = new Set('a an the of in and or al el bin ibn de la le von van'.split(' '));

/** Words that say nothing of what a headline is about, and make it a sentence rather than a list of names. */
const SENTENCE = new Set(
  'to on for as at by is are was were be been its it with from after over but vs into this that these those his her their your our my you we they he she i who what why how when where will would can could should has have had just now here there new says said tell tells called calls gets about more most than not no never ever all every everyone anyone nobody'.split(
    ' ',
  ),
);

const isEmpty = (word: string): boolean => PLAIN.has(word) || SENTENCE.has(word);

/**
 * Whether a line between paragraphs is the headline of another article: in headline capitals, without an end, and about
 * nothing that the article speaks of (one word in five may be shared by chance). A heading of the article itself shares
 * its words with it; a line of a list of the dead is names and an age, and no sentence. `spoken`: what `wordsOf` gives for
 * the article. English alone writes headlines so.
 */
export function isTeaser(line: string, spoken: ReadonlySet<string>): boolean {
  const text = line.trim();
  if (
    text.length > 120 ||
    /[.:;…]["'”’]?$/.test(text) ||
    /^[-–—•*(]|,\s*(?:\d|the\b|a\b|of\b|who\b|from\b)/.test(text)
  )
    return false;
  const all = text.match(WORD) ?? [];
  if (!all.some((word) => SENTENCE.has(word.toLowerCase()))) return false;
  const words = all.filter((word) => !isEmpty(word.toLowerCase()));
  if (words.length < 4) return false;
  const capital = words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  if (capital.length < words.length * 0.8) return false;
  const shared = words.filter((word) => spoken.has(stem(word)));
  return shared.length <= words.length / 5;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** The words of an article as `isTeaser` compares them. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set((text.match(WORD) ?? []).map(stem));
}

function stem(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/(?<=\p{L}{3})s$/u, '');
}
