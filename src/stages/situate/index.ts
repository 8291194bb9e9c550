export { PRECISION } from './place/precision.ts';
export { resolvePlaceWords } from './place/resolve-place-words.ts';
export { leadingAreas } from './recognise/leading-area.ts';
export { recognisePlaces } from './recognise/recognise-places.ts';
export type { SituateContext } from './situate.ts';
export { situate } from './situate.ts';
export { findTimes, resolveTimeWords, toEdtf, ucdpDatePrecision } from './time/index.ts';
