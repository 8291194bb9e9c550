import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { expect } from 'vitest';

/**
 * Compares `actual` with the file at `path`. A string is kept as it is, anything else as indented JSON.
 * Missing file: written on a developer's machine, a failure where CI is set. Another content: written beside it as
 * `name-changed.ext` for the eye, and the test fails; `node scripts/accept-golden.ts PATH` takes it as the new answer.
 */
export function matchGolden(path: string, actual: unknown): void {
  const text = typeof actual === 'string' ? actual : `${JSON.stringify(actual, null, 2)}\n`;
  const changed = changedName(path);
  if (!existsSync(path)) {
    expect(
      process.env['CI'],
      `golden file ${path} is missing; run this test on your machine, read what it wrote, commit it`,
    ).toBeFalsy();
    writeFileSync(path, text);
    return;
  }
  const wanted = readFileSync(path, 'utf8');
  if (wanted === text) rmSync(changed, { force: true });
  else writeFileSync(changed, text);
  expect(text, `differs from ${path}; what came out is in ${changed}`).toBe(wanted);
}

/** `a/read.json` → `a/read-changed.json` */
export function changedName(path: string): string {
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}-changed${extension}`;
}
