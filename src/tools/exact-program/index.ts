export { type ExactProgram, type ExactSolution, type Fraction, solveExact } from './solve-exact.ts';
