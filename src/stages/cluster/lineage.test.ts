import { describe, expect, it } from 'vitest';
import type { Sketch } from './cluster.suite.ts';
import { figure, run } from './cluster.suite.ts';
import { isRoundingOf } from './rounding.ts';

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

describe('a body spoken of in a sentence', () => {
  it('is known inside a longer phrase, and by a bare description the text explains', () => {
    const text = 'sha256:one-text';
    const { lineage } = run([
      { id: 'a', speaker: 'the Syrian Observatory for Human Rights on Tuesday', role: 'monitor', text },
      { id: 'b', speaker: 'the Observatory', role: 'monitor', number: 40, text },
      { id: 'c', speaker: 'the Observatory', role: 'monitor', number: 50 },
    ]);
    expect(lineage.origins.map((origin) => [origin.id, origin.claims])).toEqual([
      ['sohr', ['a', 'b']],
      ['observatory', ['c']],
    ]);
  });

  it('is no origin by what it denies', () => {
    const { lineage } = run([
      {
        id: 'a',
        speaker: 'Ministry of Defence',
        role: 'state',
        claim: { kind: 'denial', polarity: 'negated' },
      },
    ]);
    expect(lineage.origins).toEqual([]);
  });
});

describe('digits', () => {
  it('that differ in a round number are no slip', () => {
    const sketches: readonly Sketch[] = [
      { id: 'a', speaker: 'SOHR', number: 400, day: '2025-03-10' },
      { id: 'b', speaker: 'SOHR', number: 900, day: '2025-03-11', publisher: 'Harbour Daily' },
    ];
    expect(figure(sketches, 'b')?.copyOf).toBeUndefined();
  });
});

describe('a witness', () => {
  it('is an origin without a name, the same in one text and another in the next', () => {
    const one = { speaker: 'Local survivor Zayn Testname', role: 'witness' as const };
    const { lineage, figures } = run([
      { id: 'a', ...one, number: 3, text: 'sha256:first' },
      { id: 'b', ...one, number: 4, text: 'sha256:first' },
      { id: 'c', ...one, number: 5, text: 'sha256:second' },
    ]);
    expect(JSON.stringify({ lineage, origins: figures.claims.map((claim) => claim.origin) })).not.toMatch(
      /testname/iu,
    );
    expect(lineage.origins.map((origin) => origin.claims)).toEqual([['a', 'b'], ['c']]);
  });
});
