import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import type { FileTrouble } from './found.ts';
import { FILE_LIMIT, FileError, trouble, troubleOf } from './found.ts';

const CHUNK = 256 * 1024;

/** A file's bytes in pieces of at most 256 KB. Evidence must not be half of one state and half of another: a file that changes meanwhile throws. */
export async function* streamFile(path: string, limit = FILE_LIMIT): AsyncGenerator<Uint8Array> {
  let handle: FileHandle;
  try {
    // Without O_NONBLOCK, opening a pipe that took the file's place would wait for ever.
    handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    throw new FileError(troubleOf(path, error, true));
  }
  try {
    const before = await handle.stat();
    if (!before.isFile()) throw new FileError(trouble(path, 'not_a_file'));
    if (before.size > limit) throw new FileError(trouble(path, 'too_large', `${before.size} bytes`));
    let total = 0;
    for (;;) {
      const { bytesRead, buffer } = await handle.read(new Uint8Array(CHUNK), 0, CHUNK, null);
      if (bytesRead === 0) break;
      total += bytesRead;
      if (total > limit) throw new FileError(trouble(path, 'too_large', `more than ${limit} bytes`));
      yield buffer.subarray(0, bytesRead);
    }
    const after = await handle.stat();
    if (total !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs) {
      throw new FileError(trouble(path, 'changed'));
    }
  } catch (error) {
    throw new FileError(troubleOf(path, error, true));
  } finally {
    await handle.close();
  }
}

/** All of a file's bytes, or what went wrong. */
export async function readWhole(path: string, limit = FILE_LIMIT): Promise<Uint8Array | FileTrouble> {
  try {
    const pieces: Uint8Array[] = [];
    for await (const piece of streamFile(path, limit)) pieces.push(piece);
    return pieces.length === 1 ? pieces[0]! : new Uint8Array(Buffer.concat(pieces));
  } catch (error) {
    return troubleOf(path, error, true);
  }
}
