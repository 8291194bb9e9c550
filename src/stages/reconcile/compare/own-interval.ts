import type { Grade, Solver } from '#model';
import { boundsOf } from '../bounds/bounds.ts';
import { tightClaims } from '../bounds/tight.ts';
import { compareGrades } from '../figures/grade.ts';
import type { Reading } from '../figures/reading.ts';
import type { Row } from '../figures/rows.ts';
import type { Box } from '../sets/box.ts';
import { holdsBox, touchBox } from '../sets/box.ts';
import type { Asked } from './asked.ts';
import type { Compared } from './compared.ts';

/** What one origin's own claims, taken together, say of the question. Null ends: open, or the claims clash. */
export type OwnInterval = {
  readonly low: number;
  readonly high: number | null;
  /** The claims the two ends rest on, and those of the lower alone. */
  readonly claims: readonly string[];
  readonly lowBy: readonly string[];
  readonly grade: Grade;
  /** Both ends rest on what the origin said: it can stand as the origin's figure for the question. */
  readonly closed: boolean;
};

/**
 * Bounds the question by one origin's claims alone; null when they clash or say nothing of it. An interval is closed
 * when it has a top and a bottom that the claims give: pinned to one number, or raised above what its parts inside the
 * question show. A bottom of 0 is what no claim says, and a joint figure is never copied to a part of it.
 */
export function ownInterval(
  { solver, all }: { readonly solver: Solver; readonly all: ReadonlyMap<string, Reading> },
  rows: readonly Row[],
  asked: Asked,
): OwnInterval | null {
  const near = rows.filter(({ terms }) => terms.some(({ box }) => touchBox(box, asked.frame)));
  if (near.length === 0) return null;
  const only = rows.length === 1 ? ofOneRow(rows[0]!, asked, all) : null;
  if (only !== null) return only.low === 0 && only.high === null ? null : only;
  const least = boundsOf(solver, rows, asked.core);
  const most = sameSet(asked) ? least : boundsOf(solver, rows, asked.frame);
  if (least.kind === 'infeasible' || most.kind === 'infeasible') return null;
  const { low } = least;
  const { high } = most;
  if (low === 0 && high === null) return null;
  const lowBy = low > 0 ? tightClaims(solver, rows, asked.core, { kind: 'low', value: low }) : [];
  const highBy = high === null ? [] : tightClaims(solver, rows, asked.frame, { kind: 'high', value: high });
  const claims = [...new Set([...lowBy, ...highBy])].sort();
  const closed = high !== null && (low === high || low > partsAlone(solver, rows, asked.core));
  return { low, high, claims, lowBy, grade: worstGrade(claims, all), closed };
}

/** What a single figure says of the question, which needs no program; null when it is no plain sum. */
function ofOneRow(
  { claims, terms, low, high }: Row,
  { core, frame }: Asked,
  all: ReadonlyMap<string, Reading>,
): OwnInterval | null {
  const [term, ...others] = terms;
  if (term === undefined || others.length > 0 || term.coefficient !== 1) return null;
  const least = holdsBox(core, term.box) ? (low ?? 0) : 0;
  const most = holdsBox(term.box, frame) ? high : null;
  // Inside the core and around the frame it is the question itself.
  const closed = most !== null && least === most;
  return {
    low: least,
    high: most,
    claims,
    lowBy: least > 0 ? claims : [],
    grade: worstGrade(claims, all),
    closed,
  };
}

/** The most that the claims inside a set show of it, without those that reach beyond it. */
function partsAlone(solver: Solver, rows: readonly Row[], target: Box): number {
  const inside = rows.filter(({ terms }) => terms.every(({ box }) => holdsBox(target, box)));
  const bounds = boundsOf(solver, inside, target);
  return bounds.kind === 'feasible' ? bounds.low : 0;
}

function sameSet({ core, frame }: Asked): boolean {
  return holdsBox(core, frame);
}

/** The weakest grade among some claims. */
export function worstGrade(claims: readonly string[], readings: ReadonlyMap<string, Reading>): Grade {
  return (
    claims
      .map((id) => readings.get(id)!.grade)
      .sort(compareGrades)
      .at(-1) ?? 'D'
  );
}

/** The interval as an origin's figure for the question. */
export function comparedInterval(
  origin: string,
  interval: OwnInterval,
  readings: ReadonlyMap<string, Reading>,
): Compared {
  const { low, high, claims, grade } = interval;
  const latest = claims
    .map((id) => readings.get(id)!)
    .sort((a, b) => a.order - b.order)
    .at(-1);
  return {
    origin,
    claims,
    kind: 'interval',
    grade,
    low,
    high,
    value: low === high ? low : null,
    lowOpen: false,
    open: false,
    names: false,
    derived: true,
    closed: true,
    minimum: false,
    asOf: latest?.descent.asOf,
    order: latest?.order ?? 0,
  };
}
