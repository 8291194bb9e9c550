import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { FileError } from '#edges/files';
import { VaultError } from '#edges/vault';
import type { OpenCase } from '../faces/assemble.ts';
import { openCase, openFileEdges } from '../faces/assemble.ts';
import type { Case, FileEdges } from './index.ts';
import { ingest, updateCase } from './index.ts';

vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'sijill-ingest-'));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
let opened: OpenCase;
let files: FileEdges;
beforeAll(async () => {
  opened = await openCase(join(folder, 'case'), { create: true, config: join(folder, 'config') });
  files = await openFileEdges();
}, 120_000);
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('taking in', () => {
  test('a file that may not be read is a trouble, and the next is taken in', async () => {
    const forbidden = join(folder, 'forbidden.txt');
    const trouble = {
      kind: 'trouble',
      path: forbidden,
      code: 'no_permission',
      message: 'no permission to read it',
    } as const;
    const withForbidden: FileEdges = {
      ...files,
      async *openFiles(paths) {
        const stream = (): AsyncIterable<Uint8Array> => {
          throw new FileError(trouble);
        };
        yield {
          kind: 'file',
          path: forbidden,
          name: 'forbidden.txt',
          size: 1,
          stream,
          bytes: async () => trouble,
        };
        yield* files.openFiles(paths);
      },
    };
    const done = await ingest(opened.case, withForbidden, [
      { paths: [file('one.txt', 'Some text about nothing.\n')] },
    ]);
    expect(done).toMatchObject({ taken: 1, troubles: [{ path: forbidden, code: 'no_permission' }] });
  });

  test('a full disk stops with its own message; what was held stays, and the next call completes it', async () => {
    const paths = [file('two.txt', 'A second text.\n'), file('three.txt', 'A third text.\n')];
    let room = 2;
    const full: Case = {
      ...opened.case,
      vault: {
        ...opened.case.vault,
        put: async (source) => {
          if (room-- <= 0) throw new VaultError('disk_full', 'the disk is full');
          return await opened.case.vault.put(source);
        },
      },
    };
    const size = opened.case.log.size();
    await expect(ingest(full, files, [{ paths }])).rejects.toMatchObject({ code: 'disk_full' });
    // Several files are on their way at once: how many were in before the disk was full is a matter of time.
    expect(opened.case.log.size()).toBeLessThanOrEqual(size + 1);
    const done = await ingest(opened.case, files, [{ paths }]);
    expect(done).toMatchObject({ taken: 2, troubles: [] });
    expect((await opened.case.store.items()).map(({ head }) => head?.name)).toEqual(
      expect.arrayContaining(['two.txt', 'three.txt']),
    );
  });

  test('the same bytes under another name are one item with two intakes', async () => {
    const done = await ingest(opened.case, files, [
      { paths: [file('one-copy.txt', 'Some text about nothing.\n')], source: 'Wadi Post' },
    ]);
    expect(done).toMatchObject({ taken: 1, known: 1 });
    const intakes = await opened.case.store.intakesOf(done.items[0]!);
    expect(intakes.map(({ record }) => record?.name)).toEqual(['one.txt', 'one-copy.txt']);
    // What the second bringer said counts: the item is read again with it.
    expect((await opened.case.store.items()).find(({ id }) => id === done.items[0])?.head?.publisher).toBe(
      'Wadi Post',
    );
  });

  test('only what is new is read', async () => {
    await ingest(opened.case, files, [{ paths: [file('four.txt', 'A fourth text.\n')] }]);
    const read: string[] = [];
    await ingest(opened.case, files, [{ paths: [file('five.txt', 'A fifth text.\n')] }], {
      onProgress: ({ doing, name }) => void (doing === 'reading' && read.push(name)),
    });
    expect(read).toEqual(['five.txt']);
  });

  test('an update with nothing new is the same state', async () => {
    expect(await updateCase(opened.case)).toEqual(await updateCase(opened.case));
  });
});
