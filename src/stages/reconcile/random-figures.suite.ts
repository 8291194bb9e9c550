import fc from 'fast-check';
import type { Basis, FigureClaim, FiguresFile, Qualifier } from '#model';

/**
 * Small random files for the laws: one parent place with two parts, two days, civilians or anybody, numbers up to five.
 * Small enough that every way the dead could have been can be tried.
 */
export const PLACES: FiguresFile['places'] = [
  { id: 'p' },
  { id: 'a', within: 'p' },
  { id: 'b', within: 'p' },
];

const QUALIFIERS: readonly Qualifier[] = [
  'exact',
  'exact',
  'at_least',
  'more_than',
  'up_to',
  'between',
  'around',
];
const BASES: readonly Basis[] = [
  'monitor_count',
  'local_list',
  'witness',
  'official_statement',
  'named_list',
  'unspecified',
];

/** A count in the words of a qualifier. */
export function countOf(qualifier: Qualifier, value: number): NonNullable<FigureClaim['count']> {
  const silent = { lowOpen: false, highOpen: false, approximate: false };
  switch (qualifier) {
    case 'at_least':
      return { ...silent, qualifier, low: value, point: value, high: null };
    case 'more_than':
      return { ...silent, qualifier, low: value, point: value, high: null, lowOpen: true };
    case 'up_to':
      return { ...silent, qualifier, low: null, point: value, high: value };
    case 'between':
      return { ...silent, qualifier, low: value, point: null, high: value + 1 };
    case 'around':
      return { ...silent, qualifier, low: null, point: value, high: null, approximate: true };
    default:
      return { ...silent, qualifier, low: value, point: value, high: value };
  }
}

const places = fc.constantFrom<readonly string[]>(['p'], ['p'], ['a'], ['b'], ['a', 'b']);

/** One claim; `bases` limits what it may rest on. */
export function claimArbitrary(
  bases: readonly Basis[] = BASES,
): fc.Arbitrary<Omit<FigureClaim, 'id' | 'published'>> {
  return fc
    .record({
      source: fc.constantFrom('s1', 's2', 's3', 's4'),
      qualifier: fc.constantFrom(...QUALIFIERS),
      value: fc.nat({ max: 5 }),
      places,
      civilians: fc.boolean(),
      basis: fc.constantFrom(...bases),
      cumulative: fc.boolean(),
    })
    .map(({ source, qualifier, value, places: where, civilians, basis, cumulative }) => ({
      source,
      outcome: 'killed',
      count: countOf(qualifier, value),
      places: where,
      basis,
      ...(civilians && { population: { status: ['civilian' as const] } }),
      ...(cumulative && { series: 'cumulative' as const }),
    }));
}

/** Gives claims ids and days of publication that differ, so that the order of the file means nothing. */
export function fileOf(claims: readonly Omit<FigureClaim, 'id' | 'published'>[]): FiguresFile {
  return {
    format: 1,
    places: PLACES!,
    claims: claims.map((claim, index) => ({
      ...claim,
      id: `c${index}`,
      published: `2025-03-${String(index + 1).padStart(2, '0')}`,
    })),
    questions: [
      { id: 'whole', outcome: 'killed', places: ['p'] },
      { id: 'part', outcome: 'killed', places: ['a'] },
      { id: 'civilians', outcome: 'killed', places: ['p'], population: { status: ['civilian'] } },
    ],
  };
}

/** A file of up to `most` claims. */
export function fileArbitrary(most: number, bases?: readonly Basis[]): fc.Arbitrary<FiguresFile> {
  return fc.array(claimArbitrary(bases), { minLength: 1, maxLength: most }).map(fileOf);
}

/** The file with another set of claims. */
export function withClaims(file: FiguresFile, claims: readonly FigureClaim[]): FiguresFile {
  return { ...file, claims };
}
