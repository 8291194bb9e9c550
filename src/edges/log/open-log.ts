import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { LogEntry } from '#model';
import { failure } from './failure.ts';
import { checkpointPath, readHistory, writeHeadFile } from './heads.ts';
import { inspectLog } from './inspect.ts';
import type { Log, LogSigner, Recovered } from './log.ts';
import { LogError } from './log.ts';
import { recoverTail } from './recover.ts';
import { readLines } from './segments.ts';
import type { Writer } from './writer.ts';
import { startWriter } from './writer.ts';

/** What a log is opened with. */
export type LogPlace = {
  /** `sijill/` and the case's id: the first line of every head, and the name of its key. */
  readonly origin: string;
  readonly clock: () => string;
  /** Without one the log can be read and not written. */
  readonly signer?: LogSigner;
  /** The file outside the case that keeps the last head this machine saw. */
  readonly lastSeen?: string;
  /** Entries in a file before the next is begun; 10,000 when not given. */
  readonly rotateAfter?: number;
};

/**
 * The log in `log/` of a case folder. Whoever writes holds the case's lock. Entries behind the last signed head, which
 * nobody was told of, are cut off and kept beside it. Throws `LogError` when the log is not what its heads sign.
 */
export async function openLog(caseFolder: string, place: LogPlace): Promise<Log> {
  const folder = join(caseFolder, 'log');
  const { signer, lastSeen } = place;
  let recovered: Recovered | null = null;
  let writer: Writer | null = null;
  let size: number;
  let last: string | null;
  try {
    if (signer) await mkdir(folder, { recursive: true, mode: 0o700 });
    const found = await inspectLog(folder, {
      origin: place.origin,
      ...(signer && { signer }),
      ...(lastSeen && { lastSeen }),
    });
    size = found.tree.size;
    last = found.last;
    if (!signer && last === null) {
      throw new LogError(
        'truncated',
        `there is no signed log in ${caseFolder}; check that this is a case folder`,
      );
    }
    if (signer) {
      recovered = await recoverTail(folder, found);
      if (last !== null) await writeHeadFile(checkpointPath(folder), last, false);
      if (last !== null && lastSeen !== undefined) await writeHeadFile(lastSeen, last, true);
      writer = await startWriter(folder, { ...place, signer, found });
    }
  } catch (error) {
    throw failure(error, `open the log in ${caseFolder}`);
  }
  const sizeNow = (): number => writer?.state().size ?? size;

  const writing = (): Writer => {
    if (writer) return writer;
    throw new LogError('read_only', 'the log was opened for reading; open the case with its key to write');
  };

  async function* lines(from = 0): AsyncGenerator<string> {
    for await (const bytes of readLines(folder, from, sizeNow())) yield Buffer.from(bytes).toString('utf8');
  }

  return {
    origin: place.origin,
    size: sizeNow,
    checkpoint: () => writer?.state().checkpoint ?? last,
    recovered,
    append: async (drafts) => await writing().append(drafts),
    changeKey: async (next, record) => await writing().changeKey(next, record),
    lines,
    async *read(from) {
      // What is read was signed when the log was opened or written by this process since.
      for await (const line of lines(from)) yield JSON.parse(line) as LogEntry;
    },
    async *checkpoints() {
      for await (const { note } of readHistory(folder)) yield note;
    },
    close: async () => {
      await writer?.close();
    },
  };
}
