import { describe, expect, it } from 'vitest';
import { POLICIES } from '../policies/index.ts';
import { parsePolicy } from './parse-policy.ts';

const [byDefault] = POLICIES;

function troubles(changes: Record<string, unknown>): string {
  const parsed = parsePolicy({ ...byDefault, ...changes });
  return parsed.kind === 'unreadable' ? parsed.troubles.join('\n') : '';
}

describe('parsePolicy', () => {
  it('reads a copy that a person changed', () => {
    expect(parsePolicy({ ...byDefault, name: 'ours', agreement: { times: 5 } })).toMatchObject({
      kind: 'policy',
      policy: { name: 'ours' },
    });
  });

  it.each([
    [{ name: '' }, 'name is ""; wanted a text'],
    [{ words: { en: 'only English' } }, 'words.ar is missing'],
    [{ low: { rule: 'mean' } }, 'low.rule is "mean"; wanted one of none, floor, smallest'],
    [{ low: { rule: 'floor' } }, 'low.grades is missing; wanted a list'],
    [
      { high: { rule: 'largest', take: [{ kinds: ['sum'], grades: ['A'] }] } },
      'high.take[0].kinds[0] is "sum"; wanted one of count',
    ],
    [
      { best: { rule: 'agreed', candidates: ['E'], partners: [] } },
      'best.candidates[0] is "E"; wanted one of A, B, C, D',
    ],
    [{ vague: { many: 7 } }, 'vague.many is "many"; wanted one of exact'],
    [{ originsWanted: 1.5 }, 'originsWanted is 1.5; wanted a whole number'],
  ])('%o', (changes, wanted) => {
    expect(troubles(changes)).toContain(wanted);
  });
});

describe('the policies of the product', () => {
  it('are six, each with a version and its words in two languages', () => {
    expect(POLICIES.map(({ name }) => name)).toEqual([
      'default',
      'ucdp-like',
      'acled-like',
      'ibc-like',
      'airwars-like',
      'floor-only',
    ]);
    for (const { version, words } of POLICIES) {
      expect(version).toMatch(/^\d+$/u);
      expect(words.en.length).toBeGreaterThan(40);
      expect(words.ar).toMatch(/[؀-ۿ]{3}/u);
    }
  });
});
