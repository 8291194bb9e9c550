import { existsSync, readFileSync } from 'node:fs';

export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

type Report = {
  success: boolean;
  testResults: { status: string; assertionResults: { status: string }[] }[];
};

/**
 * Counts of one vitest run from its JSON report. A file that could not be loaded holds no test and counts as one
 * failure, and so does a run that failed, or wrote no report, without any test failing.
 */
export function countTests(path: string, holds: boolean): Counts {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
  const tests = report.testResults.flatMap((file) => file.assertionResults.map((test) => test.status));
  const count = (...status: string[]) => tests.filter((test) => status.includes(test)).length;
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = count('failed') + broken;
  return {
    passed: count('passed'),
    failed: failed === 0 && !(holds && report.success) ? 1 : failed,
    skipped: count('pending', 'skipped', 'todo', 'disabled'),
  };
}
