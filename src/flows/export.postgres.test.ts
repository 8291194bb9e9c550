import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { figuresCsv } from '../../tests/support/cli.ts';
import { startPostgres } from '../../tests/support/postgres.ts';
import { openCase, openFileEdges } from '../faces/assemble.ts';
import { exportBytes, ingest, updateCase } from './index.ts';

vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'sijill-both-'));
let server: Awaited<ReturnType<typeof startPostgres>>;
beforeAll(async () => {
  server = await startPostgres();
}, 120_000);
afterAll(async () => {
  vi.unstubAllEnvs();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const open = () => openCase(join(folder, 'case'), { create: true, config: join(folder, 'config') });
async function exported(kind: 'pglite' | 'postgres'): Promise<readonly string[]> {
  const { case: held, close } = await open();
  try {
    expect(held.store.kind).toBe(kind);
    const now = await updateCase(held);
    const bytes = await Promise.all(
      (['csv', 'json', 'geojson', 'xlsx'] as const).map((format) =>
        exportBytes(held, now, { tier: 'public', format }),
      ),
    );
    return bytes.map((one) => Buffer.from(one).toString('base64'));
  } finally {
    await close();
  }
}

test('the same case gives the same exports on both databases, byte for byte', async () => {
  const row = {
    outcome: 'killed',
    population: 'civilians',
    area: 'Baniyas',
    period_covered: '7 Mar 2025',
    qualifier: 'exact',
    language: 'ar',
  };
  const rows = ['ب', 'ا', 'Z', 'a', 'é'].map((name, at) => ({
    id: `P${at}`,
    source_org: name,
    publication_date: '2025-03-09',
    figure_low: `${at + 3}`,
    figure_high: `${at + 3}`,
    figure_text: `${at + 3}`,
    ...row,
  }));
  writeFileSync(join(folder, 'figures.csv'), figuresCsv(rows));
  writeFileSync(
    join(folder, 'article.txt'),
    'The Wadi Monitor said that 31 civilians were killed in Baniyas on 7 March 2025.\n',
  );
  const { case: held, close } = await open();
  await ingest(held, await openFileEdges(), [
    { paths: [join(folder, 'figures.csv'), join(folder, 'article.txt')] },
  ]);
  await close();
  const embedded = await exported('pglite');
  vi.stubEnv('DATABASE_URL', server.url);
  expect(await exported('postgres')).toEqual(embedded);
});
