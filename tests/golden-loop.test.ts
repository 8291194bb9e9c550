import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { matchGolden } from './support/golden.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sijill-golden-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test('a missing answer is written here and refused in CI', () => {
  const path = join(folder, 'read.json');
  vi.stubEnv('CI', 'true');
  expect(() => matchGolden(path, { count: 3 })).toThrow(/is missing/);
  expect(existsSync(path)).toBe(false);
  vi.stubEnv('CI', '');
  matchGolden(path, { count: 3 });
  expect(readFileSync(path, 'utf8')).toBe('{\n  "count": 3\n}\n');
});

test('another answer is written beside, and taken away when it is right again', () => {
  const path = join(folder, 'text.txt');
  const beside = join(folder, 'text-changed.txt');
  writeFileSync(path, 'old');
  expect(() => matchGolden(path, 'new')).toThrow(/differs/);
  expect(readFileSync(beside, 'utf8')).toBe('new');
  matchGolden(path, 'old');
  expect(existsSync(beside)).toBe(false);
});
