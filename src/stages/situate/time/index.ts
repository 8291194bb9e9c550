export type { DateOrder, Expression, FoundTime } from './expression.ts';
export { findTimes } from './find-times.ts';
export { toEdtf, ucdpDatePrecision } from './precision.ts';
export { resolveExpression } from './resolve-expression.ts';
export type { TimeOptions } from './resolve-time-words.ts';
export { inLocalTime, resolveTimeWords } from './resolve-time-words.ts';
export type { Anchor, Resolved } from './resolved.ts';
