export { PRECISION } from './place/precision.ts';
export type { PlaceContext } from './place/rank-candidates.ts';
export type { PlaceWordsContext, ResolvedPlaces } from './place/resolve-place-words.ts';
export { resolvePlaceWords } from './place/resolve-place-words.ts';
export type { SituateContext } from './situate.ts';
export { situate } from './situate.ts';
export type { DateOrder, FoundTime, TimeOptions } from './time/index.ts';
export { findTimes, resolveTimeWords } from './time/index.ts';
