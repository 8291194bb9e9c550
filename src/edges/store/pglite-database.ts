import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Database, Query } from './database.ts';

/**
 * The embedded database, in a folder of its own. PGlite does not lock its folder: the caller holds the case's lock.
 * Making a new one takes seconds, so an empty one is kept packed in `cache` (no cache: it is simply made anew).
 */
export async function openPglite(options: { folder: string; cache?: string }): Promise<Database> {
  const { folder, cache } = options;
  const fresh = !existsSync(join(folder, 'PG_VERSION'));
  if (fresh) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const packed = fresh && cache !== undefined ? readPacked(cache) : null;
  const lite = await start(folder, packed);
  if (fresh && packed === null && cache !== undefined) await keepPacked(lite, cache);

  const query: Query = async <Row>(sql: string, params: readonly unknown[] = []) =>
    (await lite.query<Row>(sql, [...params])).rows;
  return {
    kind: 'pglite',
    query,
    async script(sql) {
      await lite.exec(sql);
    },
    transaction: (work) =>
      lite.transaction((inside) =>
        work(
          async <Row>(sql: string, params: readonly unknown[] = []) =>
            (await inside.query<Row>(sql, [...params])).rows,
        ),
      ),
    async drop() {
      await lite.close();
      rmSync(folder, { recursive: true, force: true });
    },
    close: () => lite.close(),
  };
}

async function start(folder: string, packed: Blob | null): Promise<PGlite> {
  // Durability is the vault's and the log's task: what is lost here is made again, so no write waits for the disk.
  const lite = new PGlite({
    dataDir: folder,
    relaxedDurability: true,
    ...(packed ? { loadDataDir: packed } : {}),
  });
  await lite.waitReady;
  return lite;
}

const packedName = `empty-pglite-${packageVersion()}.tar.gz`;

/** A packed folder only opens with the PostgreSQL it was made by; the version of the package names the file. */
function packageVersion(): string {
  const manifest = new URL('../package.json', import.meta.resolve('@electric-sql/pglite'));
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

function readPacked(cache: string): Blob | null {
  const path = join(cache, packedName);
  return existsSync(path) ? new Blob([readFileSync(path)]) : null;
}

/** Best effort: without room for the cache the next new case only starts more slowly. */
async function keepPacked(lite: PGlite, cache: string): Promise<void> {
  try {
    const dump = await lite.dumpDataDir('gzip');
    mkdirSync(cache, { recursive: true });
    const half = join(cache, `${packedName}.${process.pid}`);
    writeFileSync(half, Buffer.from(await dump.arrayBuffer()));
    renameSync(half, join(cache, packedName));
  } catch {
    return;
  }
}
