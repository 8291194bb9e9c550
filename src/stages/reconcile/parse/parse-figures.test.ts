import { describe, expect, it } from 'vitest';
import { parseFigures } from './parse-figures.ts';

const count = { qualifier: 'exact', low: 3, point: 3, high: 3 };
const claim = { id: 'a', source: 's', outcome: 'killed', count };
const file = {
  format: 1,
  places: [{ id: 'x' }],
  claims: [claim],
  questions: [{ id: 'q', outcome: 'killed' }],
};

function troubles(changes: Record<string, unknown>): readonly string[] {
  const parsed = parseFigures({ ...file, ...changes });
  return parsed.kind === 'unreadable' ? parsed.troubles : [];
}
const troublesOf = (fields: Record<string, unknown>): readonly string[] =>
  troubles({ claims: [{ ...claim, ...fields }] });

describe('parseFigures', () => {
  it('reads a file, and takes null for silence everywhere but in an origin', () => {
    const parsed = parseFigures({
      ...file,
      claims: [{ ...claim, basis: null, series: null, origin: null, extra: 1 }],
    });
    expect(parsed).toMatchObject({ kind: 'figures' });
    if (parsed.kind !== 'figures') return;
    const [read] = parsed.file.claims;
    expect(read).not.toHaveProperty('basis');
    expect(read).toMatchObject({
      origin: null,
      count: { lowOpen: false, highOpen: false, approximate: false },
    });
  });

  it.each([
    [{ format: 2 }, 'format is 2; wanted 1'],
    [{ claims: {} }, 'claims is {}; wanted a list'],
    [{ questions: [{ id: 'q' }] }, 'questions[0].outcome is missing; wanted one of killed, injured'],
    [
      { questions: [{ id: 'q', outcome: 'killed', places: ['y'] }] },
      'questions[0].places[0] is "y"; wanted the id of one of the places',
    ],
    [
      { places: [{ id: 'x', within: 'x' }] },
      'places[0].within is "x"; wanted a parent that does not lie within it',
    ],
    [{ places: [{ id: 'x', within: 'y' }] }, 'places[0].within is "y"; wanted the id of one of the places'],
    [{ places: [{ id: 'x' }, { id: 'x' }] }, 'places[1].id is "x"; wanted an id that is used once'],
  ])('%o', (changes, wanted) => {
    expect(troubles(changes).join('\n')).toContain(wanted);
  });

  it.each([
    [{ id: '' }, 'claims[0].id is ""; wanted a text that is not empty'],
    [{ outcome: 'died' }, 'claims[0].outcome is "died"; wanted one of'],
    [{ count: { ...count, low: -1 } }, 'claims[0].count.low is -1; wanted a whole number'],
    [{ count: { ...count, low: 2.5 } }, 'claims[0].count.low is 2.5; wanted a whole number'],
    [
      { count: { ...count, qualifier: 'roughly' } },
      'claims[0].count.qualifier is "roughly"; wanted one of exact',
    ],
    [
      { count: { qualifier: 'between', low: 9, high: 4 } },
      'claims[0].count.high is 4; wanted a number that is not below low, 9',
    ],
    [{ published: '8 March' }, 'claims[0].published is "8 March"; wanted a date such as 2025-03-07'],
    [
      { time: ['2025-03-09', '2025-03-07'] },
      'claims[0].time is ["2025-03-09","2025-03-07"]; wanted dates in order',
    ],
    [{ copyOf: 'b' }, 'claims[0].copyOf is "b"; wanted the id of a claim in this file'],
    [{ partOf: 'a' }, 'claims[0].partOf is "a"; wanted a whole that is not a part of this claim'],
    [{ grade: 'F' }, 'claims[0].grade is "F"; wanted one of A, B, C, D, E'],
    [
      { population: { status: ['soldier'] } },
      'claims[0].population.status[0] is "soldier"; wanted one of civilian',
    ],
    [
      { denies: { object: 'number', claim: 'z' } },
      'claims[0].denies.claim is "z"; wanted the id of a claim in this file',
    ],
  ])('%o', (fields, wanted) => {
    expect(troublesOf(fields).join('\n')).toContain(wanted);
  });

  it('lets a claim be at a place that the file does not list', () => {
    expect(troublesOf({ places: ['nowhere'] })).toEqual([]);
  });
});
