import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sketch } from './cluster.suite.ts';
import { figure, run } from './cluster.suite.ts';
import { nearCopies } from './index.ts';

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
