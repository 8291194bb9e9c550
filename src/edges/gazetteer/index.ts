export type { GazetteerOptions } from './open-gazetteer.ts';
export { openGazetteer } from './open-gazetteer.ts';
