import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim, Decision, DecisionType, HeldClaim } from '#model';
import { anchorOf, applyDecisions, checkCorrection, decisionsInForce } from './index.ts';

const TEXT =
  'The monitor said at least 31 civilians were killed in Wadi Sabr. The hospital said 25 bodies were brought in.';

function held(id: string, quote: string, content = TEXT, item = 'sha256:a'): HeldClaim {
  const start = content.indexOf(quote);
  const claim: Claim = {
    id,
    kind: 'casualty',
    quote,
    start,
    end: start + quote.length,
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
    population: null,
    partOf: null,
    additive: true,
    derived: false,
    perpetrator: null,
    places: [],
    placeRelation: null,
    time: null,
    attribution: [],
    selfCited: false,
    basis: null,
    stance: 'asserts',
    polarity: 'affirmed',
    modality: null,
    series: null,
    background: false,
    why: {},
  };
  return {
    claim,
    item,
    text: `sha256:text of ${item}`,
    publication: 'a page',
    publisher: 'Wadi Post',
    language: 'en',
  };
}

function decide(seq: number, type: DecisionType, changes: Partial<Decision> = {}): Decision {
  return {
    format: 1,
    seq,
    at: '2025-04-01T00:00:00.000Z',
    by: 'sha256:key',
    type,
    signature: '',
    ...changes,
  };
}

const first = held('c:1', 'at least 31 civilians');
const second = held('c:2', '25 bodies');
const contentOf = (): string => TEXT;
const about = (seq: number, type: DecisionType, fields?: Record<string, unknown>): Decision =>
  decide(seq, type, { target: anchorOf(first, TEXT), ...(fields ? { fields } : {}) });

describe('which decisions are in force', () => {
  test('one taken back is not; taking back the taking back restores it', () => {
    const both = [decide(1, 'reject'), decide(2, 'take_back', { of: 1 })];
    expect(decisionsInForce(both).standing).toEqual([]);
    expect(
      decisionsInForce([...both, decide(3, 'take_back', { of: 2 })]).standing.map(({ seq }) => seq),
    ).toEqual([1]);
  });

  test('a decision cannot take back itself or a later one', () => {
    expect(
      decisionsInForce([decide(1, 'take_back', { of: 2 }), decide(2, 'reject')]).standing.map(
        ({ seq }) => seq,
      ),
    ).toEqual([2]);
  });

  test('the order they are given in does not matter', () => {
    const decisions = [
      decide(1, 'accept'),
      decide(2, 'reject'),
      decide(3, 'take_back', { of: 2 }),
      decide(4, 'take_back', { of: 3 }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(decisions, { minLength: 4 }), (shuffled) => {
        expect(decisionsInForce(shuffled)).toEqual(decisionsInForce(decisions));
      }),
    );
  });
});

describe('applying decisions', () => {
  test('without any, the claims are the machine’s', () => {
    expect(applyDecisions([first, second], [], contentOf).claims.map(({ state }) => state)).toEqual([
      'machine',
      'machine',
    ]);
  });

  test('rejecting and taking back gives the same claims as before', () => {
    const before = applyDecisions([first, second], [], contentOf).claims;
    const rejected = applyDecisions([first, second], [about(1, 'reject')], contentOf).claims;
    expect(rejected.map(({ state }) => state)).toEqual(['rejected', 'machine']);
    expect(
      applyDecisions([first, second], [about(1, 'reject'), decide(2, 'take_back', { of: 1 })], contentOf)
        .claims,
    ).toEqual(before);
  });

  test('a correction changes the named fields, never the words or the machine’s own reading', () => {
    const { claims } = applyDecisions(
      [first],
      [about(1, 'correct', { qualifier: 'more_than', quote: 'other words' })],
      contentOf,
    );
    expect(claims[0]?.held.claim).toMatchObject({ qualifier: 'more_than', quote: 'at least 31 civilians' });
    expect(claims[0]?.machine.qualifier).toBe('at_least');
  });

  test('the later of two holds', () => {
    expect(
      applyDecisions([first], [about(1, 'reject'), about(2, 'accept')], contentOf).claims[0]?.state,
    ).toBe('accepted');
  });

  test('what later stages need comes out as judgements on the present claim', () => {
    const { judgements } = applyDecisions([first], [about(3, 'grade', { grade: 'C' })], contentOf);
    expect(judgements).toEqual([{ seq: 3, type: 'grade', claim: 'c:1', fields: { grade: 'C' } }]);
  });
});

describe('finding the claim again', () => {
  const decision = about(1, 'reject');
  const moved = `Updated on Monday.\n\n${TEXT.replaceAll(' ', '  ')}`;
  const again = { ...held('c:9', 'at  least  31  civilians', moved), text: 'sha256:new text' };

  test('after a better reader gave another text: by quote and context', () => {
    const result = applyDecisions([again], [decision], () => moved);
    expect(result.claims[0]?.state).toBe('rejected');
    expect(result.attached.get(1)).toBe('c:9');
  });

  test('when the reader now draws the quote wider', () => {
    const wider = held('c:7', 'at least 31 civilians were killed');
    expect(applyDecisions([wider, second], [decision], contentOf).claims.map(({ state }) => state)).toEqual([
      'rejected',
      'machine',
    ]);
  });

  test('not in another article that uses the same words', () => {
    const other =
      'Officials in another town say at least 31 civilians fled over the border on Friday evening.';
    const result = applyDecisions(
      [held('c:5', 'at least 31 civilians', other, 'sha256:b')],
      [decision],
      () => other,
    );
    expect(result.claims[0]?.state).toBe('machine');
    expect(result.orphaned).toEqual([decision]);
  });

  test('of two copies, the one it was made on; of two others, none', () => {
    const copy = { ...again, item: 'sha256:b' };
    expect(applyDecisions([copy, again], [decision], () => moved).claims.map(({ state }) => state)).toEqual([
      'machine',
      'rejected',
    ]);
    const third = { ...again, item: 'sha256:c' };
    expect(applyDecisions([copy, third], [decision], () => moved).orphaned).toEqual([decision]);
  });

  test('the same text taken in as two files is judged in both', () => {
    const twin = { ...first, item: 'sha256:b' };
    expect(applyDecisions([first, twin], [decision], contentOf).claims.map(({ state }) => state)).toEqual([
      'rejected',
      'rejected',
    ]);
  });
});

describe('checking a correction', () => {
  test('refuses what is no value of the field, and fields that never change', () => {
    expect(checkCorrection({ outcome: 'killed', basis: null })).toEqual([]);
    expect(checkCorrection({ outcome: 'vanquished' })[0]).toMatch(/outcome cannot be "vanquished"/);
    expect(checkCorrection({ quote: 'x' })[0]).toMatch(/quote cannot be corrected/);
    expect(checkCorrection({ count: { low: 1.5 } })[0]).toMatch(/count cannot be/);
    expect(checkCorrection({})).toHaveLength(1);
  });
});
