export { anchorOf } from './anchor.ts';
export type { ReviewResult } from './apply-decisions.ts';
export { applyDecisions } from './apply-decisions.ts';
export { checkCorrection } from './correction.ts';
export { decisionsInForce } from './in-force.ts';
export type { ParsedDecision } from './parse-decisions.ts';
export { decisionsOfRows, parseDecisions } from './parse-decisions.ts';
export { searchText } from './search-text.ts';
