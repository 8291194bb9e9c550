import { chmod, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openVault } from './index.ts';
import { describeVault } from './vault.suite.ts';

const folders: string[] = [];
async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sijill vault '));
  folders.push(folder);
  return folder;
}
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

describeVault('on disk', async () => openVault(await newFolder()));

const pathOf = (folder: string, hash: string): string =>
  join(folder, 'vault/sha256', hash.slice(7, 9), hash.slice(7));
async function holding(bytes: Uint8Array) {
  const folder = await newFolder();
  const vault = openVault(folder);
  const { hash } = await vault.put(bytes);
  return { folder, vault, hash, path: pathOf(folder, hash) };
}

test('opening makes nothing; an object is its owner’s alone and cannot be written', async () => {
  const folder = await newFolder();
  openVault(folder);
  expect(await readdir(folder)).toEqual([]);
  const { path } = await holding(new Uint8Array([1, 2]));
  expect((await stat(path)).mode & 0o777).toBe(0o400);
  expect(await readdir(join(dirname(path), '../../../tmp'))).toEqual([]);
});

test('a changed byte is found, and the same bytes put again heal it', async () => {
  const { vault, hash, path } = await holding(new Uint8Array([1, 2, 3]));
  await chmod(path, 0o600);
  await writeFile(path, new Uint8Array([1, 2, 4]));
  expect(await vault.check(hash)).toBe('altered');
  await expect(vault.get(hash)).rejects.toMatchObject({ code: 'altered' });
  await expect(Array.fromAsync(vault.stream(hash))).rejects.toMatchObject({ code: 'altered' });
  expect(await vault.put(new Uint8Array([1, 2, 3]))).toMatchObject({ hash, existed: true, healed: true });
  expect(await vault.check(hash)).toBe('whole');
});

test('a link or a folder in an object’s place is no object', async () => {
  const { folder, vault, hash, path } = await holding(new Uint8Array([1, 2, 3]));
  await rm(path);
  await writeFile(join(folder, 'elsewhere'), new Uint8Array([1, 2, 3]));
  await symlink(join(folder, 'elsewhere'), path);
  expect(await vault.check(hash)).toBe('altered');
  await rm(path);
  await mkdir(path);
  expect(await vault.check(hash)).toBe('altered');
});

test('files that do not belong are listed as such', async () => {
  const { folder, vault, hash } = await holding(new Uint8Array([1]));
  await writeFile(join(folder, 'vault/sha256/note.txt'), 'x');
  await writeFile(join(folder, 'vault/sha256', hash.slice(7, 9), 'note.txt'), 'x');
  const listed = await Array.fromAsync(vault.list());
  expect(listed.map((object) => object.hash).sort()).toEqual([null, null, hash].sort());
});

test('leavings of killed writers are swept away', async () => {
  const { folder, vault } = await holding(new Uint8Array([1]));
  await writeFile(join(folder, 'tmp/put-1-abc'), 'half');
  await writeFile(join(folder, 'tmp/other'), 'not ours');
  expect(await vault.sweep()).toBe(1);
  expect(await readdir(join(folder, 'tmp'))).toEqual(['other']);
});

test('a folder in the way is no permission of ours to write', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'vault'), 'a file where a folder should be');
  await expect(openVault(folder).put(new Uint8Array([1]))).rejects.toMatchObject({
    name: 'VaultError',
    code: 'write_failed',
  });
});

// A device that is always full, as Linux has one.
test.skipIf(process.platform !== 'linux')('a full disk is named', async () => {
  const { failure } = await import('./failure.ts');
  const { open } = await import('node:fs/promises');
  const full = await open('/dev/full', 'w');
  const error: unknown = await full.write('x').catch((thrown: unknown) => thrown);
  await full.close();
  expect(failure(error, 'write an object')).toMatchObject({
    code: 'disk_full',
    message: expect.stringContaining('make room'),
  });
});
