import { describe, expect, it } from 'vitest';
import type { Basis, FigureClaim, Grade } from '#model';
import { BASES } from '#model';
import { gradeOf, reaches } from './grade.ts';

const claim = (fields: Partial<FigureClaim>): FigureClaim => ({
  id: 'c',
  source: 's',
  outcome: 'killed',
  count: null,
  ...fields,
});

const BY_GRADE: Readonly<Record<'A' | 'B' | 'C' | 'D', readonly Basis[]>> = {
  A: ['verified_names'],
  B: [
    'own_count',
    'monitor_count',
    'named_list',
    'local_list',
    'hospital_morgue',
    'burials',
    'recovery_log',
    'investigated',
    'documented',
  ],
  C: [
    'official_statement',
    'official_local',
    'witness',
    'relatives',
    'bodies_seen',
    'video',
    'video_geolocated',
    'perpetrator_video',
    'obituaries',
    'estimate',
  ],
  D: ['information_received', 'other_media', 'unspecified'],
};

describe('gradeOf', () => {
  it('grades every basis there is', () => {
    expect(Object.values(BY_GRADE).flat().sort()).toEqual(Object.keys(BASES).sort());
    for (const [grade, bases] of Object.entries(BY_GRADE)) {
      for (const basis of bases) expect(gradeOf(claim({ basis }), 'somebody', false)).toBe(grade);
    }
    expect(gradeOf(claim({}), 'somebody', false)).toBe('D');
  });

  it('weighs form, decisions and missing origins', () => {
    expect(gradeOf(claim({ basis: 'verified_names', verified: 'own' }), 'somebody', false)).toBe('B');
    expect(gradeOf(claim({ basis: 'verified_names', verified: 'binding' }), 'somebody', false)).toBe('A');
    expect(gradeOf(claim({ basis: 'unspecified' }), 'somebody', true)).toBe('C');
    expect(gradeOf(claim({ basis: 'own_count' }), 'somebody', true)).toBe('B');
    expect(gradeOf(claim({ basis: 'witness', grade: 'D' }), 'somebody', true)).toBe('D');
    expect(gradeOf(claim({ basis: 'own_count', grade: 'A' }), null, true)).toBe('E');
  });

  it('orders grades from A to E', () => {
    const grades: readonly Grade[] = ['A', 'B', 'C', 'D', 'E'];
    for (const [at, grade] of grades.entries()) {
      for (const [wanted, other] of grades.entries()) expect(reaches(grade, other)).toBe(at <= wanted);
    }
  });
});
