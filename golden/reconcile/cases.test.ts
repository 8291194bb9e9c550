import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadHighsSolver } from '#edges/solver';
import { POLICIES, parseFigures, reconcile } from '#stages/reconcile';
import type { ExpectedToll, WorkedCase } from './worked-case.ts';
import { checkConflicts, checkToll, expectedTolls, statedNumbers, tollOf } from './worked-case.ts';

const folder = join(import.meta.dirname, 'cases');
const cases = readdirSync(folder)
  .sort()
  .map((name): WorkedCase => JSON.parse(readFileSync(join(folder, name), 'utf8')));
const solver = await loadHighsSolver();

function answerTo(worked: WorkedCase, policy: string) {
  const parsed = parseFigures(worked.file);
  if (parsed.kind === 'unreadable') throw new Error(parsed.troubles.join('\n'));
  return reconcile(parsed.file, POLICIES.find(({ name }) => name === policy)!, { solver });
}

describe.each(cases)('$id: $title', (worked) => {
  const answer = answerTo(worked, 'default');

  it.each(expectedTolls(worked))('answers the question %s', (question, wanted) => {
    checkToll(tollOf(answer, question), wanted);
  });

  it('lists the conflicts and no others that were ruled out', () => {
    checkConflicts(answer, worked);
  });

  it('states none of the wrong numbers, and names every claim once', () => {
    for (const [question, wrong] of Object.entries(worked.wrong ?? {})) {
      for (const number of statedNumbers(tollOf(answer, question))) expect(wrong).not.toContain(number);
    }
    for (const { used, setAside, superseded, copies } of answer.tolls) {
      const named = [...used, ...[...setAside, ...superseded, ...copies].map(({ claim }) => claim)].sort();
      expect(named).toEqual((worked.file as { claims: { id: string }[] }).claims.map(({ id }) => id).sort());
    }
  });

  const policies = Object.entries(worked.expect.policies ?? {}) as [string, ExpectedToll][];
  it.each(policies)('answers under %s', (policy, wanted) => {
    checkToll(answerTo(worked, policy).tolls[0]!, wanted);
  });
});
