import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseSettings, Claim, Gazetteer, HeldClaim, Place } from '#model';
import type { ClusterInput } from './index.ts';
import { cluster, nearCopies } from './index.ts';
import { isRoundingOf } from './rounding.ts';

const PLACES: readonly Place[] = [
  {
    id: 'p:coast',
    name: 'Coast',
    names: [],
    level: 'region',
    within: null,
    members: ['p:north', 'p:south'],
    country: 'XX',
    lat: null,
    lon: null,
    population: 0,
  },
  {
    id: 'p:north',
    name: 'North',
    names: [],
    level: 'governorate',
    within: null,
    country: 'XX',
    lat: null,
    lon: null,
    population: 0,
  },
  {
    id: 'p:south',
    name: 'South',
    names: [],
    level: 'governorate',
    within: null,
    country: 'XX',
    lat: null,
    lon: null,
    population: 0,
  },
  {
    id: 'p:village',
    name: 'Village',
    names: [],
    level: 'town',
    within: 'p:north',
    country: 'XX',
    lat: null,
    lon: null,
    population: 0,
  },
];

const GAZETTEER: Gazetteer = {
  version: 'test',
  lookup: (name) => PLACES.filter((place) => place.name === name),
  get: (id) => PLACES.find((place) => place.id === id),
  ancestors: (id) => (id === 'p:village' ? ['p:north'] : []),
  children: () => [],
};

const SETTINGS: CaseSettings = {
  format: 1,
  title: { en: 'Test', ar: 'اختبار' },
  event: { places: ['p:coast'], start: '2025-03-06', end: '2025-03-31' },
  questions: [],
  policy: 'default',
};

type Sketch = {
  readonly id: string;
  readonly number?: number;
  readonly publisher?: string;
  readonly day?: string;
  readonly speaker?: string;
  readonly role?: Claim['attribution'][number]['role'];
  readonly claim?: Partial<Claim>;
  readonly text?: string;
};

function held(sketch: Sketch): HeldClaim {
  const number = sketch.number ?? 31;
  const publisher = sketch.publisher ?? 'Levant Wire';
  const claim: Claim = {
    id: sketch.id,
    kind: 'casualty',
    quote: String(number),
    start: 0,
    end: 2,
    outcome: 'killed',
    unit: 'persons',
    count: {
      low: number,
      point: number,
      high: number,
      lowOpen: false,
      highOpen: false,
      approximate: false,
      words: String(number),
    },
    qualifier: 'exact',
    population: { words: 'civilians', status: ['civilian'] },
    partOf: null,
    additive: true,
    derived: false,
    perpetrator: null,
    places: [
      {
        words: 'Coast',
        candidates: [
          { id: 'p:coast', name: 'Coast', level: 'region', lat: null, lon: null, score: 0.9, within: [] },
        ],
      },
    ],
    placeRelation: 'single',
    time: { words: '7 March', start: '2025-03-07', end: '2025-03-07', precision: 'day', role: 'event' },
    attribution: [
      { words: publisher, role: 'publisher' },
      ...(sketch.speaker === undefined
        ? []
        : [{ words: sketch.speaker, role: sketch.role ?? ('other' as const) }]),
    ],
    selfCited: false,
    basis: null,
    stance: 'asserts',
    polarity: 'affirmed',
    modality: null,
    series: null,
    background: false,
    why: {},
    ...sketch.claim,
  };
  const day = sketch.day ?? '2025-03-08';
  return {
    claim,
    item: `sha256:${sketch.id}`,
    text: sketch.text ?? `sha256:${sketch.id}`,
    publication: sketch.id,
    publisher,
    published: { start: day, end: day, precision: 'day' },
    language: 'en',
  };
}

function run(sketches: readonly Sketch[], more: Partial<ClusterInput> = {}) {
  return cluster({
    held: sketches.map(held),
    texts: [],
    judgements: [],
    settings: SETTINGS,
    gazetteer: GAZETTEER,
    ...more,
  });
}

function figure(sketches: readonly Sketch[], id: string, more: Partial<ClusterInput> = {}) {
  return run(sketches, more).figures.claims.find((claim) => claim.id === id);
}

describe('the counting act behind a claim', () => {
  it('is the innermost speaker, one however it is spelled', () => {
    const { lineage } = run([
      { id: 'a', speaker: 'Syrian Observatory for Human Rights', role: 'monitor' },
      { id: 'b', speaker: 'المرصد السوري لحقوق الإنسان', role: 'monitor', publisher: 'Barada Post' },
      { id: 'c', speaker: 'SOHR', role: 'monitor', number: 40, publisher: 'Harbour Daily' },
    ]);
    expect(lineage.origins.map((origin) => [origin.id, origin.claims.length, origin.repeats])).toEqual([
      ['sohr', 3, ['b']],
    ]);
  });

  it('is nobody for a figure without source, from itself, or from people without a name', () => {
    const { lineage, figures } = run([
      { id: 'a' },
      { id: 'b', claim: { selfCited: true } },
      { id: 'c', speaker: 'activists', role: 'unnamed' },
    ]);
    expect(lineage.withoutOrigin.map((one) => one.reason).sort()).toEqual([
      'self_cited',
      'unattributed',
      'unnamed',
    ]);
    expect(figures.claims.every((claim) => claim.origin === null)).toBe(true);
  });

  it('is the monitor when the monitor cites people without a name', () => {
    const inner = { words: 'local sources', role: 'unnamed' as const };
    const attribution = [
      { words: 'Wire', role: 'publisher' as const },
      { words: 'SOHR', role: 'monitor' as const },
      inner,
    ];
    expect(figure([{ id: 'a', claim: { attribution } }], 'a')?.origin).toBe('sohr');
  });
});

describe('copies', () => {
  it('are the same body’s same figure, printed again', () => {
    const sketches: readonly Sketch[] = [
      { id: 'a', speaker: 'SOHR', number: 745, day: '2025-03-08' },
      { id: 'b', speaker: 'SOHR', number: 745, day: '2025-03-09', publisher: 'Barada Post' },
    ];
    expect(figure(sketches, 'b')).toMatchObject({ origin: 'sohr', copyOf: 'a' });
    expect(figure(sketches, 'a')?.copyOf).toBeUndefined();
  });

  it('that changed who is counted say so', () => {
    const { lineage } = run([
      { id: 'a', speaker: 'SOHR', number: 745 },
      {
        id: 'b',
        speaker: 'SOHR',
        number: 745,
        day: '2025-03-09',
        publisher: 'Barada Post',
        claim: { population: { words: 'people' } },
      },
    ]);
    expect(lineage.links).toMatchObject([{ claim: 'b', of: 'a', changed: ['population'] }]);
  });

  it('without a named source go back to the only body that printed the same digits', () => {
    const sketches: readonly Sketch[] = [
      { id: 'a', speaker: 'SOHR', number: 1383, day: '2025-03-12' },
      { id: 'b', number: 1383, day: '2025-03-13', publisher: 'Morning Digest' },
      { id: 'c', number: 1500, day: '2025-03-13', publisher: 'Morning Digest' },
    ];
    expect(figure(sketches, 'b')).toMatchObject({ origin: 'sohr', copyOf: 'a' });
    expect(figure(sketches, 'c')?.origin).toBeNull();
  });

  it('by text keep what the rewrite did to the number', () => {
    const words =
      'the toll on the coast rose again late on saturday as roads stayed closed and water was cut in large parts of the city residents said by telephone';
    const { lineage } = run(
      [
        { id: 'a', speaker: 'SOHR', number: 1000, text: 'sha256:parent', claim: { qualifier: 'more_than' } },
        {
          id: 'b',
          number: 1500,
          day: '2025-03-10',
          text: 'sha256:copy',
          publisher: 'Morning Digest',
          claim: { qualifier: 'at_least' },
        },
      ],
      {
        texts: [
          { id: 'sha256:parent', published: '2025-03-08', content: words },
          { id: 'sha256:copy', published: '2025-03-10', content: `${words} again` },
        ],
      },
    );
    expect(lineage.links).toMatchObject([{ claim: 'b', of: 'a', kind: 'near_copy', changed: ['number'] }]);
  });

  it('are told by a digit slip too', () => {
    const sketches: readonly Sketch[] = [
      { id: 'a', speaker: 'SOHR', number: 1068, day: '2025-03-10' },
      { id: 'b', speaker: 'SOHR', number: 1064, day: '2025-03-11', publisher: 'Harbour Daily' },
    ];
    expect(figure(sketches, 'b')).toMatchObject({ copyOf: 'a' });
  });

  it('and roundings of a house add no origin', () => {
    const sketches: readonly Sketch[] = [
      {
        id: 'a',
        speaker: 'Ministry of Defence',
        role: 'state',
        number: 231,
        publisher: 'Ministry of Defence',
      },
      { id: 'b', speaker: 'Sharaa', role: 'state', number: 200, day: '2025-03-10', publisher: 'Sharaa' },
    ];
    expect(figure(sketches, 'b')).toMatchObject({ origin: 'syrian-government', roundingOf: 'a' });
  });

  it('are cut and joined by a person, and come back when that is taken back', () => {
    const sketches: readonly Sketch[] = [
      { id: 'a', speaker: 'SOHR', number: 745 },
      { id: 'b', speaker: 'SOHR', number: 745, day: '2025-03-09', publisher: 'Barada Post' },
    ];
    const cut = { judgements: [{ seq: 1, type: 'cut_origin' as const, claim: 'b', fields: {} }] };
    expect(figure(sketches, 'b', cut)?.origin).toBe('apart:barada post');
    const joined = {
      judgements: [{ seq: 1, type: 'same_origin' as const, claim: 'c', fields: { with: 'a' } }],
    };
    expect(figure([...sketches, { id: 'c', number: 800, day: '2025-03-09' }], 'c', joined)).toMatchObject({
      origin: 'sohr',
      copyOf: 'a',
    });
  });
});

describe('roundings', () => {
  it('go the way the words say', () => {
    expect(isRoundingOf(900, 'nearly', 889)).toBe(true);
    expect(isRoundingOf(900, 'more_than', 889)).toBe(false);
    expect(isRoundingOf(1400, 'more_than', 1426)).toBe(true);
    expect(isRoundingOf(200, 'exact', 231)).toBe(true);
    expect(isRoundingOf(231, 'exact', 231)).toBe(false);
  });
});

describe('the people a claim counts', () => {
  it('stay unaligned where the words leave place or time open', () => {
    expect(figure([{ id: 'a', claim: { places: [] } }], 'a')?.unaligned).toEqual(['place_unknown']);
    expect(figure([{ id: 'a', claim: { time: null } }], 'a')?.unaligned).toEqual(['time_unknown']);
    expect(figure([{ id: 'a', claim: { background: true } }], 'a')?.unaligned).toEqual(['background']);
  });

  it('lie in all the members of a named area', () => {
    expect(figure([{ id: 'a' }], 'a')?.places).toEqual(['p:north', 'p:south']);
  });

  it('of a running total died between the event’s first day and the day it speaks for', () => {
    const running = { series: 'cumulative' as const, time: null };
    expect(figure([{ id: 'a', day: '2025-03-12', claim: running }], 'a')?.time).toEqual([
      '2025-03-06',
      '2025-03-12',
    ]);
  });

  it('counted over the whole month are those of the event in it', () => {
    const time = {
      words: 'March 2025',
      start: '2025-03-01',
      end: '2025-03-31',
      precision: 'month' as const,
      role: 'event' as const,
    };
    expect(figure([{ id: 'a', claim: { time } }], 'a')?.time).toEqual(['2025-03-06', '2025-03-31']);
  });

  it('of another time are another event', () => {
    const time = {
      words: '31 January',
      start: '2025-01-31',
      end: '2025-01-31',
      precision: 'day' as const,
      role: 'event' as const,
    };
    expect(figure([{ id: 'a', claim: { time } }], 'a')?.unaligned).toEqual(['other_event']);
  });

  it('are placed by hand where a person said so', () => {
    const judgements = [
      {
        seq: 1,
        type: 'align' as const,
        claim: 'a',
        fields: { places: ['p:village'], time: ['2025-03-07', '2025-03-07'] },
      },
    ];
    const placed = figure([{ id: 'a', claim: { places: [], time: null } }], 'a', { judgements });
    expect(placed).toMatchObject({ places: ['p:village'], time: ['2025-03-07', '2025-03-07'] });
    expect(placed?.unaligned).toBeUndefined();
  });
});

describe('laws', () => {
  it('the order of claims does not matter', () => {
    const sketches: readonly Sketch[] = [
      { id: 'a', speaker: 'SOHR', number: 745 },
      { id: 'b', number: 745, day: '2025-03-09', publisher: 'Barada Post' },
      { id: 'c', speaker: 'SNHR', number: 803, day: '2025-03-10' },
      { id: 'd', claim: { selfCited: true } },
    ];
    const whole = JSON.stringify(run(sketches));
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...sketches], { minLength: sketches.length }),
        (order) => JSON.stringify(run(order)) === whole,
      ),
    );
  });

  it('a copy adds no origin', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 6 }), (number, copies) => {
        const sketches = Array.from({ length: copies + 1 }, (_, at) => ({
          id: `c${at}`,
          speaker: 'SOHR',
          number,
          publisher: `Paper ${at}`,
          day: `2025-03-1${at}`,
        }));
        return run(sketches).lineage.origins.length === 1;
      }),
    );
  });

  it('texts resemble themselves and not others', () => {
    const a = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
    const b = Array.from({ length: 60 }, (_, at) => `other${at}`).join(' ');
    const found = nearCopies([
      { id: '1', published: '2025-03-08', content: a },
      { id: '2', published: '2025-03-09', content: a },
      { id: '3', published: '2025-03-09', content: b },
    ]);
    expect(found).toEqual([{ copy: '2', of: '1', resemblance: 1 }]);
  });
});
