export { findNumbers } from './find-numbers.ts';
export type { NumberMention } from './number-mention.ts';
