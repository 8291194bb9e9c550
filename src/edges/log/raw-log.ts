import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failure } from './failure.ts';
import { checkpointPath, historyPath } from './heads.ts';
import { linesOf, listSegments } from './segments.ts';

/** Where a head was found. `outside`: kept by this machine outside the case, or given by somebody. */
export type HeadPlace = 'history' | 'checkpoint' | 'outside';

/** The log as its files have it, believed in nothing: for verification alone. */
export type RawLog = {
  /** The exact bytes of each whole line, in the order of the files. */
  readonly lines: readonly Uint8Array[];
  /** The files, with the number in their name and the number of entries before them. */
  readonly segments: readonly { readonly name: number; readonly before: number }[];
  /** Bytes behind the last line feed of any file. */
  readonly torn: number;
  readonly heads: readonly { readonly text: string; readonly from: HeadPlace; readonly line?: number }[];
};

/** Reads whatever lies in `log/` of a case folder, sound or not. Throws `LogError` when the disk will not give it. */
export async function readRawLog(caseFolder: string, lastSeen?: string): Promise<RawLog> {
  const folder = join(caseFolder, 'log');
  try {
    // In the reverse of the order they are written in, so that beside a writer no head is ahead of the entries.
    const outside = lastSeen === undefined ? null : await read(lastSeen);
    const checkpoint = await read(checkpointPath(folder));
    const history = await read(historyPath(folder));
    const lines: Uint8Array[] = [];
    const segments: { name: number; before: number }[] = [];
    let torn = 0;
    for (const { path, first } of await listSegments(folder)) {
      segments.push({ name: first, before: lines.length });
      let end = 0;
      for await (const line of linesOf(path)) {
        lines.push(new Uint8Array(line.bytes));
        end = line.next;
      }
      torn += (await readFile(path)).length - end;
    }
    const heads: { text: string; from: HeadPlace; line?: number }[] = [];
    // A torn last line was never acknowledged; opening the case for writing takes it away.
    for (const [index, line] of (history ?? '').split('\n').slice(0, -1).entries()) {
      heads.push({ text: unquote(line), from: 'history', line: index + 1 });
    }
    if (checkpoint) heads.push({ text: checkpoint, from: 'checkpoint' });
    if (outside) heads.push({ text: outside, from: 'outside' });
    return { lines, segments, torn, heads };
  } catch (error) {
    throw failure(error, `read the log in ${caseFolder}`);
  }
}

async function read(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** The note in a line of the history; the line itself when it is not the one spelling of a note, and so no head. */
function unquote(line: string): string {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'string' && JSON.stringify(value) === line ? value : line;
  } catch {
    return line;
  }
}
