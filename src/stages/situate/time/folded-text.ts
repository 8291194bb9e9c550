const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
  ک: 'ك',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '،': ',',
  œ: 'oe',
};
const SILENT = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u0640\u064b-\u065f\u0670ء]/;

/** A text folded for matching, with the place of every folded unit in the original. */
export type FoldedText = {
  readonly text: string;
  readonly original: string;
  readonly at: readonly number[] | null;
};

/** Folds case, accents, digits, dashes and Arabic letters; `at` is null when nothing moved. */
export function foldText(original: string): FoldedText {
  if (/^[\u0000-\u007f]*$/.test(original)) return { text: original.toLowerCase(), original, at: null };
  let text = '';
  const at: number[] = [];
  for (let i = 0; i < original.length; i++) {
    const letter = original[i] ?? '';
    const folded = foldLetter(letter);
    for (let j = 0; j < folded.length; j++) at.push(i);
    text += folded;
  }
  at.push(original.length);
  return { text, original, at };
}

function foldLetter(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code < 0x80) return letter.toLowerCase();
  const known = LETTERS[letter];
  if (known !== undefined) return known;
  if (SILENT.test(letter)) return '';
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  if (code < 0x250) return letter.toLowerCase().normalize('NFD')[0] ?? letter;
  return letter;
}

/** Where a stretch of the folded text stands in the original. */
export function originalSpan(
  { at, original }: FoldedText,
  start: number,
  end: number,
): readonly [number, number] {
  if (at === null) return [start, end];
  const from = at[start] ?? original.length;
  const last = at[end - 1] ?? original.length;
  // Letters folded away at the end ("الثلاثاء") belong to the word before them.
  return [from, Math.max(from, last + 1, at[end] ?? original.length)];
}
