import { describe, expect, it } from 'vitest';
import type { Claim, DocumentText, Gazetteer, Place, StatedDistance } from '#model';
import { situate } from './index.ts';

const town = (
  id: string,
  name: string,
  lat: number | null,
  lon: number | null,
  within: string | null = 'sy',
): Place => ({
  id,
  name,
  names: [],
  level: 'town',
  within,
  country: 'SY',
  lat,
  lon,
  population: 1000,
});
const PLACES: readonly Place[] = [
  { ...town('sy', 'Syria', null, null, null), level: 'country' },
  { ...town('gov', 'Seahaven', null, null), level: 'governorate' },
  town('a', 'Seahaven', 35.53, 35.79, 'gov'),
  town('b', 'Olivetown', 35.18, 35.95),
];

/** A gazetteer of four places that obeys the same interface. */
const fake: Gazetteer = {
  version: 'fake',
  lookup: (name) => PLACES.filter((place) => place.name.toLowerCase() === name.toLowerCase()),
  get: (id) => PLACES.find((place) => place.id === id),
  ancestors: (id) => {
    const within = PLACES.find((place) => place.id === id)?.within;
    return within ? [within, ...fake.ancestors(within)] : [];
  },
  children: (id) => PLACES.filter((place) => place.within === id),
};

const document = (content: string, published?: string): DocumentText => ({
  id: 'sha256:0',
  name: 'x.txt',
  mediaType: 'text/plain',
  language: 'en',
  text: 'sha256:1',
  reader: '1',
  content,
  removed: [],
  spans: [],
  notices: [],
  ...(published
    ? {
        published: {
          start: published,
          end: published,
          precision: published.includes('T') ? 'minute' : 'day',
        },
      }
    : {}),
});

const claim = (content: string, place: string | null, time: string | null): Claim => ({
  id: 'c:0',
  kind: 'casualty',
  quote: content,
  start: 0,
  end: content.length,
  outcome: 'killed',
  unit: 'persons',
  count: null,
  qualifier: 'exact',
  population: null,
  partOf: null,
  additive: true,
  derived: false,
  perpetrator: null,
  places: place === null ? [] : [{ words: place, candidates: [] }],
  placeRelation: null,
  time:
    time === null ? null : { words: time, start: null, end: null, precision: 'unresolved', role: 'event' },
  attribution: [],
  selfCited: false,
  basis: null,
  stance: 'asserts',
  polarity: 'affirmed',
  modality: null,
  series: null,
  background: false,
  why: {},
});

const one = (content: string, place: string | null, time: string | null, published?: string) =>
  situate(document(content, published), [claim(content, place, time)], [], fake).claims[0];

describe('claims get their places and times', () => {
  it('takes the level from the words beside the name', () => {
    expect(
      one('Ten Syrians died in Seahaven province.', 'Seahaven', null)?.places[0]?.candidates[0]?.id,
    ).toBe('gov');
    expect(
      one('Ten Syrians died in the city of Seahaven.', 'Seahaven', null)?.places[0]?.candidates[0]?.id,
    ).toBe('a');
  });

  it('leaves a name open that is a city and a governorate', () => {
    const candidates = one('Ten Syrians died in Seahaven.', 'Seahaven', null)?.places[0]?.candidates ?? [];
    expect(candidates.map(({ id }) => id)).toEqual(['a', 'gov']);
    expect(candidates.every(({ score }) => score < 0.5)).toBe(true);
  });

  it('keeps the words of a place it does not know, with no candidates', () => {
    expect(one('Ten died in Wadi Sabr.', 'Wadi Sabr', null)?.places).toEqual([
      { words: 'Wadi Sabr', candidates: [] },
    ]);
  });

  it('says how several places belong together', () => {
    expect(one('In Seahaven and Olivetown ten Syrians died.', 'Seahaven and Olivetown', null)).toMatchObject({
      placeRelation: 'joint',
      places: [
        { words: 'Seahaven', candidates: [{ id: 'a' }, { id: 'gov' }] },
        { words: 'Olivetown', candidates: [{ id: 'b' }] },
      ],
    });
  });

  it('holds relative time against the day of publication, and leaves it open without one', () => {
    expect(one('Ten died on Friday.', null, 'on Friday', '2025-03-10')?.time).toMatchObject({
      start: '2025-03-07',
      end: '2025-03-07',
      precision: 'day',
    });
    expect(one('Ten died on Friday.', null, 'on Friday')?.time).toMatchObject({
      start: null,
      end: null,
      precision: 'unresolved',
    });
  });

  it('takes the day of publication in the local time of the country', () => {
    expect(one('Ten Syrians died today.', null, 'today', '2025-03-07T22:30Z')?.time?.start).toBe(
      '2025-03-08',
    );
  });

  it('reads deadlines forwards', () => {
    const promise = {
      ...claim('A committee reports within 30 days.', null, null),
      due: { words: 'the next 30 days', start: null, end: null },
    };
    const [read] = situate(document(promise.quote, '2025-03-09'), [promise], [], fake).claims;
    expect(read?.due).toMatchObject({ start: '2025-03-09', end: '2025-04-07' });
  });

  it('gives the same when run again over its own answer', () => {
    const first = one('Ten Syrians died in Olivetown on Friday.', 'Olivetown', 'on Friday', '2025-03-10');
    const again =
      first &&
      situate(document('Ten Syrians died in Olivetown on Friday.', '2025-03-10'), [first], [], fake)
        .claims[0];
    expect(again).toEqual({ ...first, placeRelation: 'single' });
  });
});

describe('stated distances are held against the map', () => {
  const content = 'Olivetown, about 25 kilometers south of Seahaven, in Syria';
  const stated = (change: Partial<StatedDistance> = {}): StatedDistance => ({
    start: 0,
    end: 48,
    from: { words: 'Olivetown', start: 0, end: 9 },
    to: { words: 'Seahaven', start: 40, end: 48 },
    kilometres: 25,
    words: 'about 25 kilometers',
    direction: 's',
    approximate: true,
    ...change,
  });
  const checks = (change: Partial<StatedDistance> = {}) =>
    situate(document(content), [], [stated(change)], fake).checks;

  it('reports a distance the map does not bear out, and the direction that it does', () => {
    expect(checks()).toMatchObject([
      {
        kind: 'distance',
        quote: 'Olivetown, about 25 kilometers south of Seahaven',
        stated: 'about 25 kilometers',
        measured: '42 km',
        agrees: false,
      },
      { kind: 'direction', stated: 'S', measured: 'SSE (160°)', agrees: true },
    ]);
  });

  it('allows for roads, rounding and the width of towns', () => {
    expect([35, 40, 55, 66].map((kilometres) => checks({ kilometres })[0]?.agrees)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([20, 90].map((kilometres) => checks({ kilometres })[0]?.agrees)).toEqual([false, false]);
  });

  it('reports a direction the map does not bear out', () => {
    expect(checks({ direction: 'n' })[1]).toMatchObject({ agrees: false });
  });

  it('checks nothing between places without a point', () => {
    expect(checks({ to: { words: 'Wadi Sabr', start: 0, end: 0 } })).toEqual([]);
  });
});

describe('stated containment is held against the place tree', () => {
  const places = (words: readonly string[]) => words.map((one) => ({ words: one, candidates: [] }));
  const checked = (content: string, words: readonly string[]) =>
    situate(document(content), [{ ...claim(content, null, null), places: places(words) }], [], fake).checks;

  it('reports a town that lies elsewhere', () => {
    expect(
      checked('Ten Syrians died in Olivetown in Seahaven province.', ['Olivetown', 'Seahaven province']),
    ).toMatchObject([
      {
        kind: 'containment',
        quote: 'Olivetown in Seahaven province',
        start: 20,
        stated: 'Seahaven',
        measured: 'Syria',
        agrees: false,
      },
    ]);
  });

  it('says so when it agrees, and nothing of places that only stand side by side', () => {
    expect(checked('Ten died in Olivetown, Syria.', ['Olivetown', 'Syria'])).toMatchObject([
      { agrees: true },
    ]);
    expect(
      checked('Ten Syrians died in Olivetown and in Seahaven province.', ['Olivetown', 'Seahaven province']),
    ).toEqual([]);
  });
});
