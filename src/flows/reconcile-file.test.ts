import { describe, expect, it } from 'vitest';
import { loadHighsSolver } from '../edges/solver/index.ts';
import { reconcileFile } from './reconcile-file.ts';

const solver = await loadHighsSolver();
const file = {
  format: 1,
  places: [{ id: 'x' }],
  claims: [
    {
      id: 'a',
      source: 's',
      outcome: 'killed',
      places: ['x'],
      basis: 'own_count',
      published: '2031-05-02',
      count: { qualifier: 'exact', point: 3 },
    },
  ],
  questions: [{ id: 'q', outcome: 'killed', places: ['x'] }],
};

describe('reconcileFile', () => {
  it('answers under the default policy, and under another by name', () => {
    expect(reconcileFile(file, { solver })).toMatchObject({
      kind: 'answer',
      answer: { policy: { name: 'default' }, tolls: [{ low: 3, high: 3 }] },
    });
    expect(reconcileFile(file, { solver, policy: 'floor-only' })).toMatchObject({
      answer: { tolls: [{ low: 3, high: null }] },
    });
  });

  it('answers as known on a day', () => {
    expect(reconcileFile(file, { solver, asKnown: '2031-05-01' })).toMatchObject({
      answer: { tolls: [{ low: null, status: 'no_figure' }] },
    });
  });

  it.each([
    [{ policy: 'mean' }, 'policy', 'no policy is named "mean"; use one of default'],
    [{ policy: { name: 'x' } }, 'policy', 'version is missing'],
    [{ asKnown: 'last week' }, 'day', 'as known on "last week"; wanted a date such as 2025-03-07'],
  ])('%o', (ask, what, wanted) => {
    const answer = reconcileFile(file, { solver, ...ask });
    expect(answer).toMatchObject({ kind: 'unreadable', what });
    expect(answer.kind === 'unreadable' ? answer.troubles.join('\n') : '').toContain(wanted);
  });

  it('says what is wrong with a file', () => {
    expect(reconcileFile([], { solver })).toMatchObject({ kind: 'unreadable', what: 'file' });
  });
});
