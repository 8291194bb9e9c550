export { type ExactProgram, type ExactSolution, type Fraction, roundUp, solveExact } from './solve-exact.ts';
