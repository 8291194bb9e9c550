import { describe, expect, it } from 'vitest';
import type { DocumentText, FigureRow, FiguresTable } from '#model';
import { compositionOf } from './composition.ts';
import { tabulate } from './index.ts';
import { populationOf } from './population.ts';

const DOCUMENT = { id: 'sha256:item', text: 'sha256:text' } as DocumentText;

function row(cells: Partial<FigureRow>): FigureRow {
  return {
    row: 2,
    rowId: 'R1',
    quote: cells.quote ?? '31',
    start: 10,
    end: 10 + (cells.quote ?? '31').length,
    sourceOrg: 'Coast Monitor',
    low: 31,
    high: 31,
    qualifier: 'exact',
    outcome: 'killed',
    population: '',
    perpetrator: '',
    area: '',
    areaLevel: '',
    period: '',
    countType: '',
    basis: '',
    chain: '',
    language: 'en',
    address: '',
    confidence: '',
    ...cells,
  };
}

function claimsOf(...rows: readonly FigureRow[]) {
  const table: FiguresTable = { document: DOCUMENT, rows, unreadable: [] };
  return tabulate(table).held.map((one) => one.claim);
}

describe('a row as a claim', () => {
  it('keeps a number as its words say it', () => {
    const cases: readonly (readonly [string, number | null, number | null, string, unknown])[] = [
      ['exact', 31, 31, 'exact', [31, 31, 31]],
      ['at least', 31, null, 'at_least', [31, 31, null]],
      ['more than', 31, null, 'more_than', [31, 31, null]],
      ['up to', 31, 31, 'up_to', [null, null, 31]],
      ['around', 30, 30, 'around', [null, 30, null]],
      ['nearly', 30, null, 'nearly', [null, 30, 30]],
      ['between', 20, 30, 'between', [20, null, 30]],
      ['', 31, 31, 'exact', [31, 31, 31]],
      ['', 31, null, 'at_least', [31, 31, null]],
      ['', 20, 30, 'between', [20, null, 30]],
      ['ما لا يقل عن', 31, null, 'at_least', [31, 31, null]],
      ['au moins', 31, null, 'at_least', [31, 31, null]],
      ['at least / nearly', 1454, 1454, 'at_least', [1454, 1454, null]],
      ['at least / about', 8500, 8500, 'around', [null, 8500, null]],
    ];
    for (const [qualifier, low, high, is, expected] of cases) {
      const [claim] = claimsOf(row({ qualifier, low, high }));
      expect(
        [claim?.qualifier, [claim?.count?.low, claim?.count?.point, claim?.count?.high]],
        qualifier,
      ).toEqual([is, expected]);
    }
  });

  it('never makes a number of a vague word', () => {
    const [claim] = claimsOf(row({ qualifier: 'hundreds', low: null, high: null }));
    expect(claim?.qualifier).toBe('hundreds');
    expect(claim?.count?.point ?? null).toBeNull();
  });

  it('tells a denial and an absence of reports from a count', () => {
    const [denial] = claimsOf(row({ qualifier: 'negated' }));
    const [absence] = claimsOf(row({ qualifier: 'none received', low: 0, high: 0, outcome: 'abducted' }));
    expect([denial?.kind, denial?.polarity]).toEqual(['denial', 'negated']);
    expect([absence?.kind, absence?.stance, absence?.count]).toEqual(['finding', 'no_report_received', null]);
  });

  it('sets aside a row that counts no casualties', () => {
    const table: FiguresTable = {
      document: DOCUMENT,
      rows: [row({ outcome: '(not a casualty)' })],
      unreadable: [],
    };
    expect(tabulate(table).setAside.map((one) => one.reason)).toEqual(['not_casualty']);
  });

  it('takes the basis from what is said of the count', () => {
    const cases = [
      [{ qualifier: 'exact, verified names' }, 'verified_names'],
      [{ basis: 'handwritten list of names' }, 'named_list'],
      [{ basis: 'own recovery only' }, 'recovery_log'],
      [{ countType: "cites the network's 889" }, 'other_media'],
      [{ basis: 'not stated' }, 'unspecified'],
      [{}, null],
    ] as const;
    for (const [cells, basis] of cases) expect(claimsOf(row(cells))[0]?.basis).toBe(basis);
  });

  it('tells additions, running totals and days of documentation apart', () => {
    expect(claimsOf(row({ countType: 'cumulative' }))[0]?.series).toBe('cumulative');
    expect(claimsOf(row({ countType: 'incremental by documentation date' }))[0]?.series).toBe('increment');
    expect(claimsOf(row({ period: 'documented 12 Mar' }))[0]?.time?.role).toBe('documentation');
    expect(claimsOf(row({ countType: 'incremental' }))[0]?.series).toBeNull();
  });

  it('reads a chain outermost first', () => {
    const [claim] = claimsOf(row({ chain: 'local sources > Coast Monitor > Levant Wire' }));
    expect(claim?.attribution.map((one) => one.words)).toEqual([
      'Levant Wire',
      'Coast Monitor',
      'local sources',
    ]);
    expect(claimsOf(row({ chain: 'self-citation' }))[0]?.selfCited).toBe(true);
  });
});

describe('who a cell counts', () => {
  it('says no more than its words', () => {
    const cases = [
      ['people', {}],
      ['all', {}],
      ['civilians, mostly Alawite', { status: ['civilian'] }],
      ['mostly civilians, some former soldiers', { status: ['civilian', 'disarmed'] }],
      ['civilians, disarmed fighters, security forces', { status: ['civilian', 'disarmed', 'security'] }],
      ['Alawite men', { sex: 'male', community: 'Alawite' }],
      ['مدنيون', { status: ['civilian'] }],
    ] as const;
    for (const [words, expected] of cases)
      expect(populationOf(words).population, words).toEqual({ words, ...expected });
  });

  it('keeps a majority as a share', () => {
    expect(populationOf('mainly civilians; vast majority adult men')).toMatchObject({ share: 'majority' });
  });
});

describe('the parts of a figure', () => {
  it('finds parts after the equals sign, and parts of parts in brackets', () => {
    const cell = '57 = North 16 (Upper 2, Lower 14) + South 41; 3 incidents';
    const parts = compositionOf(cell, 57);
    expect(parts.map((part) => [part.label, part.number])).toEqual([
      ['North', 16],
      ['South', 41],
    ]);
    expect(parts[0]?.parts.map((part) => [part.label, part.number])).toEqual([
      ['Upper', 2],
      ['Lower', 14],
    ]);
    expect(cell.slice(parts[1]?.start, parts[1]?.end)).toBe('South 41');
  });

  it('takes a comma inside a number for what it is', () => {
    expect(compositionOf('2,662 = North 1,217, South 1,445', 2662).map((part) => part.number)).toEqual([
      1217, 1445,
    ]);
  });

  it('gives a claim for each part, with its exact words', () => {
    const quote = '48 = 16 security + 28 fighters + 4 civilians';
    const claims = claimsOf(row({ quote, low: 48, high: 48 }));
    expect(claims.map((claim) => claim.quote)).toEqual([quote, '16 security', '28 fighters', '4 civilians']);
    expect(claims.slice(1).every((claim) => claim.partOf === claims[0]?.id)).toBe(true);
    expect(claims[1]).toMatchObject({ start: 15, end: 26, population: { status: ['security'] } });
  });

  it('takes "by" for who is said to have done it, not for a place', () => {
    const claims = claimsOf(
      row({ quote: '803 = 383 by one side + 420 by the other', low: 803, high: 803, area: 'Coast' }),
    );
    expect(claims[1]).toMatchObject({ perpetrator: { words: 'one side' }, places: [{ words: 'Coast' }] });
  });
});
