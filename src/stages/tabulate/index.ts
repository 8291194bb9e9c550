export { type Tabulation, tabulate } from './tabulate.ts';
