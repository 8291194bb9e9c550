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
import { clashingParts } from './clashing.ts';
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

/** Claims that bear on one another, and the minimal conflicts among them. */
type Part = {
  readonly rows: readonly Row[];
  readonly found: readonly (readonly string[])[];
  /** There may be more than were found. */
  readonly more: boolean;
};

/** What was found in groups of claims, by what the groups say: kept from answer to answer by whoever asks. */
export type FoundBefore = Map<string, readonly Part[]>;

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
  const bears = (linked: readonly Row[]): boolean =>
    linked.some(({ terms }) => terms.some(({ box }) => touchBox(box, near)));
  const parts: Part[] = [];
  let listed = 0;
  let more = false;
  for (const { rows: group } of linkedRows(rowsNear(rows, near, { asked: false }))) {
    if (!bears(group)) continue;
    // The list is full: beyond it only the conflicts of two are looked for, which need no program.
    const explored = listed > CONFLICT_LIMIT ? [pairsAlone(group)] : exploreGroup(solver, group, before);
    for (const part of explored) {
      if (!bears(part.rows)) continue;
      parts.push(part);
      listed += part.found.length;
      more ||= part.more;
    }
  }
  const conflicts = parts
    .flatMap((part) => part.found.map((claims) => ({ claims, part })))
    .sort((a, b) => compareMembers(a.claims, b.claims))
    .slice(0, CONFLICT_LIMIT)
    .map(({ claims, part }): Conflict => {
      const rests = restsOnCompleteness(solver, part.rows, claims, readings);
      return { claims, ...(rests && { if: 'complete' as const }), admitted: claims.every(admitted) };
    });
  return { conflicts, more: more || listed > CONFLICT_LIMIT };
}

function pairsAlone(rows: readonly Row[]): Part {
  return { rows, found: conflictingPairs(rows), more: true };
}

/** The minimal conflicts of a group, part by part. The same group is explored once. */
function exploreGroup(solver: Solver, group: readonly Row[], before: FoundBefore): readonly Part[] {
  const key = group.map(rowKey).join('|');
  const known = before.get(key);
  if (known !== undefined) return known;
  const parts = clashingParts(solver, group).map((rows): Part => {
    const claims = [...new Set(rows.flatMap((row) => row.claims))].sort();
    const pairs = conflictingPairs(rows);
    const system = stateSystem(rows);
    const tries = Math.max(LEAST_TRIES, Math.floor(WORK / (1 + system.atoms * rows.length)));
    const larger = minimalConflicts(claims, testOf(solver, rows, system), {
      known: pairs,
      limit: CONFLICT_LIMIT,
      tries,
    });
    return { rows, found: [...pairs, ...larger.found], more: larger.more };
  });
  before.set(key, parts);
  return parts;
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
  rows: readonly Row[],
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
