export type { Policy } from './compare/policy.ts';
export { type Memory, makeMemory } from './memory.ts';
export { type ParsedFigures, parseFigures } from './parse/parse-figures.ts';
export { type ParsedPolicy, parsePolicy } from './parse/parse-policy.ts';
export { POLICIES } from './policies/index.ts';
export { type ReconcileOptions, reconcile } from './reconcile.ts';
export { isDate } from './sets/days.ts';
