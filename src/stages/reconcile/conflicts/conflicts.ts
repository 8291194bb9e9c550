import type { Conflict, Solver } from '#model';
import { solveWhole } from '../bounds/solve-whole.ts';
import type { System } from '../bounds/system.ts';
import { stateSystem } from '../bounds/system.ts';
import type { Reading } from '../figures/reading.ts';
import type { Row } from '../figures/rows.ts';
import type { Box } from '../sets/box.ts';
import { touchBox } from '../sets/box.ts';
import { minimalConflicts } from './minimal-conflicts.ts';

/** How many minimal conflicts are listed; beyond it the answer only says that there are more. */
export const CONFLICT_LIMIT = 200;

/** Every smallest set of claims that cannot all hold, up to the limit. By size, then ids. */
export type Conflicts = { readonly conflicts: readonly Conflict[]; readonly more: boolean };

/**
 * Finds the minimal conflicts among the claims that are connected with a set, whatever their grade. A conflict that
 * rests on a list of names being complete says so. `admitted` tells whether the policies admit a claim at all.
 */
export function findConflicts(
  solver: Solver,
  rows: readonly Row[],
  {
    near,
    readings,
    admitted,
  }: {
    readonly near: Box;
    readonly readings: ReadonlyMap<string, Reading>;
    readonly admitted: (claim: string) => boolean;
  },
): Conflicts {
  const linked = connected(rows, near);
  // Floors alone never contradict: some claim must set a ceiling.
  if (!linked.some((row) => row.high !== null || row.terms.some(({ coefficient }) => coefficient < 0))) {
    return { conflicts: [], more: false };
  }
  const claims = [...new Set(linked.flatMap((row) => row.claims))].sort();
  const system = stateSystem(linked, near);
  const feasible = (some: ReadonlySet<string>, open: ReadonlySet<string> = new Set()): boolean =>
    holdTogether(solver, system, some, open);
  const { found, more } = minimalConflicts(solver, claims, feasible, CONFLICT_LIMIT);
  const conflicts = found.map((members): Conflict => {
    const complete = members.filter(
      (id) => readings.get(id)?.change === 'final' && readings.get(id)?.names === true,
    );
    const rests = complete.length > 0 && feasible(new Set(members), new Set(complete));
    return {
      claims: members,
      ...(rests && { if: 'complete' as const }),
      admitted: members.every(admitted),
    };
  });
  return { conflicts: conflicts.sort(compareConflicts), more };
}

/** Whether the claims can all be true. The lists in `open` are read as floors. */
function holdTogether(
  solver: Solver,
  system: System,
  claims: ReadonlySet<string>,
  open: ReadonlySet<string>,
): boolean {
  const rows = system.rows
    .filter((row) => row.claims.every((claim) => claims.has(claim)))
    .map((row) => (row.claims.some((claim) => open.has(claim)) ? { ...row, high: null } : row));
  return (
    solveWhole(solver, { variables: system.atoms, rows, objective: [], sense: 'min' }).kind !== 'infeasible'
  );
}

/** The rows that are linked with a set through sets that overlap. */
export function connected(rows: readonly Row[], near: Box): readonly Row[] {
  const linked = new Set<Row>();
  let edge: readonly Box[] = [near];
  while (edge.length > 0) {
    const reached = rows.filter(
      (row) => !linked.has(row) && row.terms.some(({ box }) => edge.some((other) => touchBox(box, other))),
    );
    for (const row of reached) linked.add(row);
    edge = reached.flatMap((row) => row.terms.map(({ box }) => box));
  }
  return rows.filter((row) => linked.has(row));
}

function compareConflicts(a: Conflict, b: Conflict): number {
  return a.claims.length - b.claims.length || (a.claims.join('\n') < b.claims.join('\n') ? -1 : 1);
}
