import { createHash, randomUUID } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { mkdir, open, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Hash } from '#model';
import { failure } from './failure.ts';
import { syncFolder } from './sync-folder.ts';
import type { ByteSource, ObjectState, Stored } from './vault.ts';
import { VaultError } from './vault.ts';

/** Where things lie, and how an object is read back. */
export type DiskPlaces = {
  readonly root: string;
  readonly temporary: string;
  readonly pathOf: (hash: Hash) => string;
  readonly check: (hash: Hash) => Promise<ObjectState>;
};

/**
 * Temporary file, flush, rename, flush of the folder, read back. The rename is the one instant at which the object
 * appears, whole; whatever kills the process before it leaves a temporary file and nothing else.
 */
export async function putOnDisk(source: ByteSource, places: DiskPlaces): Promise<Stored> {
  const temporary = join(places.temporary, `put-${process.pid}-${randomUUID()}`);
  const file = await openTemporary(temporary, places);
  try {
    const { hash, bytes } = await writeAll(source, file);
    const path = places.pathOf(hash);
    const before = await places.check(hash);
    if (before === 'whole') {
      await unlink(temporary);
      return { hash, bytes, existed: true };
    }
    await moveInto(path, { temporary, file });
    const after = await places.check(hash);
    if (after !== 'whole') {
      await unlink(path).catch(() => {});
      throw new VaultError(
        'altered',
        `${hash} reads back ${after} right after writing; the disk or memory is failing, use another`,
      );
    }
    return before === 'altered'
      ? { hash, bytes, existed: true, healed: true }
      : { hash, bytes, existed: false };
  } catch (error) {
    await unlink(temporary).catch(() => {});
    throw error;
  } finally {
    await file.close().catch(() => {});
  }
}

async function openTemporary(path: string, places: DiskPlaces): Promise<FileHandle> {
  try {
    try {
      return await open(path, 'wx', 0o400);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      await mkdir(places.root, { recursive: true, mode: 0o700 });
      await mkdir(places.temporary, { recursive: true, mode: 0o700 });
      // vault/sha256 in vault, vault and tmp in the case.
      await syncFolder(dirname(places.root));
      await syncFolder(dirname(places.temporary));
      return await open(path, 'wx', 0o400);
    }
  } catch (error) {
    throw failure(error, `write into ${places.temporary}`);
  }
}

/** Hashes and writes side by side: while one piece is on its way to the disk the next is read and hashed. */
async function writeAll(source: ByteSource, file: FileHandle): Promise<{ hash: Hash; bytes: number }> {
  const digest = createHash('sha256');
  let bytes = 0;
  let writing: Promise<unknown> = Promise.resolve();
  try {
    for await (const piece of source instanceof Uint8Array ? [source] : source) {
      digest.update(piece);
      bytes += piece.length;
      await writing;
      writing = writePiece(piece, file);
      // Awaited above or below; this keeps Node from taking a failure in between for one that nobody handles.
      writing.catch(() => {});
    }
    await writing;
  } finally {
    // A source that fails must not leave a write behind it to a file that is being closed.
    await writing.catch(() => {});
  }
  return { hash: `sha256:${digest.digest('hex')}`, bytes };
}

async function writePiece(piece: Uint8Array, file: FileHandle): Promise<void> {
  for (let at = 0; at < piece.length; ) {
    try {
      at += (await file.write(piece, at, piece.length - at)).bytesWritten;
    } catch (error) {
      throw failure(error, 'write an object');
    }
  }
}

async function moveInto(
  path: string,
  { temporary, file }: { temporary: string; file: FileHandle },
): Promise<void> {
  const folder = dirname(path);
  try {
    await file.sync();
    if (!(await exists(folder))) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await syncFolder(dirname(folder));
    }
    await rename(temporary, path);
    await syncFolder(folder);
  } catch (error) {
    throw failure(error, 'put an object in its place');
  }
}

const exists = async (path: string): Promise<boolean> => (await stat(path).catch(() => null)) !== null;
