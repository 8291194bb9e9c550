import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadHighsSolver } from '#edges/solver';
import { POLICIES, parseFigures, reconcile } from '#stages/reconcile';
import { evaluationData } from '../../tests/support/evaluation-data.ts';
import type { ExpectedToll, WorkedCase } from './worked-case.ts';
import { checkConflicts, checkToll, expectedTolls, statedNumbers, tollOf } from './worked-case.ts';

const path = evaluationData('domain/reconcile.dev.json');
const cases: readonly WorkedCase[] = path === null ? [] : JSON.parse(readFileSync(path, 'utf8'));
const solver = await loadHighsSolver();

// What the file calls wrong, as the numbers that must not be stated for that question.
const WRONG: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  X01: { civilians: [13_288, 1_022, 340] },
  X03: { shir: [52, 90], haffah: [52, 90] },
  X05: { village: [46] },
  X06: { january: [25], march: [10] },
  X11: { village: [65] },
  X14: { tuwaym: [128] },
  X15: { city: [32] },
  // The mean of all its figures and of those it counts as credible.
  WS: { dead: [34, 35, 36, 39] },
};

function answerTo(worked: WorkedCase, policy: string) {
  const parsed = parseFigures(worked.file);
  if (parsed.kind === 'unreadable') throw new Error(parsed.troubles.join('\n'));
  return reconcile(parsed.file, POLICIES.find(({ name }) => name === policy)!, { solver });
}

describe.skipIf(path === null)('worked cases kept outside the project', () => {
  describe.each(cases)('$id $title', (worked) => {
    it('answers as the case says', () => {
      const answer = answerTo(worked, 'default');
      for (const [question, wanted] of expectedTolls(worked)) checkToll(tollOf(answer, question), wanted);
      checkConflicts(answer, worked);
    });

    it('gives none of the wrong answers', () => {
      const answer = answerTo(worked, 'default');
      for (const [question, wrong] of Object.entries(WRONG[worked.id] ?? {})) {
        for (const number of statedNumbers(tollOf(answer, question))) expect(wrong).not.toContain(number);
      }
      for (const toll of answer.tolls) {
        if (worked.id === 'X01') expect(toll.conflicts).toEqual([]);
        if (worked.id === 'X09') expect(toll.copies.map(({ claim }) => claim)).toEqual(['b', 'p']);
        if (worked.id === 'X11') expect([toll.low, toll.high]).not.toEqual([35, 35]);
        if (worked.id === 'X13') expect([toll.best, toll.origins]).toEqual([null, 1]);
      }
    });

    const policies = Object.entries(worked.expect.policies ?? {}) as [string, ExpectedToll][];
    it.each(policies)('answers as the case says under %s', (policy, wanted) => {
      checkToll(answerTo(worked, policy).tolls[0]!, wanted);
    });
  });
});
