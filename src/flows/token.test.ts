import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBagFolder, openBagFolder } from '#edges/bag';
import { steppingClock } from '#edges/clock';
import { verifySignature } from '#edges/keys';
import { openLog } from '#edges/log';
import { openNotary } from '#edges/notary';
import { makeLedger } from '#stages/preserve';
import { appendIntake } from './append-intake.ts';
import { appendToken } from './append-token.ts';
import type { TestCase } from './evidence-case.suite.ts';
import { makeTestCase, text } from './evidence-case.suite.ts';
import type { TestAuthority } from './openssl-authority.suite.ts';
import { startAuthority } from './openssl-authority.suite.ts';
import { verifyBundle } from './verify-bundle.ts';
import { writeBundle } from './write-bundle.ts';

const run = promisify(execFile);
let held: TestCase;
let authority: TestAuthority | null;

beforeAll(async () => {
  // The authority stamps with the time of this machine, so the entries must be of now.
  held = await makeTestCase(new Date().toISOString());
  authority = await startAuthority(join(held.root, 'authority'));
});
afterAll(async () => {
  await authority?.close();
  await held.end();
});

const take = (words: string) =>
  appendIntake(held.edges, { content: text(words), name: 'a', mediaType: 'text/plain' });
const stamp = (patience = 5000) =>
  appendToken(held.edges, openNotary(patience), {
    authority: { address: authority!.address, roots: authority!.roots },
    at: new Date().toISOString(),
  });

test('a token of a real authority is got, checked, logged, and accepted by OpenSSL too', async (context) => {
  if (!authority) return context.skip('no openssl on this machine');
  await take('an article');
  const note = held.edges.log.checkpoint()!;
  const stamped = await stamp();
  expect(stamped).toMatchObject({
    kind: 'stamped',
    size: 2,
    time: { authority: 'Test authority', root: 'Test root', policy: '1.2.3.4.1', accuracy: 1 },
  });
  if (stamped.kind !== 'stamped') return;
  const report = await held.verify();
  expect(report.holds, JSON.stringify(report.findings)).toBe(true);
  expect(report.findings.map(({ code }) => code)).toEqual(['timed']);
  expect(report.findings[0]!.text).toContain(
    'says Test authority, vouched for by Test root, a certificate kept with the case',
  );

  await writeFile(join(held.root, 'note'), note);
  await writeFile(join(held.root, 'token.tsr'), await held.edges.vault.get(stamped.entry.object!));
  const args = ['ts', '-verify', '-data', 'note', '-in', 'token.tsr', '-CAfile', authority.rootsFile];
  expect((await run('openssl', args, { cwd: held.root })).stdout).toContain('Verification: OK');
});

test('each kind of trouble has its name, and nothing is logged', async (context) => {
  if (!authority) return context.skip('no openssl on this machine');
  const before = held.edges.log.size();
  for (const [mood, code] of [
    ['error', 'refused'],
    ['page', 'not_a_token'],
    ['silent', 'too_slow'],
  ] as const) {
    authority.mood = mood;
    expect(await stamp(200)).toMatchObject({ kind: 'trouble', code });
  }
  authority.mood = 'other_data';
  expect(await stamp()).toMatchObject({ kind: 'refused', fault: 'wrong_data' });
  authority.mood = 'good';
  const asked = { authority: { address: authority.address, roots: text('no certificate') }, at: '' };
  expect(await appendToken(held.edges, openNotary(), asked)).toMatchObject({
    kind: 'refused',
    fault: 'no_trusted_root',
  });
  for (const [address, code] of [
    ['http://127.0.0.1:1/', 'unreachable'],
    ['ftp://x', 'not_an_address'],
  ] as const) {
    expect(
      await appendToken(held.edges, openNotary(), { authority: { address, roots: authority.roots }, at: '' }),
    ).toMatchObject({ code });
  }
  expect(held.edges.log.size()).toBe(before);
});

test('a bundle carries its tokens, and one who checks may trust other roots', async (context) => {
  if (!authority) return context.skip('no openssl on this machine');
  await take('another article');
  await stamp();
  const out = join(held.root, 'bundle');
  const request = {
    tier: 'partner',
    files: [],
    readme: text('r'),
    verifier: text('v'),
    tool: 't',
    day: '2026-01-01',
  } as const;
  await writeBundle(held.edges, await createBagFolder(out), request);
  const report = await verifyBundle(await openBagFolder(out), { verify: verifySignature });
  expect(report.holds, JSON.stringify(report.findings)).toBe(true);
  expect(report.findings.filter(({ code }) => code === 'timed')).toHaveLength(2);
  const strict = await verifyBundle(await openBagFolder(out), { verify: verifySignature, trusted: [] });
  expect(strict.findings.filter(({ code }) => code === 'bad_token')).toHaveLength(2);
});

test('an entry added after a stamp with a time before it is found, though every signature is right', async (context) => {
  if (!authority) return context.skip('no openssl on this machine');
  const log = await openLog(held.folder, {
    origin: held.edges.log.origin,
    clock: steppingClock('2025-06-01T00:00:00.000Z'),
    signer: held.edges.signer,
  });
  const { item } = await appendIntake(
    { ...held.edges, log },
    { content: text('as if long ago'), name: 'a', mediaType: 'text/plain' },
  );
  await log.close();
  const report = await held.verify({ outside: false });
  expect(report.holds).toBe(false);
  const found = report.findings.find(({ code }) => code === 'back_dated');
  const entries = await Array.fromAsync(
    (await openLog(held.folder, { origin: log.origin, clock: () => '' })).read(),
  );
  expect(makeLedger(entries).items.find((one) => one.item === item)?.intakes[0]?.seq).toBe(found?.seq);
});
