export { type ParsedFigures, parseFigures } from './parse-figures.ts';
export { type ParsedPolicy, parsePolicy } from './parse-policy.ts';
export { POLICIES } from './policies/index.ts';
export type { Policy } from './policy.ts';
export { type ReconcileOptions, reconcile } from './reconcile.ts';
