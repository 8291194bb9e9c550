import readXlsxFile from 'read-excel-file/node';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Claim, FigureClaim, Gazetteer, HeldClaim, Place, Toll } from '#model';
import { COLUMNS } from './columns.table.ts';
import { withoutFormula } from './csv.ts';
import type { ClaimToPublish } from './index.ts';
import { exportRows, toCsv, toGeoJson, toWorkbook } from './index.ts';
import type { Publication } from './rows.ts';

const town = {
  id: 'own:town',
  name: 'Wadi Sabr',
  level: 'town',
  lat: 35.3621,
  lon: 35.9283,
  score: 1,
  within: ['own:gov'],
} as const;
const quarter = {
  ...town,
  id: 'own:quarter',
  name: 'Upper Quarter',
  level: 'quarter',
  within: ['own:town', 'own:gov'],
} as const;
const places = new Map(
  [
    { id: 'own:town', name: 'Wadi Sabr', level: 'town', within: 'own:gov' },
    { id: 'own:gov', name: 'North Governorate', level: 'governorate', within: null },
  ].map((place) => [
    place.id,
    { names: [], country: 'XX', lat: 35.36, lon: 35.92, population: 0, ...place } as Place,
  ]),
);
const gazetteer: Gazetteer = {
  version: 'test',
  lookup: () => [],
  get: (id) => places.get(id),
  ancestors: () => [],
  children: () => [],
};

function held(id: string, changes: Partial<Claim> = {}): HeldClaim {
  const claim: Claim = {
    id,
    kind: 'casualty',
    quote: 'at least 31 civilians',
    start: 0,
    end: 21,
    outcome: 'killed',
    unit: 'persons',
    count: {
      low: 31,
      point: 31,
      high: null,
      lowOpen: false,
      highOpen: false,
      approximate: false,
      words: 'at least 31',
    },
    qualifier: 'at_least',
    population: { words: 'civilians', status: ['civilian'] },
    partOf: null,
    additive: true,
    derived: false,
    perpetrator: null,
    places: [{ words: 'the upper quarter', candidates: [quarter] }],
    placeRelation: 'single',
    time: null,
    attribution: [
      { words: 'Wadi Post', role: 'publisher' },
      { words: 'Zayn Testname', role: 'witness' },
    ],
    selfCited: false,
    basis: null,
    stance: 'asserts',
    polarity: 'affirmed',
    modality: null,
    series: null,
    background: false,
    why: {},
    ...changes,
  };
  return {
    claim,
    item: 'sha256:a',
    text: 'sha256:t',
    publication: 'a page',
    publisher: 'Wadi Post',
    language: 'en',
  };
}

function publish(one: HeldClaim, touching: ClaimToPublish['redaction']['touching'] = []): ClaimToPublish {
  return {
    held: one,
    review: 'machine',
    redaction: { quote: one.claim.quote, words: (words) => words, touching },
  };
}

const toll = {
  question: 'q',
  low: 28,
  lowOpen: false,
  best: null,
  high: 40,
  highOpen: true,
  status: 'unresolved',
  origins: 0,
  originsWithMethod: 0,
  byOrigin: [],
  joint: { feasible: true, low: null, high: null },
  used: [],
  setAside: [{ claim: 'c:1', reason: 'no_origin', text: '' }],
  superseded: [],
  copies: [],
  conflicts: [],
  moreConflicts: false,
  flags: [],
  tight: { low: [], high: [] },
  without: [],
  why: 'because',
  whyAr: '',
} satisfies Toll;

function publication(claims: readonly ClaimToPublish[], tier: Publication['tier'] = 'public'): Publication {
  const figures = claims.map(
    ({ held: one }): FigureClaim => ({
      id: one.claim.id,
      source: 'Wadi Post',
      outcome: 'killed',
      count: null,
    }),
  );
  return {
    tier,
    gazetteer,
    claims,
    questions: [{ id: 'q', outcome: 'killed', words: { en: 'How many?', ar: 'كم؟' } }],
    answer: { policy: { name: 'default', version: '1' }, tolls: [toll] },
    figures: { format: 1, claims: figures, questions: [] },
    lineage: { origins: [], links: [], withoutOrigin: [] },
  };
}

describe('every row', () => {
  const rows = exportRows(publication([publish(held('c:1')), publish(held('c:2', { outcome: null }))]));

  test('carries range, policy, number of origins and independence', () => {
    for (const row of rows) {
      expect(row).toMatchObject({ low: 28, high: 40, high_open: true, policy: 'default 1', origins: 0 });
      expect(row.range).toBe('at least 28; best not resolved; 40 or more');
    }
    expect(rows[1]?.independence).toBe('0 independent origins: no counting act can be shown');
    expect(rows[1]).toMatchObject({ treatment: 'set_aside', treatment_why: 'no origin that can be shown' });
  });

  test('has the columns of the codebook and no others', () => {
    for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(COLUMNS));
  });
});

describe('places', () => {
  const row = (claim: ClaimToPublish, tier?: Publication['tier']) =>
    exportRows(publication([claim], tier))[1];

  test('are no finer than a town in public', () => {
    expect(row(publish(held('c:1')))?.places).toBe('Wadi Sabr');
    expect(row(publish(held('c:1')), 'partner')?.places).toBe('Upper Quarter');
  });

  test('are a governorate where the words single out a person', () => {
    const touching = [{ start: 0, end: 5, role: 'survivor' as const }];
    expect(row(publish(held('c:1'), touching))?.places).toBe('North Governorate');
    expect(row(publish(held('c:1'), touching), 'partner')?.places).toBe('Wadi Sabr');
  });

  test('have coarse points', () => {
    const one = publication([publish(held('c:1', { places: [{ words: 'x', candidates: [town] }] }))]);
    expect(JSON.parse(toGeoJson(exportRows(one), one)).features[1].geometry.coordinates).toEqual([
      [35.9, 35.4],
    ]);
  });
});

test('people among the speakers appear by their role alone', () => {
  expect(exportRows(publication([publish(held('c:1'))]))[1]?.speakers).toBe('Wadi Post > [witness]');
});

test('no cell of a CSV is a formula', () => {
  for (const text of ['=1+1', '+1', '-1', '@x', '\t=1', ' =1', '＝1', '\r\n=1', '|x'])
    expect(withoutFormula(text)).toBe(`'${text}`);
  const csv = toCsv(
    exportRows(publication([publish(held('c:1', { quote: '=HYPERLINK("http://x","a"), 31' }))])),
  );
  expect(csv).toContain(`"'=HYPERLINK(""http://x"",""a""), 31"`);
});

describe('a workbook', () => {
  afterEach(() => vi.useRealTimers());

  test('is the same bytes whenever it is written, and reads back', async () => {
    const rows = exportRows(publication([publish(held('c:1', { quote: '=1+1' }))]));
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-01-01') });
    const first = await toWorkbook(rows);
    vi.setSystemTime(new Date('2026-05-05'));
    expect(await toWorkbook(rows)).toEqual(first);
    vi.useRealTimers();
    const sheets = await readXlsxFile(Buffer.from(first));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['tolls', 'claims', 'columns']);
    expect(sheets[1]?.data[1]).toContain('=1+1');
  });
});
