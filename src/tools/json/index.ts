export { CanonicalJsonError, canonicalJson } from './canonical.ts';
