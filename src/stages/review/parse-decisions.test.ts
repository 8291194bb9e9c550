import { describe, expect, test } from 'vitest';
import { decisionsOfRows, parseDecisions } from './parse-decisions.ts';

describe('a file of decisions', () => {
  test('is an object, a list, or an object with a list', () => {
    const one = { type: 'reject', claim: 'c:1', reason: 'x' };
    for (const form of [one, [one], { decisions: [one] }])
      expect(parseDecisions(form)).toEqual([{ at: 1, ask: one }]);
  });

  test('takes decisions as they are written out, with a target', () => {
    const written = {
      format: 1,
      seq: 7,
      by: 'sha256:k',
      type: 'accept',
      target: { claim: 'c:1', quote: 'q' },
      signature: 's',
    };
    expect(parseDecisions(written)).toEqual([{ at: 1, ask: { type: 'accept', claim: 'c:1' } }]);
  });

  test('names what is wrong with each, and goes on', () => {
    const parsed = parseDecisions([
      { type: 'vanish' },
      5,
      { type: 'take_back', of: 1.5 },
      { type: 'accept', claim: 'c:1' },
    ]);
    expect(parsed.map((one) => ('wrong' in one ? one.at : 'good'))).toEqual([1, 2, 3, 'good']);
  });
});

describe('a spreadsheet of decisions', () => {
  test('has one column a field, or all fields as JSON; empty rows say nothing', () => {
    const parsed = decisionsOfRows([
      ['type', 'claim', 'reason', 'qualifier', 'basis', 'fields'],
      ['correct', 'c:1', 'it says so', 'at_least', 'null', ''],
      ['', '', '', '', '', ''],
      ['grade', 'c:2', 'a list', '', '', '{"grade":"B"}'],
      ['take_back', '', 'no', '', '', ''],
    ]);
    expect(parsed).toEqual([
      {
        at: 2,
        ask: {
          type: 'correct',
          claim: 'c:1',
          reason: 'it says so',
          fields: { qualifier: 'at_least', basis: null },
        },
      },
      { at: 4, ask: { type: 'grade', claim: 'c:2', reason: 'a list', fields: { grade: 'B' } } },
      { at: 5, ask: { type: 'take_back', reason: 'no' } },
    ]);
  });

  test('the number of a decision taken back is read as a number', () => {
    expect(
      decisionsOfRows([
        ['type', 'of', 'reason'],
        ['take_back', '12', 'no'],
      ]),
    ).toEqual([{ at: 2, ask: { type: 'take_back', of: 12, reason: 'no' } }]);
  });
});
