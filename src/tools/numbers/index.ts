export { findNumbers } from './find-numbers.ts';
export type { NumberMention } from './number-mention.ts';
export type { Quantity } from './numerals.ts';
export { findQuantities } from './quantities.ts';
