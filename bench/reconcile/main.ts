// Measures the reconciler. `node bench/reconcile/main.ts [--write]`
import { loadHighsSolver } from '#edges/solver';
import { report } from '../support/results.ts';
import { measureConflicts } from './conflicts.ts';
import { measureCoverage } from './coverage.ts';
import { measureDirect, measureSpeed } from './speed.ts';

const solver = await loadHighsSolver();

report({
  folder: import.meta.dirname,
  title: 'Reconciling',
  about:
    'Cases are simulated from a seed: incidents with civilians and fighters among the dead; five monitors that learn of ' +
    'some incidents late and see some of the dead; councils, hospitals and witnesses in their own village; media that ' +
    'repeat others; loud figures of nobody. Times are of one processor, not of the clock, and so are ratios.',
  tables: [measureSpeed(solver), measureConflicts(solver), measureDirect(solver), measureCoverage(solver)],
  args: process.argv.slice(2),
});
