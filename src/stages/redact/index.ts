export { type HiddenNames, hiddenNames, redactWords } from './hidden-names.ts';
export { type MaskedText, redactQuote } from './redact-quote.ts';
