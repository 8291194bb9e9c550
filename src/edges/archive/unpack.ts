import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import type { ArchiveTrouble, FoundEntry } from './entry.ts';
import { ArchiveError, trouble, troubleOf } from './entry.ts';

/** An entry ready to be unpacked. */
export function foundEntry(zip: ZipFile, entry: Entry, path: string, fullName: string): FoundEntry {
  return {
    kind: 'file',
    path,
    name: fullName.slice(fullName.lastIndexOf('/') + 1),
    size: entry.uncompressedSize,
    stream: () => unpack(zip, entry, path),
    bytes: () => unpackWhole(zip, entry, path),
  };
}

/** Size and checksum are checked here: one entry that lies must not spoil the listing of the rest, as it would in the library. */
async function* unpack(zip: ZipFile, entry: Entry, path: string): AsyncGenerator<Uint8Array> {
  try {
    const stream: Readable = await zip.openReadStreamPromise(entry);
    let checksum = 0;
    let size = 0;
    for await (const piece of stream as AsyncIterable<Buffer>) {
      checksum = crc32(piece, checksum);
      size += piece.length;
      if (size > entry.uncompressedSize) break;
      yield piece;
    }
    if (size !== entry.uncompressedSize) {
      throw new ArchiveError(
        trouble(
          path,
          'damaged',
          `it says it holds ${entry.uncompressedSize} bytes and does not; get the archive again from where it came`,
        ),
      );
    }
    if (checksum !== entry.crc32) {
      throw new ArchiveError(
        trouble(
          path,
          'damaged',
          'its checksum does not fit its bytes; get the archive again from where it came',
        ),
      );
    }
  } catch (error) {
    throw new ArchiveError(troubleOf(path, error));
  }
}

async function unpackWhole(zip: ZipFile, entry: Entry, path: string): Promise<Uint8Array | ArchiveTrouble> {
  try {
    const pieces: Uint8Array[] = [];
    for await (const piece of unpack(zip, entry, path)) pieces.push(piece);
    return new Uint8Array(Buffer.concat(pieces));
  } catch (error) {
    return troubleOf(path, error);
  }
}
