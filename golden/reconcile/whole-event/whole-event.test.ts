import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { loadHighsSolver } from '#edges/solver';
import type { FigureClaim, FiguresFile, Grade, Toll } from '#model';
import { POLICIES, parseFigures, reconcile } from '#stages/reconcile';
import { MAPPING, PARTS } from './mapping.table.ts';

const solver = await loadHighsSolver();
const rows: readonly Readonly<Record<string, string>>[] = parse(
  readFileSync(join(import.meta.dirname, '../../../sample/figures.csv')),
  { columns: true, bom: true },
);

const FOUR = ['latakia', 'tartus', 'hama', 'homs'];

/** The figures of the mapped rows. The words of the mapping decide what the row's number allows. */
function figures(grades: Readonly<Record<string, Grade>> = {}): readonly FigureClaim[] {
  const mapped = rows.flatMap((row): readonly FigureClaim[] => {
    const id = row['id']!;
    const how = MAPPING[id];
    if (how === undefined) return [];
    const { qualifier, ...fields } = how;
    const low = row['figure_low'] === '' ? null : Number(row['figure_low']);
    const high = row['figure_high'] === '' ? null : Number(row['figure_high']);
    const point = qualifier === 'between' ? null : (low ?? high);
    const silent = { lowOpen: false, highOpen: false, approximate: false };
    const count: FigureClaim['count'] =
      qualifier === 'between'
        ? { ...silent, qualifier, low, point, high }
        : { ...silent, qualifier, low: point, point, high: point };
    return [
      {
        outcome: 'killed',
        ...fields,
        id,
        source: row['source_org']!,
        published: /^[\d-]+/u.exec(row['publication_date']!)![0],
        count: point === null && low === null ? null : count,
        ...(grades[id] !== undefined && { grade: grades[id] }),
      },
    ];
  });
  return [
    ...mapped,
    ...PARTS.map((one) => (grades[one.id] === undefined ? one : { ...one, grade: grades[one.id]! })),
  ];
}

const QUESTIONS: FiguresFile['questions'] = [
  {
    id: 'whole-event',
    outcome: 'killed',
    core: {
      population: { status: ['civilian'] },
      places: ['latakia', 'tartus'],
      time: ['2025-03-07', '2025-03-09'],
    },
    frame: {
      population: { status: ['civilian', 'disarmed'] },
      places: FOUR,
      time: ['2025-03-06', '2025-03-31'],
    },
  },
  // Whoever gives a figure that holds at least the Alawite civilians of the two governorates gives one for the event.
  {
    id: 'anybody',
    outcome: 'killed',
    core: {
      population: { status: ['civilian'], community: 'alawite' },
      places: ['latakia', 'tartus'],
      time: ['2025-03-07', '2025-03-09'],
    },
    frame: { places: FOUR, time: ['2025-03-06', '2025-03-31'] },
  },
];

function answer(grades?: Readonly<Record<string, Grade>>, policy = 'default'): ReadonlyMap<string, Toll> {
  const parsed = parseFigures({
    format: 1,
    places: [{ id: 'syria' }, ...FOUR.map((id) => ({ id, within: 'syria' }))],
    claims: figures(grades),
    questions: QUESTIONS,
  });
  if (parsed.kind === 'unreadable') throw new Error(parsed.troubles.join('\n'));
  const { tolls } = reconcile(parsed.file, POLICIES.find(({ name }) => name === policy)!, { solver });
  return new Map(tolls.map((toll) => [toll.question, toll]));
}

describe('the whole event, from the published figures', () => {
  const toll = answer().get('whole-event')!;

  it('answers 1,169 to 1,743 with 1,426 as best, the list with its composition being graded C', () => {
    expect(toll).toMatchObject({ low: 1_169, best: 1_426, high: 1_743, status: 'agreed' });
    expect(toll.setBy).toEqual({ low: ['F066'], best: ['F055'], high: ['F067'] });
    expect(answer({ F066: 'B' }).get('whole-event')).toMatchObject({ low: 1_169, best: 1_426, high: 1_743 });
  });

  it('answers 1,426 to 1,743 when that list is graded D', () => {
    const grades = Object.fromEntries(
      ['F066', 'F066-latakia', 'F066-tartus', 'F066-hama'].map((id) => [id, 'D' as const]),
    );
    const graded = answer(grades).get('whole-event')!;
    expect(graded).toMatchObject({ low: 1_426, best: 1_426, high: 1_743 });
    expect(graded.setAside).not.toContainEqual(expect.objectContaining({ claim: 'F055' }));
  });

  it('does not take a count of one community of any status for a direct figure', () => {
    const reasons = new Map(toll.setAside.map(({ claim, reason }) => [claim, reason]));
    expect(reasons.get('F063')).toBe('not_direct');
    expect(reasons.get('F069')).toBe('not_direct');
  });

  it('finds eight counting acts and a floor behind the publications', () => {
    const { origins, byOrigin, copies } = answer().get('anybody')!;
    expect(byOrigin.map(({ origin }) => origin)).toEqual(
      [
        'OHCHR',
        'Reuters',
        'SCM',
        'SNHR',
        'SOHR',
        'Seen',
        'committee',
        'follow-up committee',
        'scavh',
        'ministry',
      ].sort(),
    );
    // The ministry counts its own dead, and nobody else of the event.
    expect(origins).toBe(10);
    expect(copies.map(({ claim }) => claim)).toContain('F075');
  });

  it('lets no figure without an origin count, and contradicts none of them with another floor', () => {
    const reasons = new Map(toll.setAside.map(({ claim, reason }) => [claim, reason]));
    expect(reasons.get('F123')).toBe('no_origin');
    expect(reasons.get('F124')).toBe('no_origin');
    expect(toll.conflicts.some(({ claims }) => claims.join() === 'F123,F124')).toBe(false);
    const lists = toll.conflicts.filter(({ claims }) => claims.includes('F055') && claims.includes('F124'));
    expect(lists.map(({ claims, if: condition }) => [claims, condition])).toEqual([
      [['F055', 'F124'], 'complete'],
    ]);
  });

  it('never counts 745 twice and says that it meant two things', () => {
    expect(
      toll.flags.filter(({ kind }) => kind === 'same_digits_other_meaning').map(({ claims }) => claims),
    ).toContainEqual(['F012', 'F013']);
    expect(toll.superseded.map(({ claim }) => claim)).toContain('F013');
    expect(toll.copies.find(({ claim }) => claim === 'F134')).toEqual({
      claim: 'F134',
      of: 'F013',
      changed: [],
    });
  });

  it('shows two bodies that agree by composition behind different totals', () => {
    const agreement = toll.flags.find(({ kind }) => kind === 'composition_agreement');
    expect(agreement?.claims).toEqual(['F055', 'F056', 'SNHR-civilians', 'SNHR-security']);
    expect(agreement?.text).toContain('1,426 + 238');
    expect(agreement?.text).toContain('1,448 + 214');
    expect(toll.flags.find(({ kind }) => kind === 'one_digit_apart')?.claims).toEqual(['F037', 'F069']);
  });

  it('takes a later rounding of one origin for a rounding', () => {
    expect(toll.copies).toContainEqual({ claim: 'F039', of: 'F036', changed: [] });
  });

  it('is what was known on a day', () => {
    const parsed = parseFigures({
      format: 1,
      places: [{ id: 'syria' }, ...FOUR.map((id) => ({ id, within: 'syria' }))],
      claims: figures(),
      questions: QUESTIONS,
    });
    if (parsed.kind === 'unreadable') throw new Error(parsed.troubles.join('\n'));
    const known = reconcile(parsed.file, POLICIES[0]!, { solver, asKnown: '2025-03-12' }).tolls[0]!;
    expect(known).toMatchObject({ low: 1_383, best: null, high: 1_383, highOpen: true });
    expect(known.setAside).toContainEqual(
      expect.objectContaining({ claim: 'F055', reason: 'not_yet_known' }),
    );
  });
});
