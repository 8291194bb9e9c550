import type { Gazetteer, Reading } from '#model';
import type { ReadHint } from '#stages/read';
import type { FileEdges } from './find-files.ts';
import { findFiles } from './find-files.ts';
import { readItem, readingOf } from './read-item.ts';

/** What reading without storing needs. */
export type ReadingEdges = FileEdges & { readonly gazetteer: Gazetteer };

/** One document read, or a path that gave none. */
export type FileReading =
  | { readonly kind: 'reading'; readonly path: string; readonly reading: Reading }
  | { readonly kind: 'trouble'; readonly path: string; readonly message: string };

/** Reads files, folders and archives one after the other; nothing is stored. What the caller says of them goes before what they say. */
export async function* readFiles(
  edges: ReadingEdges,
  paths: readonly string[],
  hint: Omit<ReadHint, 'name' | 'id'>,
): AsyncGenerator<FileReading> {
  for await (const found of findFiles(edges, paths)) {
    if (found.kind === 'trouble') {
      yield { kind: 'trouble', path: found.path, message: found.message };
      continue;
    }
    if (found.archive) continue;
    const { file } = found;
    const bytes = await file.bytes();
    if ('kind' in bytes) {
      yield { kind: 'trouble', path: bytes.path, message: bytes.message };
      continue;
    }
    const read = readItem(bytes, { ...hint, name: file.name }, edges.gazetteer);
    if (read.kind === 'unreadable') {
      yield { kind: 'trouble', path: file.path, message: read.message };
      continue;
    }
    if (read.kind === 'table') {
      for (const { row, reason } of read.table.unreadable)
        yield { kind: 'trouble', path: `${file.path} row ${row}`, message: reason };
    }
    yield { kind: 'reading', path: file.path, reading: readingOf(read) };
  }
}
