import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open, readdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Hash } from '#model';
import { failure } from './failure.ts';
import { putOnDisk } from './put-on-disk.ts';
import { syncFolder } from './sync-folder.ts';
import type { ByteSource, ListedObject, ObjectState, Vault } from './vault.ts';
import { VaultError } from './vault.ts';

const PIECE = 1 << 22;

/**
 * The vault of a case folder: objects in `vault/sha256/ab/`, named by all 64 digits of their hash, and `tmp/` for what
 * is on its way. Both are made when the first object comes, so that a vault opened to be checked changes nothing. Objects
 * are written once, readable by their owner alone.
 */
export function openVault(caseFolder: string): Vault {
  const root = join(caseFolder, 'vault', 'sha256');
  const temporary = join(caseFolder, 'tmp');
  const pathOf = (hash: Hash): string => {
    const hex = /^sha256:([0-9a-f]{64})$/.exec(hash)?.[1];
    if (!hex)
      throw new VaultError(
        'not_an_address',
        `"${hash}" is no address; give sha256: and 64 hexadecimal digits`,
      );
    return join(root, hex.slice(0, 2), hex);
  };

  async function* read(hash: Hash, fresh: boolean): AsyncGenerator<Uint8Array> {
    const file = await openObject(pathOf(hash), hash);
    try {
      const digest = createHash('sha256');
      for await (const piece of pieces(file, { hash, fresh })) {
        digest.update(piece);
        yield piece;
      }
      if (`sha256:${digest.digest('hex')}` !== hash) throw alteredObject(hash);
    } finally {
      await file.close();
    }
  }

  async function check(hash: Hash, onBytes?: (bytes: number) => void): Promise<ObjectState> {
    try {
      for await (const piece of read(hash, false)) onBytes?.(piece.length);
      return 'whole';
    } catch (error) {
      if (error instanceof VaultError && (error.code === 'missing' || error.code === 'altered'))
        return error.code;
      throw error;
    }
  }

  return {
    put: (source: ByteSource) => putOnDisk(source, { root, temporary, pathOf, check }),
    get: async (hash) => {
      const parts = await Array.fromAsync(read(hash, true));
      return parts.length === 1 ? parts[0]! : new Uint8Array(Buffer.concat(parts));
    },
    stream: (hash) => read(hash, true),
    check,
    has: async (hash) => {
      try {
        return (await stat(pathOf(hash))).isFile();
      } catch (error) {
        if (isCode(error, 'ENOENT')) return false;
        throw error instanceof VaultError ? error : failure(error, `look for ${hash}`);
      }
    },
    remove: async (hash) => {
      const path = pathOf(hash);
      try {
        await unlink(path);
        await syncFolder(join(path, '..'));
        return true;
      } catch (error) {
        if (isCode(error, 'ENOENT')) return false;
        throw failure(error, `delete ${hash}`);
      }
    },
    list: () => listObjects(root),
    sweep: async () => {
      const left = (await namesIn(temporary)).filter((entry) => entry.name.startsWith('put-'));
      for (const { name } of left) await unlink(join(temporary, name));
      return left.length;
    },
  };
}

async function openObject(path: string, hash: Hash): Promise<FileHandle> {
  try {
    // No symbolic links: what an address names lies in the vault itself.
    return await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  } catch (error) {
    if (isCode(error, 'ENOENT')) throw new VaultError('missing', `${hash} is not in the vault`);
    if (isCode(error, 'ELOOP')) throw alteredObject(hash);
    throw failure(error, `read ${hash}`);
  }
}

/** The file in pieces, the next one being read meanwhile; `fresh`: each in memory of its own, for whoever keeps it. */
async function* pieces(
  file: FileHandle,
  { hash, fresh }: { readonly hash: Hash; readonly fresh: boolean },
): AsyncGenerator<Uint8Array> {
  const size = (await file.stat()).size;
  // Most objects are small, and a record should not cost megabytes.
  const length = Math.max(1, Math.min(PIECE, size));
  const read = async (buffer: Uint8Array): Promise<Uint8Array> => {
    try {
      const { bytesRead } = await file.read(buffer, 0, length, null);
      return buffer.subarray(0, bytesRead);
    } catch (error) {
      if (isCode(error, 'EISDIR')) throw alteredObject(hash);
      throw failure(error, `read ${hash}`);
    }
  };
  if (size <= PIECE) {
    for (;;) {
      const piece = await read(new Uint8Array(length));
      if (piece.length === 0) return;
      yield piece;
    }
  }
  const buffers = [new Uint8Array(length), new Uint8Array(length)];
  let next = read(buffers[0]!);
  try {
    for (let turn = 1; ; turn += 1) {
      const piece = await next;
      if (piece.length === 0) return;
      next = read(fresh ? new Uint8Array(length) : buffers[turn % 2]!);
      next.catch(() => {});
      yield piece;
    }
  } finally {
    await next.catch(() => {});
  }
}

async function* listObjects(root: string): AsyncGenerator<ListedObject> {
  for (const folder of await namesIn(root)) {
    const path = join(root, folder.name);
    if (!folder.isFolder) {
      yield { hash: null, path, bytes: 0 };
      continue;
    }
    for (const file of await namesIn(path)) {
      const place = join(path, file.name);
      const belongs = !file.isFolder && /^[0-9a-f]{64}$/.test(file.name) && file.name.startsWith(folder.name);
      const bytes = file.isFolder ? 0 : (await stat(place).catch(() => null))?.size;
      // A file taken away while listing is not there.
      if (bytes !== undefined) yield { hash: belongs ? `sha256:${file.name}` : null, path: place, bytes };
    }
  }
}

async function namesIn(folder: string): Promise<{ name: string; isFolder: boolean }[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (isCode(error, 'ENOENT')) return [];
    throw failure(error, `list ${folder}`);
  }
}

const alteredObject = (hash: Hash): VaultError =>
  new VaultError(
    'altered',
    `${hash} holds other bytes than its address says; restore it from a backup or add the file again`,
  );

const isCode = (error: unknown, code: string): boolean => (error as NodeJS.ErrnoException)?.code === code;
