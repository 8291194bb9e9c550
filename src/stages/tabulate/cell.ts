import type { WordRow } from './cell-words.table.ts';

/** A cell made ready for looking words up: lower case, Latin accents and Arabic vowels gone, punctuation as spaces. */
export function foldCell(cell: string): string {
  const bare = cell
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/[^\p{L}\p{N}'+-]+/gu, ' ');
  return ` ${bare.trim()} `;
}

/** Whether the folded cell holds one of the words as whole words. */
export function holdsOneOf(folded: string, words: readonly string[]): boolean {
  return words.some((word) => folded.includes(foldCell(word)));
}

/** The meaning of the first row of the table found in the folded cell. */
export function firstMeaning<T>(folded: string, rows: readonly WordRow<T>[]): T | undefined {
  return rows.find((row) => holdsOneOf(folded, row.words))?.is;
}

/** The meanings of every row found, longer words first: a word inside a longer one that was found does not count again. */
export function everyMeaning<T>(folded: string, rows: readonly WordRow<T>[]): readonly T[] {
  const words = rows.flatMap((row) => row.words.map((word) => ({ is: row.is, word: foldCell(word) })));
  words.sort((a, b) => b.word.length - a.word.length || (a.word < b.word ? -1 : 1));
  const found = new Set<T>();
  let rest = folded;
  for (const { is, word } of words) {
    if (!rest.includes(word)) continue;
    found.add(is);
    rest = rest.replaceAll(word, ' \u0000 ');
  }
  return rows.map((row) => row.is).filter((is) => found.has(is));
}
