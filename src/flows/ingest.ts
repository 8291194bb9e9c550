import type { FoundEntry } from '#edges/archive';
import type { FoundFile } from '#edges/files';
import { appendIntake } from './append-intake.ts';
import type { Case } from './case.ts';
import type { FileEdges, FoundItem } from './find-files.ts';
import { findFiles } from './find-files.ts';
import { MEDIA_TYPES } from './media-type.table.ts';
import type { Watch } from './read-case-items.ts';
import { ARCHIVE } from './read-case-items.ts';
import type { CaseNow } from './update-case.ts';
import { updateCase } from './update-case.ts';

/** Things brought at once, and what the bringer says of all of them. `published` is as written: a day, month, year or minute. */
export type Brought = {
  readonly paths: readonly string[];
  readonly source?: string;
  readonly published?: string;
  readonly protected?: boolean;
  readonly address?: string;
};

/** A path that gave nothing, or not what it should; the rest went on. */
export type Trouble = { readonly path: string; readonly code: string; readonly message: string };

/** What came of taking in. `known`: files whose bytes were held already, now with one intake more. */
export type Ingested = {
  readonly taken: number;
  readonly known: number;
  readonly bytes: number;
  readonly items: readonly string[];
  readonly troubles: readonly Trouble[];
  readonly stopped: boolean;
  /** Null when it was stopped before everything was read; the next run reads the rest. */
  readonly now: CaseNow | null;
};

/**
 * Takes files, folders and archives in: the bytes of each into the vault and the log before anything reads them, then
 * reads what is new. One bad file never stops the rest. Stopped by its signal it ends between two files; what was taken
 * in stays, and the same call again completes it.
 */
export async function ingest(
  held: Case,
  edges: FileEdges,
  brought: readonly Brought[],
  watch: Watch = {},
): Promise<Ingested> {
  const items: string[] = [];
  const troubles: Trouble[] = [];
  let known = 0;
  let bytes = 0;
  const take = async (found: FoundItem, bringing: Brought): Promise<void> => {
    const taken = await takeIn(held, found, bringing);
    if ('code' in taken) {
      troubles.push(taken);
      return;
    }
    items.push(taken.item);
    known += taken.existed ? 1 : 0;
    bytes += taken.bytes;
    watch.onProgress?.({ doing: 'taking_in', done: items.length, of: null, bytes, name: taken.name });
  };
  for (const bringing of brought) {
    const line = inFlight(bringing.protected === true ? 1 : AT_ONCE);
    for await (const found of findFiles(edges, bringing.paths)) {
      if (watch.signal?.aborted) break;
      await line.add(take(found, bringing));
      // An archive gives its next entry only when the last one was read.
      if (found.kind === 'file' && (found.archive || found.within !== null)) await line.done();
    }
    await line.done();
  }
  const stopped = watch.signal?.aborted === true;
  const now = stopped ? null : await updateCase(held, watch);
  const unread = now === null ? [] : await unreadableOf(held, items);
  return { taken: items.length, known, bytes, items, troubles: [...troubles, ...unread], stopped, now };
}

/** Files taken in at the same time: each waits for the disk more than it works, and the log writes several entries at once. */
const AT_ONCE = 8;

/** Lets so many things run at once. When one fails, waiting for it says so, after the others have ended. */
function inFlight(most: number) {
  const running = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | null = null;
  const done = async (): Promise<void> => {
    await Promise.all(running);
    if (failure !== null) throw failure.error;
  };
  return {
    done,
    async add(work: Promise<void>): Promise<void> {
      const mine: Promise<void> = work
        .catch((error: unknown) => {
          failure ??= { error };
        })
        .finally(() => running.delete(mine));
      running.add(mine);
      if (failure !== null) await done();
      if (running.size >= most) await Promise.race(running);
    },
  };
}

async function takeIn(
  held: Case,
  found: FoundItem,
  brought: Brought,
): Promise<Trouble | { item: string; existed: boolean; bytes: number; name: string }> {
  if (found.kind === 'trouble') return { path: found.path, code: found.code, message: found.message };
  const { file, within, archive } = found;
  try {
    const { item, existed, bytes } = await appendIntake(held, {
      content: file.stream(),
      name: file.name,
      ...(within !== null && { from: within }),
      mediaType: archive ? ARCHIVE : mediaTypeOf(file.name),
      ...(brought.source !== undefined && { source: brought.source }),
      ...(brought.published !== undefined && { published: brought.published }),
      ...(brought.address !== undefined && { address: brought.address }),
      ...(brought.protected === true && { protected: true }),
      tool: TOOL,
    });
    return { item, existed, bytes, name: file.name };
  } catch (error) {
    const trouble = troubleOf(error, file);
    if (trouble === null) throw error;
    return trouble;
  }
}

function mediaTypeOf(name: string): string {
  return MEDIA_TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
}

/** The program as custody records name it. */
export const TOOL = 'sijill 0.1.0';

/** What the file itself did wrong; anything else (a full disk, a broken log) is no matter of one file. */
function troubleOf(error: unknown, file: FoundFile | FoundEntry): Trouble | null {
  if (!(error instanceof Error) || !('trouble' in error)) return null;
  const { code, message } = error.trouble as { code: string; message: string };
  return { path: file.path, code, message };
}

async function unreadableOf(held: Case, items: readonly string[]): Promise<readonly Trouble[]> {
  const troubles: Trouble[] = [];
  for (const id of new Set(items)) {
    const item = await held.store.item(id);
    if (item?.kind === 'unreadable') troubles.push({ path: item.name, code: item.code, message: item.text });
    if (item?.kind === 'table') {
      for (const { row, reason } of item.table.unreadable) {
        troubles.push({
          path: `${item.table.document.name} row ${row}`,
          code: 'unreadable_row',
          message: reason,
        });
      }
    }
  }
  return troubles;
}
