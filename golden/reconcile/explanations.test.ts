import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadHighsSolver } from '#edges/solver';
import { POLICIES, parseFigures, reconcile } from '#stages/reconcile';
import { matchGolden } from '../../tests/support/golden.ts';

const solver = await loadHighsSolver();
const here = import.meta.dirname;

/** Names for the example's ids, in the two languages. */
const NAMES: Readonly<Record<string, { readonly en: string; readonly ar: string }>> = {
  wadi: { en: 'the wadi', ar: 'الوادي' },
  upper: { en: 'its upper part', ar: 'أعلاه' },
};

function paragraphs(path: string, policy: string) {
  const held = JSON.parse(readFileSync(join(here, path), 'utf8'));
  const parsed = parseFigures(held.file ?? held);
  if (parsed.kind === 'unreadable') throw new Error(parsed.troubles.join('\n'));
  const chosen = POLICIES.find(({ name }) => name === policy)!;
  const { tolls } = reconcile(parsed.file, chosen, { solver, nameOf: (id) => NAMES[id] });
  return tolls;
}

const CASES = [
  ['example/figures.json', 'default'],
  ['cases/joint-figure.json', 'default'],
  ['cases/who-the-dead-were.json', 'airwars-like'],
  ['cases/agreement.json', 'ucdp-like'],
  ['cases/vague-only.json', 'acled-like'],
  ['cases/parts-inside.json', 'ibc-like'],
  ['cases/list-claimed-complete.json', 'floor-only'],
] as const;

describe('explanations', () => {
  it('read as they did', () => {
    const said = CASES.flatMap(([path, policy]) =>
      paragraphs(path, policy).map(({ question, why, whyAr, flags }) => ({
        case: path,
        policy,
        question,
        why,
        whyAr,
        flags: flags.map(({ kind, text, textAr }) => ({ kind, text, textAr })),
      })),
    );
    matchGolden(join(here, 'explanations.json'), said);
  });

  it.each(CASES)(
    '%s under %s: the range comes with its policy and origins, the same numbers in both languages',
    (path, policy) => {
      for (const { why, whyAr, low, best, high } of paragraphs(path, policy)) {
        const [head] = why.split('. ');
        expect(head).toContain(`by the policy ${policy} (version 1)`);
        expect(head).toMatch(/from (no|\d+) independent origins?/u);
        expect(whyAr).toContain(`سياسة ${policy} (الإصدار 1)`);
        for (const number of [low, best, high]) {
          if (number === null) continue;
          expect(head).toContain(number.toLocaleString('en'));
          expect(whyAr).toContain(number.toLocaleString('en'));
        }
        // One and two are words in Arabic.
        const numbers = (text: string) =>
          [...text.matchAll(/[\d,]*\d/gu)]
            .map(([found]) => found)
            .filter((found) => Number(found.replaceAll(',', '')) > 2);
        expect(new Set(numbers(whyAr))).toEqual(new Set(numbers(why)));
      }
    },
  );
});
