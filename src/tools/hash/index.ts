export { sha256, sha256Hex, sha256Name, sha256Stream } from './sha256.ts';
