export { findTimes } from './find-times.ts';
export { toEdtf, ucdpDatePrecision } from './precision.ts';
export { resolveTimeWords } from './resolve-time-words.ts';
