export { foldWord } from './fold.ts';
export * from './fold-name.ts';
export type { PhraseIndex, PhraseMatch } from './phrases.ts';
export { indexPhrases, matchPhrase } from './phrases.ts';
export type { Token, Tongue } from './tokens.ts';
export { tokenise } from './tokens.ts';
