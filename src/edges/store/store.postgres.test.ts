import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPostgres } from '../../../tests/support/postgres.ts';
import { openPostgres } from './index.ts';
import { storeSuite } from './store.suite.ts';

let server: Awaited<ReturnType<typeof startPostgres>>;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server.stop());

storeSuite((name) => openPostgres({ url: server.url, schema: `case_${name}` }));

test('without a server the message says what to do', async () => {
  const opening = openPostgres({ url: 'postgres://sijill@127.0.0.1:1/none', schema: 'case_x' });
  await expect(opening).rejects.toMatchObject({ code: 'unreachable' });
});
