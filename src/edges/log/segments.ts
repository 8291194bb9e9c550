import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { LogError } from './log.ts';

/** A file of entries, one a line, named by the number of its first entry in twelve digits. */
export type Segment = { readonly path: string; readonly first: number };

/** A whole line without its line feed, and where the next begins. Bytes are a view: copy what is kept. */
export type Line = { readonly bytes: Uint8Array; readonly next: number };

const LINE_FEED = 10;
const PIECE = 1 << 18;

/** The path of the segment that begins with entry `first`. */
export function segmentPath(folder: string, first: number): string {
  return join(folder, `${String(first).padStart(12, '0')}.jsonl`);
}

/** The segments in order; none when there is no such folder. */
export async function listSegments(folder: string): Promise<Segment[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const ours = names.filter((name) => /^[0-9]{12,}\.jsonl$/.test(name)).sort();
  return ours.map((name) => ({ path: join(folder, name), first: Number.parseInt(name, 10) }));
}

/** The whole lines of a file. What follows the last line feed, the torn end of a write cut short, is left out. */
export async function* linesOf(path: string): AsyncGenerator<Line> {
  const file = await open(path, 'r');
  try {
    let rest: Uint8Array = new Uint8Array(0);
    let next = 0;
    for (;;) {
      const piece = Buffer.allocUnsafe(PIECE);
      const { bytesRead } = await file.read(piece, 0, PIECE, null);
      if (bytesRead === 0) return;
      const bytes =
        rest.length === 0
          ? piece.subarray(0, bytesRead)
          : Buffer.concat([rest, piece.subarray(0, bytesRead)]);
      let begin = 0;
      for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, begin)) {
        next += end + 1 - begin;
        yield { bytes: bytes.subarray(begin, end), next };
        begin = end + 1;
      }
      rest = bytes.subarray(begin);
    }
  } finally {
    await file.close();
  }
}

/** Lines `from` to `to - 1` of the whole log. Throws `LogError` when a segment is missing or ends early. */
export async function* readLines(folder: string, from: number, to: number): AsyncGenerator<Uint8Array> {
  const segments = await listSegments(folder);
  let at = 0;
  for (const [index, segment] of segments.entries()) {
    const following = segments[index + 1]?.first ?? Number.POSITIVE_INFINITY;
    if (following <= from || segment.first >= to) continue;
    at = segment.first;
    for await (const line of linesOf(segment.path)) {
      if (at >= to) return;
      if (at >= from) yield line.bytes;
      at += 1;
    }
    if (at < Math.min(following, to)) break;
  }
  if (at < to)
    throw new LogError(
      'truncated',
      `the log ends after ${at} entries and ${to} were acknowledged; restore it from a backup`,
    );
}
