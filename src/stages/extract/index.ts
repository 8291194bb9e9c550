export { extract } from './extract.ts';
export { DIRECTIONS } from './extraction.ts';
export type { Direction, Extraction, StatedDistance } from './extraction.ts';
