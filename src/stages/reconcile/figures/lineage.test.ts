import { describe, expect, it } from 'vitest';
import type { FigureClaim } from '#model';
import { makeClaimMemory } from './claim-memory.ts';
import { traceLineage } from './lineage.ts';

const silent = { lowOpen: false, highOpen: false, approximate: false };
function claim(id: string, fields: Partial<FigureClaim> = {}, value = 118): FigureClaim {
  return {
    id,
    source: `source of ${id}`,
    outcome: 'killed',
    published: '2031-05-02',
    count: { ...silent, qualifier: 'exact', low: value, point: value, high: value },
    ...fields,
  };
}
const trace = (...claims: readonly FigureClaim[]) => traceLineage(claims, makeClaimMemory());

describe('traceLineage', () => {
  it('gives a chain of copies the origin and the as-of of what it repeats', () => {
    const traced = trace(
      claim('own', { origin: 'counting act', asOf: '2031-05-01' }),
      claim('wire', { copyOf: 'own', published: '2031-05-09' }),
      claim('site', { copyOf: 'wire', published: '2031-06-01' }),
    );
    expect(traced.get('site')).toMatchObject({
      origin: 'counting act',
      asOf: '2031-05-01',
      copy: { of: 'wire', changed: [] },
    });
  });

  it('takes the source for the origin where none is given, and null for none that can be shown', () => {
    const traced = trace(claim('a'), claim('b', { origin: null }));
    expect(traced.get('a')!.origin).toBe('source of a');
    expect(traced.get('b')!.origin).toBeNull();
  });

  it('finds no origin in a ring, nor behind an original that is not held', () => {
    const traced = trace(
      claim('a', { copyOf: 'b' }),
      claim('b', { copyOf: 'a' }),
      claim('c', { copyOf: 'gone' }),
    );
    expect(traced.get('a')).toMatchObject({ origin: null, circular: true });
    expect(traced.get('c')).toMatchObject({ origin: null, circular: false });
  });

  it.each([
    ['number', {}, 181],
    ['population', { population: { status: ['civilian'] } }, 118],
    ['perpetrator', { perpetrator: 'b' }, 118],
    ['place', { places: ['y'] }, 118],
    ['period', { time: ['2031-05-01', '2031-05-03'] }, 118],
    ['stance', { polarity: 'negated' }, 118],
    ['series', { series: 'increment' }, 118],
    ['certainty', { modality: 'feared' }, 118],
  ] as const)('names a changed %s', (changed, fields, value) => {
    const original = claim('own', {
      population: { status: ['civilian', 'disarmed'] },
      perpetrator: 'a',
      places: ['x'],
      time: ['2031-05-01', '2031-05-01'],
      series: 'cumulative',
    });
    const traced = trace(original, claim('copy', { ...fields, copyOf: 'own' }, value));
    expect(traced.get('copy')!.copy!.changed).toEqual([changed]);
  });

  it('does not call a rounding a change of number', () => {
    const rounded = { ...silent, qualifier: 'nearly' as const, low: null, point: 120, high: 120 };
    expect(
      trace(claim('own'), claim('r', { roundingOf: 'own', count: rounded })).get('r')!.copy!.changed,
    ).toEqual([]);
    const wrong = { ...rounded, point: 150, high: 150 };
    expect(
      trace(claim('own'), claim('r', { roundingOf: 'own', count: wrong })).get('r')!.copy!.changed,
    ).toEqual(['number']);
  });
});
