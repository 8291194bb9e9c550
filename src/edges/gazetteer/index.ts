export type { GazetteerOptions } from './open-gazetteer.ts';
export { openGazetteer } from './open-gazetteer.ts';
export type { Outline, Outlines } from './outlines.ts';
export { readOutlines } from './outlines.ts';
