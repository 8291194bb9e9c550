export { loadHighsSolver } from './highs-solver.ts';
