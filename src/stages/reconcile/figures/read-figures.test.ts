import { describe, expect, it } from 'vitest';
import type { FigureClaim, FiguresFile } from '#model';
import { makeWorld } from '../sets/world.ts';
import { makeClaimMemory } from './claim-memory.ts';
import { sumIncrements } from './increments.ts';
import { readFigures } from './read-figures.ts';

const silent = { lowOpen: false, highOpen: false, approximate: false };
const exactly = (value: number): FigureClaim['count'] => ({
  ...silent,
  qualifier: 'exact',
  low: value,
  point: value,
  high: value,
});
const PLACES = [{ id: 'coast' }, { id: 'north', within: 'coast' }, { id: 'south', within: 'coast' }];

function claim(id: string, fields: Partial<FigureClaim> = {}): FigureClaim {
  return {
    id,
    source: 'monitor',
    outcome: 'killed',
    basis: 'monitor_count',
    places: ['coast'],
    count: exactly(10),
    ...fields,
  };
}

function read(
  claims: readonly FigureClaim[],
  { asKnown, scope }: { asKnown?: string; scope?: FiguresFile['scope'] } = {},
) {
  const file: FiguresFile = { format: 1, places: PLACES, claims, questions: [], ...(scope && { scope }) };
  const { readings, unplaced } = readFigures(file, makeWorld(file), { asKnown, memory: makeClaimMemory() });
  return { readings, unplaced, standing: (id: string) => readings.find((one) => one.id === id)!.standing };
}

describe('what is current', () => {
  it('takes the latest as-of of an origin, undated figures last, equal times in the order of the file', () => {
    const { standing } = read([
      claim('late', { published: '2031-05-09' }),
      claim('early', { published: '2031-05-02' }),
      claim('undated'),
      claim('undated too'),
    ]);
    expect(standing('early')).toMatchObject({ kind: 'superseded', by: 'undated too' });
    expect(standing('undated')).toMatchObject({ by: 'undated too' });
    expect(standing('undated too')).toEqual({ kind: 'current' });
  });

  it('lets a running total reach over earlier ones of fewer days, and one for other people stand', () => {
    const { standing } = read([
      claim('first', { series: 'cumulative', time: ['2031-05-01', '2031-05-02'], published: '2031-05-02' }),
      claim('second', { series: 'cumulative', time: ['2031-05-01', '2031-05-04'], published: '2031-05-04' }),
      claim('others', { series: 'cumulative', population: { status: ['fighter'] }, published: '2031-05-01' }),
    ]);
    expect(standing('first')).toMatchObject({ kind: 'superseded', by: 'second' });
    expect(standing('others')).toEqual({ kind: 'current' });
  });

  it('lets parts of later releases replace parts of earlier ones, and together a total of the same places', () => {
    const running = (id: string, day: string, fields: Partial<FigureClaim>): FigureClaim =>
      claim(id, { series: 'cumulative', published: `2031-05-${day}`, ...fields });
    const { standing } = read([
      running('both', '02', { places: ['north', 'south'] }),
      running('all', '05', {}),
      running('north', '05', { places: ['north'], partOf: 'all' }),
      running('south', '05', { places: ['south'], partOf: 'all' }),
      running('all later', '06', {}),
      running('north later', '06', { places: ['north'], partOf: 'all later' }),
    ]);
    expect(standing('both')).toMatchObject({ kind: 'superseded' });
    expect(standing('north')).toMatchObject({ kind: 'superseded', by: 'north later' });
    expect(standing('south')).toEqual({ kind: 'current' });
  });

  it('never lets a part, a derived figure or remains replace the count beside it', () => {
    const { standing } = read([
      claim('count', { published: '2031-05-01' }),
      claim('part', { published: '2031-05-02', partOf: 'count' }),
      claim('derived', { published: '2031-05-03', derived: true }),
      claim('bodies', { published: '2031-05-04', unit: 'bodies' }),
      claim('families', { published: '2031-05-05', unit: 'families' }),
    ]);
    expect(standing('count')).toEqual({ kind: 'current' });
  });

  it('withdraws when the correction is known, and lets nobody correct another', () => {
    const claims = [
      claim('was', { withdrawn: true, published: '2031-05-01' }),
      claim('is', { corrects: 'was', count: exactly(4), published: '2031-05-03' }),
      claim('critic', { source: 'critic', corrects: 'is', published: '2031-05-04' }),
    ];
    expect(read(claims).standing('was')).toMatchObject({ kind: 'superseded', by: 'is' });
    expect(read(claims).standing('is')).toEqual({ kind: 'current' });
    expect(read(claims, { asKnown: '2031-05-02' }).standing('was')).toEqual({ kind: 'current' });
  });

  it('knows a figure of a year when the year is out, and an undated one by no day', () => {
    const claims = [claim('year', { published: '2031', source: 'a' }), claim('undated', { source: 'b' })];
    expect(read(claims, { asKnown: '2031-06-01' }).unplaced.map(({ reason }) => reason)).toEqual([
      'not_yet_known',
      'not_yet_known',
    ]);
    expect(read(claims, { asKnown: '2031-12-31' }).unplaced.map(({ claim: { id } }) => id)).toEqual([
      'undated',
    ]);
  });
});

describe('what is aligned', () => {
  it('sets aside what nothing places', () => {
    const { unplaced } = read([
      claim('where', { places: ['atlantis'] }),
      claim('other', { unaligned: ['other_event'] }),
    ]);
    expect(unplaced.map(({ claim: { id }, reason }) => [id, reason])).toEqual([
      ['other', 'other_event'],
      ['where', 'place_unknown'],
    ]);
  });

  it('knows neither day nor perpetrator of remains', () => {
    const [bodies] = read([
      claim('bodies', { unit: 'bodies', time: ['2031-05-02', '2031-05-02'], perpetrator: 'militia' }),
    ]).readings;
    const [any] = read([claim('any', {})]).readings;
    expect(bodies!.box.days).toEqual(any!.box.days);
    expect(bodies!.box.actors.length).toBe(1);
    expect(bodies!.box.actors[0]![0]).toBe(0);
  });

  it('ends an undated running total with its as-of, and starts it with the scope', () => {
    const scope = { time: ['2031-05-01', '2031-05-31'] as const };
    const [total] = read([claim('total', { series: 'cumulative', published: '2031-05-09' })], {
      scope,
    }).readings;
    expect(total!.box.days).toEqual([[22_400, 22_408]]);
    expect(total!.reach.days).toEqual([[22_400, 22_430]]);
  });
});

describe('sumIncrements', () => {
  const increment = (id: string, day: string, value: number): FigureClaim =>
    claim(id, {
      series: 'increment',
      time: [`2031-05-${day}`, `2031-05-${day}`],
      published: `2031-05-${day}`,
      count: exactly(value),
    });

  it('adds what was documented on different days', () => {
    const { readings } = read([increment('a', '02', 7), increment('b', '03', 5)]);
    expect(sumIncrements(readings)).toMatchObject([{ low: 12 }]);
  });

  it('adds no two for the same day, and takes the larger', () => {
    const { readings } = read([increment('a', '02', 7), increment('b', '03', 5), increment('c', '03', 6)]);
    expect(sumIncrements(readings)).toMatchObject([{ low: 13 }]);
  });
});
