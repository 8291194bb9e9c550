import type { Solver } from '#model';
import { POLICIES, reconcile } from '#stages/reconcile';
import type { ResultTable } from '../support/results.ts';
import { simulate } from './simulate.ts';

const SIZES = [10, 100, 1_000, 10_000];

/** Time of an answer with its minimal conflicts from nothing, and how many there are, by size of the case. */
export function measureConflicts(solver: Solver): ResultTable {
  const rows = SIZES.map((claims) => {
    const { file } = simulate({ seed: 1, claims });
    const questions = [file.questions[2]!];
    const before = process.cpuUsage();
    const [toll] = reconcile({ ...file, questions }, POLICIES[0]!, { solver }).tolls;
    const { user, system } = process.cpuUsage(before);
    const largest = Math.max(0, ...toll!.conflicts.map((conflict) => conflict.claims.length));
    return [
      claims,
      (user + system) / 1_000,
      `${toll!.conflicts.length}${toll!.moreConflicts ? ' and more' : ''}`,
      largest,
    ];
  });
  return {
    title: 'Minimal conflicts of the whole country, from nothing',
    columns: ['claims', 'ms', 'listed', 'claims in the largest'],
    rows,
  };
}
