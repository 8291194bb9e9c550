import { lstat, opendir, realpath, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import type { Found, FoundFile } from './found.ts';
import { FILE_LIMIT, trouble, troubleOf } from './found.ts';
import { readWhole, streamFile } from './stream.ts';

/** Put beside people's files by their operating systems, and no evidence of anything. */
const SYSTEM_FILES = /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|~\$.*|\.~lock\..*#)$/i;
const SYSTEM_FOLDERS =
  /^(?:__MACOSX|\.git|\.Trash.*|\.Spotlight-V100|\$RECYCLE\.BIN|System Volume Information)$/i;

type Walk = { readonly limit: number; readonly seen: Set<string> };
/** The folder given, and the folders open above this one, by their real paths. */
type Above = { readonly root: string; readonly open: readonly string[] };

/**
 * Every file at or below the given paths, in the order given and by name within a folder (by code unit, so that it is
 * the same on every machine). Links given are followed; links found are followed only while they stay inside the folder
 * given. Trouble is a value in the stream, and the walk goes on after it.
 */
export async function* openFiles(paths: readonly string[], limit = FILE_LIMIT): AsyncGenerator<Found> {
  const walk: Walk = { limit, seen: new Set() };
  for (const path of paths) {
    try {
      const real = await realpath(path);
      const info = await stat(path);
      if (info.isDirectory()) yield* openFolder(walk, path, { root: real, open: [real] });
      else yield* openFile(walk, path, real, info);
    } catch (error) {
      yield troubleOf(path, error, false);
    }
  }
}

async function* openFolder(walk: Walk, folder: string, above: Above): AsyncGenerator<Found> {
  let names: string[];
  try {
    names = await namesIn(folder);
  } catch (error) {
    yield troubleOf(folder, error, true);
    return;
  }
  for (const name of names) {
    const path = join(folder, name);
    try {
      yield* openBelow(walk, path, above);
    } catch (error) {
      // A name that is no UTF-8 comes with U+FFFD in it, and no file has that name.
      if (name.includes('\uFFFD'))
        yield { ...trouble(path, 'unreadable'), message: 'its name is not UTF-8; rename it' };
      else yield troubleOf(path, error, true);
    }
  }
}

async function* openBelow(walk: Walk, path: string, above: Above): AsyncGenerator<Found> {
  const info = await lstat(path);
  const real = info.isSymbolicLink() ? await realpath(path) : join(above.open.at(-1)!, basename(path));
  if (info.isSymbolicLink() && !isInside(real, above.root)) {
    yield trouble(path, 'link_outside');
    return;
  }
  const target = info.isSymbolicLink() ? await stat(path) : info;
  if (!target.isDirectory()) {
    yield* openFile(walk, path, real, target);
  } else if (SYSTEM_FOLDERS.test(basename(path))) {
    yield { kind: 'ignored', path, reason: 'system_file' };
  } else if (above.open.includes(real)) {
    yield trouble(path, 'link_cycle');
  } else {
    yield* openFolder(walk, path, { root: above.root, open: [...above.open, real] });
  }
}

function* openFile(
  walk: Walk,
  path: string,
  real: string,
  info: { readonly size: number; readonly isFile: () => boolean },
): Generator<Found> {
  const name = basename(path);
  if (SYSTEM_FILES.test(name)) yield { kind: 'ignored', path, reason: 'system_file' };
  else if (!info.isFile()) yield trouble(path, 'not_a_file');
  else if (info.size > walk.limit) yield trouble(path, 'too_large', `${info.size} bytes`);
  else if (walk.seen.has(real)) yield { kind: 'ignored', path, reason: 'found_before' };
  else {
    walk.seen.add(real);
    yield foundFile(path, name, info.size, walk.limit);
  }
}

function foundFile(path: string, name: string, size: number, limit: number): FoundFile {
  return {
    kind: 'file',
    path,
    name,
    size,
    stream: () => streamFile(path, limit),
    bytes: () => readWhole(path, limit),
  };
}

async function namesIn(folder: string): Promise<string[]> {
  const names: string[] = [];
  for await (const entry of await opendir(folder)) names.push(entry.name);
  return names.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function isInside(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}
