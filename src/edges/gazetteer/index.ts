export type { ImportedPlaces } from './import-places.ts';
export { placesFromBoundaries, placesFromCsv, placesFromGeoNames } from './import-places.ts';
export type { GazetteerOptions } from './open-gazetteer.ts';
export { openGazetteer } from './open-gazetteer.ts';
export type { Outline, Outlines } from './outlines.ts';
export { readOutlines } from './outlines.ts';
export { withPlaces } from './with-places.ts';
