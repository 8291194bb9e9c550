import type { Grade } from '#model';
import { holdsBox, sameBox } from '../sets/box.ts';
import type { ClaimMemory } from './claim-memory.ts';
import type { Classed, Whole } from './classify.ts';
import { classify, isOpen, restsOnNames } from './classify.ts';
import { gradeOf } from './grade.ts';
import { printedNumber } from './printed-number.ts';
import type { Draft, Reading, Standing } from './reading.ts';
import { isNumber } from './words-of-figure.ts';

/** Classes and grades, wholes before their parts, since a part is exact only when its whole reads exact. By id. */
export function finishReadings(
  drafts: readonly Draft[],
  standings: ReadonlyMap<string, Standing>,
  memory: ClaimMemory,
): readonly Reading[] {
  const byId = new Map(drafts.map((draft) => [draft.claim.id, draft]));
  const finished = new Map<string, Reading>();
  const composed = composedClaims(drafts, byId);
  const make = (draft: Draft): Reading => {
    const { claim, descent, wording } = draft;
    const done = finished.get(claim.id);
    if (done !== undefined) return done;
    const parent = claim.partOf === undefined ? undefined : byId.get(claim.partOf);
    const whole =
      parent === undefined || parent.claim.outcome !== claim.outcome ? null : wholeOf(make(parent));
    const classed = classify(claim, wording, draft.box, whole);
    const grade = gradeOf(claim, descent.origin, composed.has(claim.id));
    const standing = standings.get(claim.id)!;
    const before = memory.readings.get(draft);
    const reading =
      before !== undefined && unchanged(before, classed, grade, standing)
        ? before
        : {
            ...draft,
            ...classed,
            id: claim.id,
            grade,
            value: isNumber(wording) ? printedNumber(claim.count) : null,
            lowOpen: isOpen(claim),
            names: restsOnNames(claim),
            standing,
          };
    if (reading !== before) memory.readings.set(draft, reading);
    finished.set(claim.id, reading);
    return reading;
  };
  return drafts.map(make).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function unchanged(before: Reading, now: Classed, grade: Grade, standing: Standing): boolean {
  return (
    before.class === now.class &&
    before.change === now.change &&
    before.low === now.low &&
    before.high === now.high &&
    before.grade === grade &&
    (before.standing === standing || JSON.stringify(before.standing) === JSON.stringify(standing))
  );
}

function wholeOf(parent: Reading): Whole {
  return { box: parent.box, exact: parent.standing.kind === 'current' && parent.class === 'exact' };
}

/** Claims that came with their composition: the same origin tells a part of them, of fewer people or places. */
function composedClaims(drafts: readonly Draft[], byId: ReadonlyMap<string, Draft>): ReadonlySet<string> {
  const composed = new Set<string>();
  for (const { claim, descent, box } of drafts) {
    const whole = claim.partOf === undefined ? undefined : byId.get(claim.partOf);
    if (whole === undefined || claim.share !== undefined || whole.descent.origin !== descent.origin) continue;
    if (holdsBox(whole.box, box) && !sameBox(whole.box, box)) composed.add(whole.claim.id);
  }
  return composed;
}
