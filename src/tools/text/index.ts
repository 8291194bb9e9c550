export * from './fold-name.ts';
export { foldWord, isArabicMark, isInvisible, stemsOf } from './fold.ts';
export { indexPhrases, matchPhrase } from './phrases.ts';
export type { PhraseIndex, PhraseMatch } from './phrases.ts';
export { tokenise } from './tokens.ts';
export type { Token, Tongue } from './tokens.ts';
