import type { CaseSettings, Claim, Gazetteer, HeldClaim, Place } from '#model';
import type { ClusterInput } from './index.ts';
import { cluster } from './index.ts';

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

/** The few things about a claim that a test varies. */
export type Sketch = {
  readonly id: string;
  readonly number?: number;
  readonly publisher?: string;
  readonly day?: string;
  readonly speaker?: string;
  readonly role?: Claim['attribution'][number]['role'];
  readonly claim?: Partial<Claim>;
  readonly text?: string;
};

/** A claim held in a publication of its own, as sketched. */
export function held(sketch: Sketch): HeldClaim {
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

/** Clusters sketched claims. */
export function run(sketches: readonly Sketch[], more: Partial<ClusterInput> = {}) {
  return cluster({
    held: sketches.map(held),
    texts: [],
    judgements: [],
    settings: SETTINGS,
    gazetteer: GAZETTEER,
    ...more,
  });
}

/** The figure that comes of one sketched claim. */
export function figure(sketches: readonly Sketch[], id: string, more: Partial<ClusterInput> = {}) {
  return run(sketches, more).figures.claims.find((claim) => claim.id === id);
}
