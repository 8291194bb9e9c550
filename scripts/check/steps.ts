import { existsSync, globSync } from 'node:fs';
import type { Step } from './run-step.ts';

const script = (name: string, ...words: string[]) => ['node', `scripts/${name}.ts`, ...words];

const none =
  (what: string, ...patterns: string[]) =>
  () => {
    const exclude = (path: string) => path.includes('node_modules');
    return globSync(patterns, { exclude }).length > 0 ? null : `no ${what} yet`;
  };

/** Of this run alone: two runs in one folder do not read each other's counts. */
export const REPORTS = `dist/check-${process.pid}`;

function tests(project: string, does: string, ...patterns: string[]): Step {
  const report = `${REPORTS}/${project}.json`;
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name: `tests:${project}`,
    does,
    commands: [['vitest', 'run', '--project', project, ...reporters]],
    report,
    unless: none('such tests', ...patterns),
  };
}

/** In the order of what fails soonest. */
export const STEPS: readonly Step[] = [
  {
    name: 'format',
    does: 'biome: layout of every file',
    commands: [['biome', 'format', '.']],
  },
  {
    name: 'lint',
    does: 'biome: faults, style, order of imports',
    commands: [
      ['biome', 'check', '--formatter-enabled=false', '--error-on-warnings', '--max-diagnostics=200', '.'],
    ],
  },
  {
    name: 'types',
    does: 'tsc: everything that runs on Node',
    commands: [['tsc', '-p', 'tsconfig.json']],
  },
  {
    name: 'types-desk',
    does: 'tsc: the desk',
    commands: [['tsc', '-p', 'tsconfig.desk.json']],
    unless: none('desk', 'src/faces/desk/**/*.{ts,tsx}'),
  },
  {
    name: 'architecture',
    does: 'dependency-cruiser: who may import whom',
    commands: [script('architecture')],
  },
  {
    name: 'house-rules',
    does: 'file sizes, names, purity of model, tools and stages',
    commands: [script('house-rules')],
  },
  {
    name: 'unused',
    does: 'knip: files, exports and packages that nothing uses',
    commands: [['knip', '--no-progress', '--no-config-hints']],
    unless: () => (existsSync('src/faces/cli/main.ts') ? null : 'no command to start from yet'),
  },
  {
    name: 'lockfile',
    does: 'every platform has its packages in package-lock.json',
    commands: [script('lockfile')],
  },
  {
    name: 'licences',
    does: 'licence of every package that ships',
    commands: [script('licences')],
  },
  {
    name: 'scan',
    does: 'no path of a private machine, no secret, in a tracked file',
    commands: [script('scan')],
  },
  {
    name: 'docs',
    does: 'links, commands and settings named in the documents exist, and the other way round',
    commands: [script('docs')],
  },
  {
    name: 'desk',
    does: 'vite: the desk builds',
    // As ./sijill builds it: the browser tests then open what people open.
    commands: [['sh', '-ec', 'ROOT=$PWD; . scripts/bootstrap.sh; . scripts/build-desk.sh']],
    unless: none('desk', 'src/faces/desk/index.html'),
  },
  tests('unit', 'examples and properties, beside the code', 'src/**/*.test.{ts,tsx}'),
  tests(
    'golden',
    'texts and their right answers',
    'golden/**/*.test.ts',
    'vectors/**/*.test.ts',
    'bench/**/*.test.ts',
  ),
  tests('house', 'the rules themselves, whole journeys, the command line', 'tests/**/*.test.ts'),
  tests('postgres', 'the store on a PostgreSQL server', '{src,tests}/**/*.postgres.test.ts'),
  {
    name: 'browser',
    does: 'a Chromium for the browser tests, installed on Debian where it is missing',
    commands: [script('ensure-chromium')],
    unless: none('browser tests', '{src,tests}/**/*.browser.test.{ts,tsx}'),
  },
  tests('browser', 'the desk and the capture in a real browser', '{src,tests}/**/*.browser.test.{ts,tsx}'),
];
