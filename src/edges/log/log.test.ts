import { generateKeyPairSync, sign } from 'node:crypto';
import { appendFile, cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sha256Name } from '#tools/hash';
import { parseCheckpoint, parseNote } from '#tools/merkle';
import type { Log, LogPlace, LogSigner } from './index.ts';
import { LogError, openLog } from './index.ts';

const OBJECT = sha256Name('an object');
let folder: string;
let place: LogPlace & { signer: LogSigner; lastSeen: string };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sijill log '));
  let now = Date.parse('2026-01-02T03:04:05.000Z');
  const clock = () => {
    now += 1000;
    return new Date(now).toISOString();
  };
  place = {
    origin: 'sijill/test',
    clock,
    signer: makeSigner(),
    lastSeen: join(folder, 'config', 'seen'),
    rotateAfter: 4,
  };
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('entries come back in order, over several files, and after opening again', async () => {
  const log = await openLog(folder, place);
  for (let i = 0; i < 5; i += 1)
    await log.append([
      { kind: 'intake', object: OBJECT },
      { kind: 'access', object: OBJECT },
    ]);
  await log.close();
  const again = await openLog(folder, place);
  expect(again.size()).toBe(10);
  expect(again.recovered).toBeNull();
  const entries = await Array.fromAsync(again.read());
  expect(entries.map((entry) => entry.seq)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(entries[3]).toEqual({
    format: 1,
    seq: 3,
    at: '2026-01-02T03:04:09.000Z',
    by: place.signer.keyId,
    kind: 'access',
    object: OBJECT,
  });
  expect((await Array.fromAsync(again.read(7))).map((entry) => entry.seq)).toEqual([7, 8, 9]);
  expect((await readdir(join(folder, 'log'))).sort()).toEqual([
    '000000000000.jsonl',
    '000000000004.jsonl',
    '000000000008.jsonl',
    'checkpoint',
    'checkpoints.jsonl',
  ]);
  expect(parseCheckpoint(parseNote(again.checkpoint()!)!.text)).toMatchObject({
    origin: 'sijill/test',
    size: 10,
  });
  expect(await readFile(place.lastSeen, 'utf8')).toBe(again.checkpoint());
  expect((await Array.fromAsync(again.checkpoints())).length).toBe(5);
  await again.close();
});

test('calls that overlap are written together, each whole and in order', async () => {
  const log = await openLog(folder, place);
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => log.append([{ kind: 'intake' }, { kind: 'access' }])),
  );
  expect(answers.flat().map((entry) => entry.seq)).toEqual(Array.from({ length: 100 }, (_, i) => i));
  expect((await Array.fromAsync(log.checkpoints())).length).toBeLessThan(10);
  await log.close();
});

test('a draft that throws takes its own call with it and leaves no gap', async () => {
  const log = await openLog(folder, place);
  const fails = log.append([{ kind: 'intake' }, () => Promise.reject(new Error('no'))]);
  const works = log.append([
    ({ seq, at, by }) => ({ kind: 'decision', record: sha256Name(`${seq} ${at} ${by}`) }),
  ]);
  await expect(fails).rejects.toThrow('no');
  expect((await works)[0]!.seq).toBe(0);
  await log.close();
});

test('what is behind the last head is cut off and kept, not signed', async () => {
  const log = await openLog(folder, place);
  await log.append([{ kind: 'intake' }]);
  await log.close();
  await appendFile(join(folder, 'log/000000000000.jsonl'), '{"planted":1}\n{"torn');
  await appendFile(join(folder, 'log/checkpoints.jsonl'), '"torn');
  const again = await openLog(folder, place);
  expect(again.recovered).toEqual({ entries: 1, bytes: 20 });
  expect(again.size()).toBe(1);
  expect(await readFile(join(folder, 'log/cut-1-0'), 'utf8')).toBe('{"planted":1}\n{"torn');
  await again.append([{ kind: 'access' }]);
  expect((await Array.fromAsync(again.read())).map((entry) => entry.kind)).toEqual(['intake', 'access']);
  await again.close();
});

describe('an inconsistent log is refused by name', () => {
  const entriesPath = () => join(folder, 'log/000000000000.jsonl');
  let older: string;

  beforeEach(async () => {
    const log = await openLog(folder, place);
    await log.append([{ kind: 'intake' }]);
    older = `${folder}-older`;
    await cp(join(folder, 'log'), older, { recursive: true });
    await log.append([{ kind: 'access' }]);
    await log.close();
  });
  afterEach(() => rm(older, { recursive: true, force: true }));

  test.each<[string, () => Promise<unknown>]>([
    [
      'altered',
      async () =>
        writeFile(entriesPath(), (await readFile(entriesPath(), 'utf8')).replace('intake', 'intakE')),
    ],
    ['truncated', async () => truncate(entriesPath(), (await readFile(entriesPath())).length - 1)],
    ['truncated', () => rm(entriesPath())],
    ['truncated', () => rm(join(folder, 'log/checkpoints.jsonl'))],
    ['malformed', () => appendFile(join(folder, 'log/checkpoints.jsonl'), '"no head"\n')],
    ['rolled_back', () => cp(older, join(folder, 'log'), { recursive: true })],
    ['unknown_key', async () => Object.assign(place, { signer: makeSigner() })],
    ['wrong_case', async () => Object.assign(place, { origin: 'sijill/other' })],
  ])('%s', async (code, attack) => {
    await attack();
    const opening = openLog(folder, place);
    await expect(opening).rejects.toThrow(LogError);
    await expect(opening).rejects.toMatchObject({ code });
  });

  test('forked', async () => {
    await rm(join(folder, 'log'), { recursive: true });
    await cp(older, join(folder, 'log'), { recursive: true });
    const fork = await openLog(folder, { ...place, lastSeen: join(folder, 'elsewhere') });
    await fork.append([{ kind: 'export' }, { kind: 'export' }]);
    await fork.close();
    await expect(openLog(folder, place)).rejects.toMatchObject({ code: 'forked' });
  });
});

test('the log is handed from key to key, and only the new one writes on', async () => {
  const next = makeSigner();
  const log = await openLog(folder, place);
  const work = [log.append([{ kind: 'intake' }]), log.changeKey(next), log.append([{ kind: 'access' }])];
  const [, key] = await Promise.all(work);
  expect(key).toMatchObject({ seq: 1, kind: 'key', use: 'head', object: next.keyId, by: place.signer.keyId });
  await log.close();
  await expect(openLog(folder, place)).rejects.toMatchObject({ code: 'unknown_key' });
  const again = await openLog(folder, { ...place, signer: next });
  expect((await Array.fromAsync(again.read(2)))[0]).toMatchObject({ kind: 'access', by: next.keyId });
  const heads = (await Array.fromAsync(again.checkpoints())).map(
    (note) => parseNote(note)!.signatures.length,
  );
  expect(heads).toEqual([1, 2, 1]);
  await again.close();
});

test('without a key it can be read, and says why it cannot be written', async () => {
  const log = await openLog(folder, place);
  await log.append([{ kind: 'intake' }]);
  const { signer: _, ...keyless } = place;
  const reader: Log = await openLog(folder, keyless);
  expect(reader.size()).toBe(1);
  await expect(reader.append([{ kind: 'access' }])).rejects.toMatchObject({ code: 'read_only' });
  await log.close();
  await expect(log.append([{ kind: 'access' }])).rejects.toMatchObject({ code: 'closed' });
  await expect(
    openLog(join(folder, 'nothing'), { origin: keyless.origin, clock: keyless.clock }),
  ).rejects.toMatchObject({ code: 'truncated' });
});

function makeSigner(): LogSigner {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const raw = new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32));
  return {
    keyId: sha256Name(raw),
    publicKey: raw,
    sign: (message) => new Uint8Array(sign(null, message, privateKey)),
  };
}
