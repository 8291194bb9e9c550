// Runs the rules of .dependency-cruiser.cjs over src and fails when one is broken, or when fewer modules were read than
// there are: with a compiler it cannot use, dependency-cruiser reads nothing, finds nothing wrong and exits 0.
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';

/** One broken rule: its name and the files at both ends; of a cycle, the whole way round. */
export type Violation = { readonly rule: string; readonly from: string; readonly to: string };

type Cruise = {
  modules: { source: string }[];
  summary: { violations: { rule: { name: string }; from: string; to: string; cycle?: { name: string }[] }[] };
};

const home = join(import.meta.dirname, '..');

/** What the rules say of the tree at `root`: every violation, and the source files that were not read. */
export function cruise(root: string): { violations: Violation[]; unread: string[]; modules: number } {
  const files = globSync('src/**/*.{ts,tsx}', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  if (files.length === 0) return { violations: [], unread: [], modules: 0 };
  const run = spawnSync(
    process.execPath,
    [
      join(home, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      join(home, '.dependency-cruiser.cjs'),
      '--output-type',
      'json',
      'src',
    ],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (!run.stdout.startsWith('{'))
    throw new Error(`dependency-cruiser gave no answer: ${run.stderr || run.error}`);
  const report = JSON.parse(run.stdout) as Cruise;
  const read = new Set(report.modules.map((module) => module.source));
  // Without a door nothing is reachable, and the rule would name every file of a tree that is just being started.
  const hasDoor = files.some((file) => /^src\/faces\/[^/]+\/main\.tsx?$/.test(file));
  return {
    violations: report.summary.violations
      .filter(({ rule }) => hasDoor || rule.name !== '11-reachable-from-a-door')
      .map(({ rule, from, to, cycle }) => ({
        rule: rule.name,
        from,
        to: cycle ? cycle.map(({ name }) => name).join(' → ') : to,
      })),
    unread: files.filter((file) => !file.endsWith('.d.ts') && !read.has(file)),
    modules: files.length,
  };
}

if (import.meta.main) {
  const root = process.cwd();
  const { violations, unread, modules } = cruise(root);
  const rules: { name: string; comment: string }[] = (await import(join(home, '.dependency-cruiser.cjs')))
    .default.forbidden;
  for (const { rule, from, to } of violations) {
    console.error(`${from} → ${to}\n  ${rule}: ${rules.find(({ name }) => name === rule)?.comment}`);
  }
  if (unread.length > 0)
    console.error(`dependency-cruiser did not read ${unread.join(', ')}; is its TypeScript one it supports?`);
  if (violations.length > 0 || unread.length > 0) process.exitCode = 1;
  else console.log(`${modules} files, ${rules.length} rules, no violation`);
}
