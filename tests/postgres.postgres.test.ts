import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestServer } from './support/postgres.ts';
import { startPostgres } from './support/postgres.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

test('the server answers, and lower() knows more than ASCII', async () => {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  const { rows } = await client.query<{ lower: string }>(`select lower('ÉÀ')`);
  expect(rows).toEqual([{ lower: 'éà' }]);
  await client.end();
});
