import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Found, FoundFile } from './index.ts';
import { FileError, openFiles } from './index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sijill files '));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const put = (name: string, text = name): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
};
const found = async (paths: readonly string[], limit?: number): Promise<Found[]> =>
  Array.fromAsync(openFiles(paths, limit));
const short = (items: readonly Found[]): string[] =>
  items.map((item) => {
    const path = item.path.replace(`${folder}/`, '');
    if (item.kind === 'file') return path;
    return `${path}: ${item.kind === 'trouble' ? item.code : item.reason}`;
  });
const file = (item: Found | undefined): FoundFile => {
  if (item?.kind !== 'file') throw new Error(`no file: ${JSON.stringify(item)}`);
  return item;
};

test('folders are walked by name, whatever the disk gives first', async () => {
  for (const name of ['b.txt', 'a/z.txt', 'a/B.txt', 'تقرير.txt', 'A.txt']) put(name);
  expect(short(await found([folder]))).toEqual(['A.txt', 'a/B.txt', 'a/z.txt', 'b.txt', 'تقرير.txt']);
});

test('bytes come whole and piece by piece', async () => {
  const path = put('long.txt', 'x'.repeat(600_000));
  const one = file((await found([path]))[0]);
  expect(one.size).toBe(600_000);
  expect(((await one.bytes()) as Uint8Array).length).toBe(600_000);
  expect((await Array.fromAsync(one.stream())).length).toBeGreaterThan(1);
});

test('a missing path is told and the rest goes on', async () => {
  put('here.txt');
  const items = await found([join(folder, 'nowhere'), join(folder, 'here.txt')]);
  expect(short(items)).toEqual(['nowhere: missing', 'here.txt']);
  expect(items[0]).toMatchObject({ message: 'no such file or folder; check the path' });
});

test('what an operating system leaves beside files is ignored', async () => {
  for (const name of ['.DS_Store', '._a.txt', 'Thumbs.db', '__MACOSX/a.txt', 'a.txt']) put(name);
  expect(short(await found([folder]))).toEqual([
    '.DS_Store: system_file',
    '._a.txt: system_file',
    'Thumbs.db: system_file',
    '__MACOSX: system_file',
    'a.txt',
  ]);
});

test('links that go round, lead out or lead nowhere are told; links within are followed once', async () => {
  put('in/a.txt');
  put('out/secret.txt');
  const inside = join(folder, 'in');
  symlinkSync(inside, join(inside, 'again'));
  symlinkSync(join(folder, 'out'), join(inside, 'leads-out'));
  symlinkSync(join(inside, 'gone'), join(inside, 'nowhere'));
  symlinkSync('self', join(inside, 'self'));
  symlinkSync(join(inside, 'a.txt'), join(inside, 'twice.txt'));
  expect(short(await found([inside]))).toEqual([
    'in/a.txt',
    'in/again: link_cycle',
    'in/leads-out: link_outside',
    'in/nowhere: vanished',
    'in/self: link_cycle',
    'in/twice.txt: found_before',
  ]);
});

test('a pipe is not waited for', async () => {
  spawnSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'pipe')]);
  put('z.txt');
  expect(short(await found([folder]))).toEqual(['pipe: not_a_file', 'z.txt']);
});

test('a file past the limit is told before it is read, also when it grows past it', async () => {
  const path = put('big.txt', '12345');
  expect(short(await found([path], 4))).toEqual(['big.txt: too_large']);
  const one = file((await found([path], 5))[0]);
  truncateSync(path, 6);
  expect(await one.bytes()).toMatchObject({ kind: 'trouble', code: 'too_large' });
});

test('the standing limit refuses a sparse file of more than 2 GB unread', async () => {
  const path = put('sparse.bin', '');
  truncateSync(path, 2 * 1024 ** 3 + 1);
  expect(short(await found([path]))).toEqual(['sparse.bin: too_large']);
});

test('a file that goes between finding and reading is told', async () => {
  const one = file((await found([put('a.txt')]))[0]);
  rmSync(one.path);
  expect(await one.bytes()).toMatchObject({ kind: 'trouble', code: 'vanished', path: one.path });
  await expect(Array.fromAsync(one.stream())).rejects.toBeInstanceOf(FileError);
});

test('a folder that vanishes while it is walked is told and the rest goes on', async () => {
  put('a/1.txt');
  put('b/2.txt');
  put('c.txt');
  const items: Found[] = [];
  for await (const item of openFiles([folder])) {
    items.push(item);
    rmSync(join(folder, 'b'), { recursive: true, force: true });
  }
  expect(short(items)).toEqual(['a/1.txt', 'b: vanished', 'c.txt']);
});

test('a file that changes while it is read is not taken', async () => {
  const one = file((await found([put('a.txt', 'x'.repeat(600_000))]))[0]);
  const read = async (): Promise<void> => {
    for await (const _ of one.stream()) writeFileSync(one.path, 'y'.repeat(600_001));
  };
  await expect(read()).rejects.toMatchObject({ code: 'changed' });
});

test('no permission is told and the rest goes on', () => {
  put('a.txt');
  put('locked/b.txt');
  put('z.txt');
  chmodSync(join(folder, 'a.txt'), 0o000);
  chmodSync(join(folder, 'locked'), 0o000);
  chmodSync(folder, 0o755);
  const script = `
    const { openFiles } = await import(${JSON.stringify(join(import.meta.dirname, 'index.ts'))});
    for await (const item of openFiles([${JSON.stringify(folder)}])) {
      const bytes = item.kind === 'file' ? await item.bytes() : item;
      console.log(item.path.split('/').at(-1), bytes.code ?? 'read');
    }`;
  // The superuser may read everything, so the walk runs as somebody else.
  const asNobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    ...asNobody,
    encoding: 'utf8',
  });
  chmodSync(join(folder, 'locked'), 0o755);
  expect(run.stdout.trim().split('\n')).toEqual([
    'a.txt no_permission',
    'locked no_permission',
    'z.txt read',
  ]);
});
