// The two commands at the root, from a copy of the repository that shares this one's packages.
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const PROBE = `
console.log(JSON.stringify({ words: process.argv.slice(2), major: process.versions.node.split('.')[0], at: import.meta.dirname }));
const status: number = 3;
process.exitCode = status;
`;

let folder: string;
let copy: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'sijill-wrapper-')));
  copy = join(folder, 'a place with spaces');
  mkdirSync(join(copy, 'src/faces/cli'), { recursive: true });
  for (const path of ['sijill', 'scripts', 'package.json', 'package-lock.json']) {
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  writeFileSync(join(copy, 'src/faces/cli/main.ts'), PROBE);
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (command: string, words: string[], options = {}) =>
  spawnSync(command, words, { encoding: 'utf8', cwd: folder, ...options });

describe('./sijill', () => {
  test('runs on Node 24 from a path with spaces, and hands over words, status and a clean output', () => {
    const { stdout, stderr, status } = run(join(copy, 'sijill'), ['read', 'a b', '--json', '']);
    expect(JSON.parse(stdout)).toEqual({
      words: ['read', 'a b', '--json', ''],
      major: '24',
      at: join(copy, 'src/faces/cli'),
    });
    expect({ stderr, status }).toEqual({ stderr: '', status: 3 });
  });

  test('runs through symbolic links, relative ones too', () => {
    symlinkSync('a place with spaces/sijill', join(folder, 'relative'));
    symlinkSync(join(folder, 'relative'), join(folder, 'absolute'));
    expect(JSON.parse(run('./absolute', ['x']).stdout)).toMatchObject({ words: ['x'] });
    const onPath = { env: { ...process.env, PATH: `${folder}:/usr/bin:/bin` } };
    expect(JSON.parse(run('absolute', ['x'], onPath).stdout)).toMatchObject({ words: ['x'] });
  });

  test('needs neither Node nor npm once installed', () => {
    const bare = join(folder, 'bare');
    mkdirSync(bare);
    for (const tool of ['sh', 'dirname', 'uname', 'cmp']) symlinkSync(which(tool), join(bare, tool));
    expect(run(join(copy, 'sijill'), [], { env: { PATH: bare } })).toMatchObject({ status: 3, stderr: '' });
  });
});

describe('before anything is installed', () => {
  let empty: string;
  beforeAll(() => {
    empty = join(folder, 'empty');
    cpSync(copy, empty, { recursive: true, filter: (path) => !path.includes('node_modules') });
  });

  /** A path on which `node` says what it is told and `npm` may be absent. */
  function machine(name: string, node: string | null, npm: string | null): { env: Record<string, string> } {
    const bin = join(folder, name);
    mkdirSync(bin);
    for (const tool of ['sh', 'cat', 'cmp', 'cp', 'date', 'dirname', 'mkdir', 'mv', 'rm', 'sleep', 'uname']) {
      symlinkSync(which(tool), join(bin, tool));
    }
    for (const [tool, script] of [
      ['node', node],
      ['npm', npm],
    ] as const) {
      if (script) writeFileSync(join(bin, tool), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    }
    return { env: { PATH: bin } };
  }

  test.each([
    ['no-node', null, null, /Node is missing; install Node 20/, 2],
    ['old-node', 'echo 18.20.4', 'exit 0', /Node 18\.20\.4 is too old/, 2],
    ['no-npm', 'echo 20.1.0', null, /npm is missing/, 2],
    [
      'npm-fails',
      '[ "$1" = -p ] && echo 20.1.0',
      'echo "no network" >&2; exit 1',
      /npm could not install/,
      70,
    ],
  ])('%s', (name, node, npm, says, wanted) => {
    const { stdout, stderr, status } = run(join(empty, 'sijill'), ['read'], machine(name, node, npm));
    expect(stderr).toMatch(says);
    expect({ stdout, status }).toEqual({ stdout: '', status: wanted });
    // The lock is gone, also after a failure.
    expect(spawnSync('ls', ['-a', empty], { encoding: 'utf8' }).stdout).not.toContain('.sijill-lock');
  });
});

test('two first starts install once, and the second waits for the first', async () => {
  const twice = join(folder, 'twice');
  cpSync(copy, twice, { recursive: true, filter: (path) => !path.includes('node_modules') });
  const bin = join(folder, 'slow-npm');
  mkdirSync(bin);
  const packages = readdirSync(join(root, 'node_modules')).filter((name) =>
    /^node-(bin-)?(linux|darwin)-/.test(name),
  );
  const links = packages
    .map((name) => `ln -s '${join(root, 'node_modules', name)}' node_modules/`)
    .join('\n');
  writeFileSync(join(bin, 'npm'), `#!/bin/sh\necho ran >> log\nsleep 1\nmkdir node_modules\n${links}\n`, {
    mode: 0o755,
  });
  const env = { ...process.env, PATH: `${bin}:${process.env['PATH']}` };
  const start = () =>
    new Promise<{ stdout: string; stderr: string }>((resolve) => {
      execFile(join(twice, 'sijill'), ['x'], { env }, (_, stdout, stderr) => resolve({ stdout, stderr }));
    });
  const runs = await Promise.all([start(), start()]);
  for (const { stdout } of runs) expect(JSON.parse(stdout)).toMatchObject({ words: ['x'] });
  expect(runs.map(({ stderr }) => stderr).join('')).toMatch(/waiting for another start/);
  expect(readFileSync(join(twice, 'log'), 'utf8')).toBe('ran\n');

  // A process that was killed leaves its lock, and a changed lockfile asks for another install.
  writeFileSync(join(twice, 'package-lock.json'), '{"packages":{"":{},"node_modules/new":{}}}');
  const dead = spawnSync('sh', ['-c', 'echo $$'], { encoding: 'utf8' }).stdout;
  mkdirSync(join(twice, '.sijill-lock'));
  writeFileSync(join(twice, '.sijill-lock/owner'), dead);
  rmSync(join(twice, 'node_modules'), { recursive: true });
  expect(JSON.parse((await start()).stdout)).toMatchObject({ words: ['x'] });
  expect(readFileSync(join(twice, 'log'), 'utf8')).toBe('ran\nran\n');
});

test('./check refuses a step there is not', () => {
  const { status, stderr } = spawnSync(join(root, 'check'), ['--only', 'nothing'], { encoding: 'utf8' });
  expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining('no step nothing') });
});

function which(tool: string): string {
  return execFileSync('/bin/sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).trim();
}
