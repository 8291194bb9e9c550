import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BagAlgorithm, BagSource } from '#tools/bagit';
import { staysInside } from '#tools/bagit';

/** Why a bag's folder could not be used. */
export class BagFolderError extends Error {
  readonly code: 'not_a_folder' | 'not_empty' | 'outside' | 'write_failed';

  constructor(code: BagFolderError['code'], message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'BagFolderError';
    this.code = code;
  }
}

/** A folder read as a bag. Links are not followed: they are listed as what they are, and read as nothing. */
export type ReadableBag = BagSource & { readonly stream: (path: string) => AsyncIterable<Uint8Array> };

/** Opens a folder that may be a bag. Throws `BagFolderError` when there is no such folder. */
export async function openBagFolder(folder: string): Promise<ReadableBag> {
  const paths: string[] = [];
  try {
    await listFiles(folder, '', paths);
  } catch (error) {
    throw new BagFolderError(
      'not_a_folder',
      `cannot read the folder ${folder}; check the path and who may read it`,
      error,
    );
  }
  return {
    paths: paths.sort(),
    read: async (path) => new Uint8Array(await readFile(join(folder, path))),
    stream: (path) => createReadStream(join(folder, path), { highWaterMark: 1 << 20 }),
    hash: async (path, algorithms) => {
      const digests = algorithms.map((name) => [name, createHash(name)] as const);
      for await (const piece of createReadStream(join(folder, path), { highWaterMark: 1 << 20 })) {
        for (const [, digest] of digests) digest.update(piece as Uint8Array);
      }
      return new Map<BagAlgorithm, string>(digests.map(([name, digest]) => [name, digest.digest('hex')]));
    },
  };
}

async function listFiles(root: string, below: string, paths: string[]): Promise<void> {
  for (const entry of await readdir(join(root, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) await listFiles(root, path, paths);
    // A link or a device is no file of a bag, and opening it could lead anywhere; without it the bag is incomplete.
    else if (entry.isFile()) paths.push(path);
  }
}

/** A new bag being written; `write` gives the file's SHA-256 in hex and its length. */
export type WritableBag = {
  readonly write: (
    path: string,
    content: Uint8Array | AsyncIterable<Uint8Array>,
  ) => Promise<{ hash: string; bytes: number }>;
};

/** Makes a folder for a new bag; it must not exist or be empty. Throws `BagFolderError`. */
export async function createBagFolder(folder: string): Promise<WritableBag> {
  try {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length > 0) {
      throw new BagFolderError('not_empty', `${folder} is not empty; name a new folder`);
    }
  } catch (error) {
    if (error instanceof BagFolderError) throw error;
    throw new BagFolderError(
      'write_failed',
      `cannot make the folder ${folder}; check who owns the one it is in`,
      error,
    );
  }
  return {
    write: async (path, content) => {
      if (!staysInside(path))
        throw new BagFolderError('outside', `"${path}" is not inside the bag; give a relative path`);
      try {
        return await writeFile(join(folder, path), content);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
        throw new BagFolderError(
          'write_failed',
          `cannot write ${path} of the bag; check that the disk has room`,
          error,
        );
      }
    },
  };
}

async function writeFile(
  path: string,
  content: Uint8Array | AsyncIterable<Uint8Array>,
): Promise<{ hash: string; bytes: number }> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'wx');
  try {
    const digest = createHash('sha256');
    let bytes = 0;
    for await (const piece of content instanceof Uint8Array ? [content] : content) {
      digest.update(piece);
      for (let at = 0; at < piece.length; )
        at += (await file.write(piece, at, piece.length - at)).bytesWritten;
      bytes += piece.length;
    }
    await file.sync();
    return { hash: digest.digest('hex'), bytes };
  } finally {
    await file.close();
  }
}
