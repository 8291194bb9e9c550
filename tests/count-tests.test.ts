import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countTests } from '../scripts/check/count-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'sijill-count-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const report = (success: boolean, files: { status: string; tests: string[] }[]) => {
  const path = join(folder, 'report.json');
  const testResults = files.map(({ status, tests }) => ({
    status,
    assertionResults: tests.map((state) => ({ status: state })),
  }));
  writeFileSync(path, JSON.stringify({ success, testResults }));
  return path;
};

test('passed, failed and skipped tests are counted one by one', () => {
  const path = report(false, [
    { status: 'failed', tests: ['passed', 'passed', 'failed', 'pending', 'todo'] },
  ]);
  expect(countTests(path, false)).toEqual({ passed: 2, failed: 1, skipped: 2 });
});

test('a file that cannot be loaded is a failure, though none of its tests failed', () => {
  const path = report(false, [
    { status: 'failed', tests: [] },
    { status: 'passed', tests: ['passed'] },
  ]);
  expect(countTests(path, false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test('a run that failed outside every test, or wrote no report, is a failure', () => {
  expect(countTests(report(false, [{ status: 'passed', tests: ['passed'] }]), true)).toMatchObject({
    failed: 1,
  });
  expect(countTests(report(true, [{ status: 'passed', tests: ['passed'] }]), false)).toMatchObject({
    failed: 1,
  });
  expect(countTests(join(folder, 'none.json'), true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
