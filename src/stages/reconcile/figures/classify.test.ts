import { describe, expect, it } from 'vitest';
import type { FigureClaim, Qualifier } from '#model';
import { QUALIFIERS } from '#model';
import type { Box } from '../sets/box.ts';
import { classify } from './classify.ts';
import { wordingOf } from './words-of-figure.ts';

const BOX: Box = {
  places: [[0, 0]],
  days: [[0, 0]],
  cells: [[0, 15]],
  communities: [[0, 0]],
  actors: [[0, 0]],
};
const WOMEN: Box = { ...BOX, cells: [[0, 0]] };
const silent = { lowOpen: false, highOpen: false, approximate: false };

function figure(qualifier: Qualifier, fields: Partial<FigureClaim> = {}): FigureClaim {
  const count: FigureClaim['count'] =
    qualifier === 'between'
      ? { ...silent, qualifier, low: 20, point: null, high: 30 }
      : { ...silent, qualifier, low: 31, point: 31, high: 31 };
  return { id: 'c', source: 's', outcome: 'killed', basis: 'witness', count, ...fields };
}

function read(claim: FigureClaim, whole: Parameters<typeof classify>[3] = null, box = BOX) {
  const { class: read, change, low, high } = classify(claim, wordingOf(claim), box, whole);
  return [read, low, high, ...(change === undefined ? [] : [change])];
}

describe('the first table: what the words say', () => {
  const rows: readonly (readonly [Qualifier, ...(string | number | null)[]])[] = [
    ['exact', 'exact', 31, 31],
    ['so_far', 'floor', 31, null, 'running'],
    ['at_least', 'floor', 31, null],
    ['or_more', 'floor', 31, null],
    ['more_than', 'floor', 32, null],
    ['up_to', 'ceiling', null, 31],
    ['fewer_than', 'ceiling', null, 30],
    ['between', 'band', 20, 30],
    ['nearly', 'estimate', null, null],
    ['around', 'estimate', null, null],
    ['dozens', 'vague', null, null],
    ['tens', 'vague', null, null],
    ['scores', 'vague', null, null],
    ['hundreds', 'vague', null, null],
    ['thousands', 'vague', null, null],
    ['several', 'vague', null, null],
    ['unquantified', 'vague', null, null],
    ['could_exceed', 'hedged', null, null],
  ];

  it.each(rows.map(([qualifier, ...wanted]) => ({ qualifier, wanted })))(
    '$qualifier',
    ({ qualifier, wanted }) => {
      expect(read(figure(qualifier))).toEqual(wanted);
    },
  );

  it('has a row for every word of the model', () => {
    expect(rows.map(([qualifier]) => qualifier).sort()).toEqual(Object.keys(QUALIFIERS).sort());
  });

  it('reads an approximate number as an estimate', () => {
    expect(
      read(
        figure('exact', {
          count: { ...silent, qualifier: 'exact', low: null, point: 40, high: null, approximate: true },
        }),
      ),
    ).toEqual(['estimate', null, null]);
  });

  it.each([
    [{ modality: 'feared' }, 'hedged'],
    [{ modality: 'forecast' }, 'hedged'],
    [{ stance: 'hedges' }, 'hedged'],
    [{ modality: 'alleged' }, 'exact'],
    [{ stance: 'no_report_received' }, 'nothing'],
    [{ stance: 'finds_no_evidence' }, 'nothing'],
    [{ stance: 'withholds' }, 'nothing'],
    [{ polarity: 'negated' }, 'denial'],
    [{ stance: 'denies' }, 'denial'],
    [{ count: null }, 'nothing'],
  ] as const)('%o', (fields, wanted) => {
    expect(read(figure('exact', fields))[0]).toBe(wanted);
  });
});

describe('the second table: what changes a count, in its order', () => {
  it.each([
    [{ unit: 'families' }, ['nothing', null, null, 'not_people']],
    [{ unit: 'incidents' }, ['nothing', null, null, 'not_people']],
    [{ basis: 'hospital_morgue', final: true }, ['floor', 31, null, 'remains']],
    [{ outcome: 'bodies_recovered' }, ['floor', 31, null, 'remains']],
    [{ basis: 'obituaries' }, ['floor', 31, null, 'remains']],
    [{ partOf: 'other', final: true }, ['floor', 31, null, 'investigated']],
    [{ basis: 'investigated' }, ['floor', 31, null, 'investigated']],
    [{ additive: false, final: true }, ['floor', 31, null, 'network']],
    [{ final: true, basis: 'named_list' }, ['exact', 31, 31, 'final']],
    [{ final: true, series: 'cumulative' }, ['exact', 31, 31, 'final']],
    [{ basis: 'named_list', series: 'cumulative' }, ['floor', 31, null, 'names']],
    [{ verified: 'own' }, ['floor', 31, null, 'names']],
    [{ series: 'cumulative' }, ['floor', 31, null, 'running']],
    [{ provisional: true }, ['floor', 31, null, 'running']],
    [{ series: 'increment' }, ['floor', 31, null, 'increment']],
    [{}, ['exact', 31, 31]],
  ] as const)('%o', (fields, wanted) => {
    expect(read(figure('exact', fields))).toEqual(wanted);
  });

  it('reads a part of other people by its whole', () => {
    const part = figure('exact', { partOf: 'whole' });
    expect(read(part, { box: BOX, exact: true }, WOMEN)).toEqual(['part', 31, 31]);
    expect(read(part, { box: BOX, exact: false }, WOMEN)).toEqual(['part', 31, null]);
    expect(read(part, { box: BOX, exact: true }, BOX)).toEqual(['floor', 31, null, 'investigated']);
  });

  it('makes a denial a ceiling only with evidence and access', () => {
    const denial = (denies: Partial<NonNullable<FigureClaim['denies']>>, value = 31): FigureClaim =>
      figure('exact', {
        polarity: 'negated',
        denies: { object: 'number', ...denies },
        count: { ...silent, qualifier: 'exact', low: value, point: value, high: value },
      });
    expect(read(denial({ evidence: true }))).toEqual(['denial', null, null]);
    expect(read(denial({ evidence: true, access: true }))).toEqual(['ceiling', null, 30]);
    expect(read(denial({ evidence: true, access: true }, 0))).toEqual(['ceiling', null, 0]);
  });

  it('sees no ceiling on the dead in a ceiling on bodies', () => {
    expect(read(figure('up_to', { basis: 'bodies_seen' }))).toEqual(['nothing', null, null]);
    expect(read(figure('between', { unit: 'bodies' }))).toEqual(['band', 20, null]);
  });
});
