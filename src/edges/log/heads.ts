import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Checkpoint } from '#tools/merkle';
import { parseCheckpoint, parseNote } from '#tools/merkle';
import { LogError } from './log.ts';
import { linesOf } from './segments.ts';

/** A head as read, not yet believed. */
export type ReadHead = { readonly note: string; readonly head: Checkpoint };

/** Where every head is kept, one JSON string a line. */
export const historyPath = (folder: string): string => join(folder, 'checkpoints.jsonl');
/** The last head as other tools want it, a note in a file. */
export const checkpointPath = (folder: string): string => join(folder, 'checkpoint');

/** Every head of the history, oldest first. A torn last line was never acknowledged and is left out. */
export async function* readHistory(folder: string): AsyncGenerator<ReadHead & { readonly next: number }> {
  try {
    let number = 0;
    for await (const { bytes, next } of linesOf(historyPath(folder))) {
      number += 1;
      const read = readHead(unquote(Buffer.from(bytes).toString('utf8')));
      if (!read) {
        throw new LogError(
          'malformed',
          `line ${number} of ${historyPath(folder)} is no signed head; restore it from a backup`,
        );
      }
      yield { ...read, next };
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** A head from a file of its own; null when there is none, or it was torn by a power cut. */
export async function readHeadFile(path: string): Promise<ReadHead | null> {
  try {
    return readHead(await readFile(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Replaces a head's file. The history is what is acknowledged; the file beside it is a copy, so it is not flushed.
 * The one outside the case is, since it alone finds a folder rolled back.
 */
export async function writeHeadFile(path: string, note: string, flush: boolean): Promise<void> {
  const draft = `${path}.new`;
  if (flush) {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const file = await open(draft, 'w', 0o600);
    try {
      await file.writeFile(note);
      await file.datasync();
    } finally {
      await file.close();
    }
  } else {
    await writeFile(draft, note, { mode: 0o600 });
  }
  await rename(draft, path);
}

function readHead(text: string | null): ReadHead | null {
  const note = text === null ? null : parseNote(text);
  const head = note && parseCheckpoint(note.text);
  return text !== null && head ? { note: text, head } : null;
}

function unquote(line: string): string | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}
