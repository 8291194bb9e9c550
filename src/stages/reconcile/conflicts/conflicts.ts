import type { Conflict, Solver } from '#model';

import { linkedRows } from '../bounds/limited.ts';
import { rowsNear } from '../bounds/near.ts';
import { solveWhole } from '../bounds/solve-whole.ts';
import type { System } from '../bounds/system.ts';
import { stateSystem } from '../bounds/system.ts';
import type { Reading } from '../figures/reading.ts';
import type { Row } from '../figures/rows.ts';
import type { Box } from '../sets/box.ts';
import { boxKey, touchBox } from '../sets/box.ts';
import type { Test } from './minimal-conflicts.ts';
import { minimalConflicts } from './minimal-conflicts.ts';
import { conflictingPairs } from './pairs.ts';

/** How many minimal conflicts are listed; beyond it the answer only says that there are more. */
export const CONFLICT_LIMIT = 200;

/** How many sets of a group are tried beyond the conflicts of two: the fewer, the larger the program of each. */
const WORK = 3e6;
const LEAST_TRIES = 6;
const FEW = 12;

/** Every smallest set of claims that cannot all hold, up to the limit. By size, then ids. */
export type Conflicts = { readonly conflicts: readonly Conflict[]; readonly more: boolean };

/** Claims that bear on one another through what caps them, with the conflicts of two among them. */
export type Group = {
  readonly rows: readonly Row[];
  readonly pairs: readonly (readonly [string, string])[];
};

/** What was found in groups of claims, by what the groups say: kept from answer to answer by whoever asks. */
export type FoundBefore = Map<
  string,
  { readonly found: readonly (readonly string[])[]; readonly more: boolean }
>;

/** The groups of claims linked with a set in which conflicts are looked for; the rest cannot be in any. */
function conflictGroups(rows: readonly Row[], near: Box): readonly Group[] {
  return linkedRows(rowsNear(rows, near, { asked: false }))
    .filter(({ rows: linked }) => linked.some(({ terms }) => terms.some(({ box }) => touchBox(box, near))))
    .map(({ rows: linked }) => ({ rows: linked, pairs: conflictingPairs(linked) }));
}

/**
 * The minimal conflicts among the claims that are linked with a set, whatever their grade. A conflict that rests on a
 * list of names being complete says so. `admitted` tells whether the policies admit a claim at all.
 */
export function findConflicts(
  solver: Solver,
  rows: readonly Row[],
  options: {
    readonly near: Box;
    readonly readings: ReadonlyMap<string, Reading>;
    readonly admitted: (claim: string) => boolean;
    readonly before: FoundBefore;
  },
): Conflicts {
  const { near, readings, admitted, before } = options;
  const groups = conflictGroups(rows, near);
  const found: (readonly string[])[] = groups.flatMap(({ pairs }) => pairs);
  let unexplored = false;
  const homes = new Map<readonly string[], Group>();
  for (const group of groups) {
    for (const pair of group.pairs) homes.set(pair, group);
    // The list is full: what lies beyond it is not looked for.
    if (found.length > CONFLICT_LIMIT) continue;
    const larger = exploreGroup(solver, group, before);
    for (const members of larger.found) homes.set(members, group);
    found.push(...larger.found);
    unexplored ||= larger.more;
  }
  const listed = found.sort(compareMembers).slice(0, CONFLICT_LIMIT);
  const conflicts = listed.map((claims): Conflict => {
    const rests = restsOnCompleteness(solver, homes.get(claims)!, claims, readings);
    return { claims, ...(rests && { if: 'complete' as const }), admitted: claims.every(admitted) };
  });
  return { conflicts, more: unexplored || found.length > CONFLICT_LIMIT };
}

/** The minimal conflicts of a group beyond those of two. The same group is explored once. */
function exploreGroup(
  solver: Solver,
  { rows, pairs }: Group,
  before: FoundBefore,
): NonNullable<ReturnType<FoundBefore['get']>> {
  const key = rows.map(rowKey).join('|');
  const known = before.get(key);
  if (known !== undefined) return known;
  const claims = [...new Set(rows.flatMap((row) => row.claims))].sort();
  const system = stateSystem(rows);
  const tries = Math.max(LEAST_TRIES, Math.floor(WORK / (1 + system.atoms * rows.length)));
  const explored = minimalConflicts(claims, testOf(solver, rows, system), {
    known: pairs,
    limit: CONFLICT_LIMIT,
    tries,
  });
  before.set(key, explored);
  return explored;
}

function rowKey({ claims, terms, low, high }: Row): string {
  return [
    claims.join(','),
    low,
    high,
    ...terms.map(({ box, coefficient }) => `${coefficient}*${boxKey(box)}`),
  ].join(';');
}

/** Asks whether some claims of a group can all be true. The sums of the proof name the claims that cannot. */
function testOf(solver: Solver, rows: readonly Row[], whole: System): Test {
  return (claims) => {
    const some = (row: { readonly claims: readonly string[] }): boolean =>
      row.claims.every((claim) => claims.has(claim));
    // A few claims make far fewer atoms than the whole group.
    const system = claims.size <= FEW ? stateSystem(rows.filter(some)) : whole;
    const live = system.rows.filter(some);
    const answer = solveWhole(solver, { variables: system.atoms, rows: live, objective: [], sense: 'min' });
    if (answer.kind !== 'infeasible') return { holds: true };
    const among = answer.support?.flatMap((at) => live[at]!.claims);
    return among === undefined ? { holds: false } : { holds: false, among: [...new Set(among)] };
  };
}

/** Whether a conflict goes away when the lists of names that claim to be complete are read as floors. */
function restsOnCompleteness(
  solver: Solver,
  { rows }: Group,
  claims: readonly string[],
  readings: ReadonlyMap<string, Reading>,
): boolean {
  const complete = claims.filter(
    (id) => readings.get(id)?.change === 'final' && readings.get(id)?.names === true,
  );
  if (complete.length === 0) return false;
  const open = rows
    .filter((row) => row.claims.every((claim) => claims.includes(claim)))
    .map((row) => (row.claims.some((claim) => complete.includes(claim)) ? { ...row, high: null } : row));
  return testOf(solver, open, stateSystem(open))(new Set(claims)).holds;
}

function compareMembers(a: readonly string[], b: readonly string[]): number {
  return a.length - b.length || (a.join('\n') < b.join('\n') ? -1 : 1);
}
