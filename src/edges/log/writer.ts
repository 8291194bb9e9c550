import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import type { Hash, LogEntry } from '#model';
import { canonicalJson } from '#tools/json';
import type { Frontier } from '#tools/merkle';
import { appendLeaf, formatCheckpoint, frontierRoot, leafHash, signNote } from '#tools/merkle';
import { failure } from './failure.ts';
import { checkpointPath, historyPath, writeHeadFile } from './heads.ts';
import type { Inspected } from './inspect.ts';
import type { Draft, LogSigner } from './log.ts';
import { LogError } from './log.ts';
import { segmentPath } from './segments.ts';

const ROTATE_AFTER = 10_000;
const UTF8 = new TextEncoder();

/** What the writer needs of the place it writes in. */
export type WriterPlace = {
  readonly origin: string;
  readonly clock: () => string;
  readonly signer: LogSigner;
  readonly lastSeen?: string;
  readonly rotateAfter?: number;
  readonly found: Inspected;
};

/** The one that writes a log. */
export type Writer = {
  readonly append: (drafts: readonly Draft[]) => Promise<readonly LogEntry[]>;
  readonly changeKey: (next: LogSigner, record?: Hash) => Promise<LogEntry>;
  readonly state: () => { readonly size: number; readonly checkpoint: string | null };
  readonly close: () => Promise<void>;
};

type Job = {
  readonly drafts: readonly Draft[];
  /** The key that signs from this job on. */
  readonly next?: LogSigner;
  readonly done: (entries: readonly LogEntry[]) => void;
  readonly failed: (error: unknown) => void;
};

type OpenFile = { readonly handle: FileHandle; end: number };

/** Begins to write behind what was found. */
export async function startWriter(folder: string, place: WriterPlace): Promise<Writer> {
  const { found } = place;
  let { signer } = place;
  const history: OpenFile = { handle: await open(historyPath(folder), 'a', 0o600), end: found.historyEnd };
  let segment: (OpenFile & { readonly first: number }) | null = found.end && {
    handle: await open(found.end.path, 'a', 0o600),
    end: found.end.offset,
    first: found.end.first,
  };
  let tree: Frontier = found.tree;
  let checkpoint = found.last;
  const queue: Job[] = [];
  let running: Promise<void> | null = null;
  let broken: LogError | null = null;
  let closed = false;

  /** The entries of as many jobs as are waiting; a job whose draft throws is answered and leaves no gap. */
  async function make(jobs: readonly Job[]): Promise<{ job: Job; entries: LogEntry[] }[]> {
    const made: { job: Job; entries: LogEntry[] }[] = [];
    let next = tree.size;
    for (const job of jobs) {
      const entries: LogEntry[] = [];
      try {
        for (const draft of job.drafts) {
          const at = { seq: next + entries.length, at: place.clock(), by: signer.keyId };
          entries.push({ format: 1, ...at, ...(typeof draft === 'function' ? await draft(at) : draft) });
        }
        next += entries.length;
        made.push({ job, entries });
      } catch (error) {
        job.failed(error);
      }
    }
    return made;
  }

  async function segmentFor(size: number): Promise<OpenFile & { readonly first: number }> {
    if (segment && size - segment.first < (place.rotateAfter ?? ROTATE_AFTER)) return segment;
    const handle = await open(segmentPath(folder, size), 'ax', 0o600);
    await segment?.handle.close();
    segment = { handle, end: 0, first: size };
    await syncFolder(folder);
    return segment;
  }

  async function write(lines: readonly Uint8Array[], next: LogSigner | undefined): Promise<void> {
    let grown = tree;
    for (const line of lines) grown = appendLeaf(grown, leafHash(line));
    const note = signNote(
      formatCheckpoint({ origin: place.origin, size: grown.size, root: frontierRoot(grown), extensions: [] }),
      (next ? [signer, next] : [signer]).map(({ publicKey, sign }) => ({
        name: place.origin,
        publicKey,
        sign,
      })),
    );
    const target = await segmentFor(tree.size);
    const bytes = Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]));
    const head = Buffer.from(`${canonicalJson(note)}\n`);
    const before = [target.end, history.end] as const;
    try {
      await appendTo(target, bytes);
      // From here on the entries are acknowledged, whatever happens: a head over them is on the disk.
      await appendTo(history, head);
    } catch (error) {
      // The head before the entries: one without the other must never be the head.
      await cutBack(history, before[1]);
      await cutBack(target, before[0]);
      throw error;
    }
    tree = grown;
    checkpoint = note;
    signer = next ?? signer;
    // A copy for other tools; opening the log makes it again, so a full disk here loses nothing.
    await writeHeadFile(checkpointPath(folder), note, false).catch(() => {});
    if (place.lastSeen !== undefined) await keepOutside(place.lastSeen, note, grown.size);
  }

  async function run(): Promise<void> {
    while (queue.length > 0) {
      // What comes after a change of keys is for the next key to sign.
      const change = queue.findIndex(({ next }) => next !== undefined);
      const jobs = queue.splice(0, change < 0 ? queue.length : change + 1);
      const made = await make(jobs);
      try {
        if (broken) throw broken;
        const lines = made.flatMap(({ entries }) =>
          entries.map((entry) => UTF8.encode(canonicalJson(entry))),
        );
        if (lines.length > 0) await write(lines, made.at(-1)?.job.next);
        for (const { job, entries } of made) job.done(entries);
      } catch (error) {
        const trouble = failure(error, 'append to the log');
        for (const { job } of made) job.failed(trouble);
      }
    }
    running = null;
  }

  /** Takes back a write that failed in its middle; when even that fails, only opening anew can tell what is there. */
  async function cutBack(file: OpenFile, end: number): Promise<void> {
    try {
      await file.handle.truncate(end);
      file.end = end;
    } catch (error) {
      broken = new LogError(
        'write_failed',
        'the log could not be written nor taken back; close the case and open it again',
        error,
      );
    }
  }

  const enqueue = async (job: Pick<Job, 'drafts' | 'next'>): Promise<readonly LogEntry[]> => {
    if (closed) throw new LogError('closed', 'the log is closed; open the case again');
    return await new Promise((done, failed) => {
      queue.push({ ...job, done, failed });
      running ??= run();
    });
  };

  return {
    state: () => ({ size: tree.size, checkpoint }),
    append: (drafts) => enqueue({ drafts }),
    changeKey: async (next, record) => {
      const named = {
        kind: 'key',
        use: 'head',
        object: next.keyId,
        ...(record !== undefined && { record }),
      } as const;
      const [entry] = await enqueue({ drafts: [named], next });
      return entry!;
    },
    close: async () => {
      closed = true;
      await running;
      await segment?.handle.close();
      await history.handle.close();
    },
  };
}

/** Without its copy outside, an older state of the folder would go unnoticed; so this is told, though nothing is lost. */
async function keepOutside(path: string, note: string, size: number): Promise<void> {
  try {
    await writeHeadFile(path, note, true);
  } catch (error) {
    const message = `all ${size} entries are written, but the head could not be kept outside the case in ${path}; check that folder`;
    throw new LogError('write_failed', message, error);
  }
}

async function appendTo(file: OpenFile, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; )
    at += (await file.handle.write(bytes, at, bytes.length - at)).bytesWritten;
  await file.handle.datasync();
  file.end += bytes.length;
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
