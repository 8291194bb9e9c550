import type { ArchiveTrouble, FoundEntry, isArchive, openArchive } from '#edges/archive';
import type { FileTrouble, FoundFile, openFiles } from '#edges/files';

/** What a flow needs to find files: the walk over folders, and a look into archives. */
export type FileEdges = {
  readonly openFiles: typeof openFiles;
  readonly openArchive: typeof openArchive;
  readonly isArchive: typeof isArchive;
};

/** A file or an archive's entry, or why there is none. `archive`: an archive itself, whose entries follow it. */
export type FoundItem =
  | {
      readonly kind: 'file';
      readonly file: FoundFile | FoundEntry;
      readonly within: string | null;
      readonly archive: boolean;
    }
  | FileTrouble
  | ArchiveTrouble;

/**
 * Every file below the paths given, archives opened on the way, in a fixed order. An archive comes before its entries, so
 * that it is held before anything looks inside. What cannot be read is a trouble in the stream; the rest goes on.
 */
export async function* findFiles(edges: FileEdges, paths: readonly string[]): AsyncGenerator<FoundItem> {
  for await (const found of edges.openFiles(paths)) {
    if (found.kind === 'ignored') continue;
    if (found.kind === 'trouble') yield found;
    else
      yield* withEntries(edges, {
        file: found,
        within: null,
        depth: 0,
        source: { path: found.path, file: found.path },
      });
  }
}

type Opening = {
  readonly file: FoundFile | FoundEntry;
  readonly within: string | null;
  readonly depth: number;
  /** Where the archive lies, when it lies on disk; an archive inside another is held in memory. */
  readonly source?: { readonly path: string; readonly file: string };
};

async function* withEntries(edges: FileEdges, opening: Opening): AsyncGenerator<FoundItem> {
  const { file, within, depth } = opening;
  const head = await firstBytes(file);
  const archive = head !== null && edges.isArchive(file.name, head);
  yield { kind: 'file', file, within, archive };
  if (!archive) return;
  const bytes = opening.source === undefined ? await file.bytes() : null;
  if (bytes !== null && 'kind' in bytes) {
    yield bytes;
    return;
  }
  const source = opening.source ?? { path: file.path, bytes: bytes! };
  for await (const entry of edges.openArchive(source, { depth })) {
    if (entry.kind === 'ignored') continue;
    if (entry.kind === 'trouble') yield entry;
    else yield* withEntries(edges, { file: entry, within: file.path, depth: depth + 1 });
  }
}

/** Enough of the beginning to tell an archive; null when it cannot be read, which reading it will say. */
async function firstBytes(file: FoundFile | FoundEntry): Promise<Uint8Array | null> {
  try {
    for await (const piece of file.stream()) return piece;
    return new Uint8Array();
  } catch {
    return null;
  }
}
