import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCheckpoint, parseNote } from '#tools/merkle';
import { failure } from './failure.ts';
import { checkpointPath, historyPath, writeHeadFile } from './heads.ts';
import { segmentPath } from './segments.ts';

/** The first `size` entries of a log, as exact lines, and its heads, oldest first, of which those up to `size` are kept. */
export type LogCopy = {
  readonly lines: AsyncIterable<string>;
  readonly heads: AsyncIterable<string>;
  readonly size: number;
};

const BATCH = 1000;

/** Writes a copy of a log into `log/` of a folder that has none, for a backup. Throws `LogError`. */
export async function writeLogCopy(caseFolder: string, copy: LogCopy): Promise<void> {
  const folder = join(caseFolder, 'log');
  try {
    await mkdir(folder, { recursive: false, mode: 0o700 });
    await writeLines(segmentPath(folder, 0), copy.lines);
    let last: string | null = null;
    async function* quoted(): AsyncGenerator<string> {
      for await (const head of copy.heads) {
        const note = parseNote(head);
        const covered = note && parseCheckpoint(note.text)?.size;
        if (typeof covered !== 'number' || covered > copy.size) break;
        last = head;
        yield JSON.stringify(head);
      }
    }
    await writeLines(historyPath(folder), quoted());
    if (last !== null) await writeHeadFile(checkpointPath(folder), last, true);
  } catch (error) {
    throw failure(error, `write the copy of the log in ${caseFolder}`);
  }
}

async function writeLines(path: string, lines: AsyncIterable<string>): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    let batch: string[] = [];
    const flush = async (): Promise<void> => {
      await file.writeFile(batch.join(''));
      batch = [];
    };
    for await (const line of lines) {
      batch.push(`${line}\n`);
      if (batch.length === BATCH) await flush();
    }
    await flush();
    await file.sync();
  } finally {
    await file.close();
  }
}
