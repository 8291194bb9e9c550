import type { Highs, Model, ModelData } from 'highs';
import highsModule from 'highs';
import type { Program, Solution, Solver } from '#model';

// The package declares its types as CommonJS, so that TypeScript sees a namespace where Node imports the loader itself.
const loadHighs = highsModule as unknown as typeof highsModule.default;

/**
 * HiGHS in WebAssembly as a solver of linear and whole-number programs. Loading is asynchronous, solving is not. One
 * native model is kept for the life of the process and emptied before every program, so that an answer depends on
 * its program alone. Answers are floating point: whoever asks re-checks them in whole numbers.
 */
export async function loadHighsSolver(): Promise<Solver> {
  const highs = await loadHighs();
  const model = highs.createModel();
  model.options.set({ output_flag: false, random_seed: 0, mip_rel_gap: 0, mip_abs_gap: 0.5 });
  const solve = (program: Program): Solution => {
    if (program.variables === 0) return solveEmpty(program);
    model.options.set({ presolve: program.whole ? 'on' : 'off' });
    const data = modelData(program, highs);
    model.raw.clearModel();
    const passed = program.whole ? model.raw.passMip(data) : model.raw.passLp(data);
    const ran = passed.status === highs.constants.status.error ? passed : model.raw.run();
    if (ran.status === highs.constants.status.error) throw new SolverFault('refused', program);
    const state = model.getModelStatus();
    const { optimal, infeasible, unbounded, unboundedOrInfeasible } = highs.constants.modelStatus;
    switch (state) {
      case optimal: {
        const { colValue, rowDual } = model.getSolution();
        return {
          kind: 'optimal',
          objective: model.getObjectiveValue(),
          values: [...colValue],
          ...(!program.whole && { duals: [...rowDual] }),
        };
      }
      case infeasible:
        return { kind: 'infeasible', ...(!program.whole && { ray: rayOf(model) }) };
      case unbounded:
        return { kind: 'unbounded' };
      case unboundedOrInfeasible:
        // Without an objective nothing is unbounded, so that this tells the two apart.
        return asFeasible(solve({ ...program, objective: [] }));
      default:
        throw new SolverFault(`stopped with status ${state}`, program);
    }
  };
  return { name: 'HiGHS', version: highs.raw.version().string, solve };
}

/** The solver gave no answer to a well-formed program: a fault, never an answer about the claims. */
export class SolverFault extends Error {
  readonly code = 'solver_fault';
  constructor(what: string, program: Program) {
    super(`the solver ${what} on ${program.variables} variables and ${program.rows.length} rows`);
    this.name = 'SolverFault';
  }
}

function asFeasible(solution: Solution): Solution {
  return solution.kind === 'infeasible' ? solution : { kind: 'unbounded' };
}

/** HiGHS has no ray where it saw at once, from a row without terms, that nothing satisfies it. */
function rayOf(model: Model): readonly number[] {
  const ray = model.raw.getDualRay();
  return 'value' in ray ? [...(ray.value?.values ?? [])] : [];
}

/** No variables: every row reads 0. */
function solveEmpty(program: Program): Solution {
  const holds = program.rows.every(({ low, high }) => (low ?? 0) <= 0 && (high ?? 0) >= 0);
  return holds
    ? { kind: 'optimal', objective: 0, values: [], duals: program.rows.map(() => 0) }
    : { kind: 'infeasible' };
}

function modelData({ variables, rows, objective, sense, whole }: Program, highs: Highs): ModelData {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ terms }, index) => {
    starts[index + 1] = starts[index]! + terms.length;
  });
  const indices = new Int32Array(starts[rows.length]!);
  const values = new Float64Array(starts[rows.length]!);
  rows.forEach(({ terms }, index) => {
    terms.forEach(([variable, coefficient], at) => {
      indices[starts[index]! + at] = variable;
      values[starts[index]! + at] = coefficient;
    });
  });
  const cost = new Float64Array(variables);
  for (const [variable, coefficient] of objective) cost[variable] = coefficient;
  return {
    numCols: variables,
    numRows: rows.length,
    sense:
      sense === 'min' ? highs.constants.objectiveSense.minimize : highs.constants.objectiveSense.maximize,
    colCost: cost,
    colLower: new Float64Array(variables),
    colUpper: new Float64Array(variables).fill(highs.infinity),
    rowLower: Float64Array.from(rows, ({ low }) => low ?? -highs.infinity),
    rowUpper: Float64Array.from(rows, ({ high }) => high ?? highs.infinity),
    matrix: { format: 'csr', numRows: rows.length, numCols: variables, starts, indices, values },
    ...(whole && { integrality: new Int32Array(variables).fill(highs.constants.variableType.integer) }),
  };
}
