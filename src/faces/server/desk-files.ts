import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** The built desk, held in memory: a few megabytes, read once, so that no request ever names a path on disk. */
export type DeskFiles = {
  /** The file of an address, or the page itself for any address that is no file. */
  find(
    path: string,
  ): { readonly body: Uint8Array<ArrayBuffer>; readonly type: string; readonly lasting: boolean } | null;
};

/** Reads the folder that `vite build` made. A folder that is not there gives a desk that finds nothing. */
export async function readDeskFiles(folder: string): Promise<DeskFiles> {
  const files = new Map<string, { body: Uint8Array<ArrayBuffer>; type: string; lasting: boolean }>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const address = `/${relative(folder, path).split(sep).join('/')}`;
    const type = TYPES[extname(entry.name)] ?? 'application/octet-stream';
    // Names under /assets carry a hash of their content.
    files.set(address, {
      body: new Uint8Array(await readFile(path)),
      type,
      lasting: address.startsWith('/assets/'),
    });
  }
  return {
    find: (path) => files.get(path) ?? (extname(path) === '' ? (files.get('/index.html') ?? null) : null),
  };
}
