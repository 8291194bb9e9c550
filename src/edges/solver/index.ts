export { loadHighsSolver, SolverFault } from './highs-solver.ts';
