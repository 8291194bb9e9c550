import { FUNCTION_WORDS, SCRIPT_LANGUAGES } from './function-words.table.ts';

/** Which languages a word does the work of grammar in. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of words.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}

/** Characters looked at: a language shows itself in the first lines. */
const SAMPLE = 6000;
/** Words that must be known before a language is named; in a line or two, where they are a fifth of it, one less. */
const LEAST = 3;

/**
 * The language of a text by its function words (the, de, في), which no text of a few lines does without; ISO 639-1, or
 * `und` when too few are known. `declared`: what the page says of itself, which decides where the words do not.
 */
export function languageOf(text: string, declared: string | null): string {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const words = sample.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const language of LANGUAGES_OF.get(plain(word)) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [best, second] = ranked;
  if (
    best !== undefined &&
    best[1] >= LEAST &&
    best[1] > words.length * 0.06 &&
    best[1] > (second?.[1] ?? 0) * 1.15
  )
    return best[0];
  const said = declared?.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  if (/^[a-z]{2}$/.test(said) && fitsScript(sample, said)) return said;
  if (best !== undefined && best[1] >= LEAST && best[1] > (second?.[1] ?? 0)) return best[0];
  if (
    best !== undefined &&
    best[1] === LEAST - 1 &&
    best[1] >= words.length / 5 &&
    (second?.[1] ?? 0) < best[1]
  )
    return best[0];
  return isArabic(sample) ? 'ar' : 'und';
}

/** Harakat and tatweel say nothing of the language. */
function plain(word: string): string {
  return word.replace(/[\u064B-\u0652\u0670\u0640]/g, '');
}

/** A few words in Arabic letters, with letters that Arabic has and its neighbours lack, and none the other way round. */
function isArabic(sample: string): boolean {
  const letters = (sample.match(/\p{Script=Arabic}/gu) ?? []).length;
  const latin = (sample.match(/\p{Script=Latin}/gu) ?? []).length;
  return (
    letters >= 12 &&
    letters > latin &&
    /[ةىأإ\u064B-\u064D]|(?:^|\s)ال/.test(sample) &&
    !/[پچژگکیەێۆڵہے]/.test(sample)
  );
}

/** Whether a page that says it is in a language is at least in its script. */
function fitsScript(sample: string, language: string): boolean {
  const arabic = (sample.match(/\p{Script=Arabic}/gu) ?? []).length;
  const latin = (sample.match(/\p{Script=Latin}/gu) ?? []).length;
  if (SCRIPT_LANGUAGES.arabic.has(language)) return arabic >= latin;
  return SCRIPT_LANGUAGES.other.has(language) || latin >= arabic;
}
