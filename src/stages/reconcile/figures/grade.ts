import type { FigureClaim, Grade } from '#model';
import { GRADE_OF_BASIS } from './grades.table.ts';

const ORDER: readonly Grade[] = ['A', 'B', 'C', 'D', 'E'];

/** Whether `grade` is at least as good as `wanted`. */
export function reaches(grade: Grade, wanted: Grade): boolean {
  return ORDER.indexOf(grade) <= ORDER.indexOf(wanted);
}

/** Negative when `a` is the better grade. */
export function compareGrades(a: Grade, b: Grade): number {
  return ORDER.indexOf(a) - ORDER.indexOf(b);
}

/**
 * The grade of a figure, from its basis and form. Without an origin it is E, whatever else is said of it. A grade
 * written in the file is a person's decision and stands. `composed`: the figure came with its composition.
 */
export function gradeOf(claim: FigureClaim, origin: string | null, composed: boolean): Grade {
  if (origin === null) return 'E';
  if (claim.grade !== undefined) return claim.grade;
  const byBasis = claim.basis === undefined ? 'D' : GRADE_OF_BASIS[claim.basis];
  // A party's or a state body's own verification, of names not held in the case.
  const byForm = byBasis === 'A' && claim.verified === 'own' ? 'B' : byBasis;
  return composed && !reaches(byForm, 'C') ? 'C' : byForm;
}
