import { Inflate } from 'fflate';

/** Why the parts of a spreadsheet could not be unpacked. */
export type ZipFault = {
  readonly kind: 'fault';
  readonly code: 'damaged' | 'too_large';
  readonly what: string;
};

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
  readonly flags: number;
};

const UTF8 = new TextDecoder();
/** Compressed bytes handed over at once: what comes of them is at most a thousand times as much. */
const PIECE = 8192;

/**
 * Unpacks the named parts of a ZIP, all together to at most `limit` bytes: counted as they come out, since what a part
 * says of its own size may be a lie.
 */
export function unpackParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limit: number,
): ReadonlyMap<string, string> | ZipFault {
  const entries = readDirectory(bytes);
  if (entries === null)
    return { kind: 'fault', code: 'damaged', what: 'its list of parts is missing or cut off' };
  const parts = new Map<string, string>();
  let left = limit;
  for (const entry of entries) {
    if (!wanted(entry.name) || parts.has(entry.name)) continue;
    if ((entry.flags & 1) !== 0)
      return { kind: 'fault', code: 'damaged', what: `its part ${entry.name} is locked with a password` };
    const data = unpack(bytes, entry, left);
    if ('kind' in data) return data;
    left -= data.length;
    parts.set(entry.name, UTF8.decode(data));
  }
  return parts;
}

/** The central directory (APPNOTE.TXT 4.3.12), found from its end record; null when it is not there. */
function readDirectory(bytes: Uint8Array): Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 66_000 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return null;
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: UTF8.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/^\//, ''),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function unpack(bytes: Uint8Array, entry: Entry, limit: number): Uint8Array | ZipFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = (what: string): ZipFault => ({
    kind: 'fault',
    code: 'damaged',
    what: `its part ${entry.name} ${what}`,
  });
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50)
    return damaged('is missing');
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.packed > bytes.length) return damaged('is cut off');
  const packed = bytes.subarray(start, start + entry.packed);
  const tooLarge: ZipFault = {
    kind: 'fault',
    code: 'too_large',
    what: 'it unpacks to more than a spreadsheet of figures may hold',
  };
  if (entry.method === 0) return packed.length > limit ? tooLarge : packed;
  if (entry.method !== 8) return damaged('is packed in a way that is not read');
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((piece) => {
    pieces.push(piece);
    size += piece.length;
  });
  try {
    for (let at = 0; at < packed.length && size <= limit; at += PIECE) {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch {
    return damaged('is damaged');
  }
  if (size > limit) return tooLarge;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
