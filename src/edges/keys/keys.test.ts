import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sha256Name } from '#tools/hash';
import {
  askOnTerminal,
  configDirectory,
  openSealingKey,
  openSigningKey,
  passphraseFrom,
  verifySignature,
} from './index.ts';

let config: string;
beforeEach(async () => {
  config = await mkdtemp(join(tmpdir(), 'sijill keys '));
});
afterEach(() => rm(config, { recursive: true, force: true }));

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
async function* stream(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield text(part);
}
const gather = async (parts: AsyncIterable<Uint8Array>) =>
  Buffer.concat(await Array.fromAsync(parts)).toString();

test('a signing key is made once, mine alone, and opens with its passphrase only', async () => {
  const made = await openSigningKey(config, { kind: 'given', passphrase: 'correct horse' });
  expect(made).toMatchObject({ created: true, protection: 'passphrase', keyId: sha256Name(made.publicKey) });
  expect((await stat(join(config, 'signing.key'))).mode & 0o777).toBe(0o600);
  const again = await openSigningKey(config, { kind: 'given', passphrase: 'correct horse' });
  expect(again).toMatchObject({ created: false, keyId: made.keyId });
  const signature = again.sign(text('words'));
  expect(verifySignature(made.publicKey, text('words'), signature)).toBe(true);
  expect(verifySignature(made.publicKey, text('other'), signature)).toBe(false);
  expect(verifySignature(new Uint8Array(3), text('words'), signature)).toBe(false);
  await expect(openSigningKey(config, { kind: 'given', passphrase: 'wrong' })).rejects.toMatchObject({
    code: 'wrong_passphrase',
  });
  await expect(openSigningKey(config, { kind: 'none' })).rejects.toMatchObject({ code: 'passphrase_needed' });
});

test('no passphrase is a choice that the file tells of; an empty one is none', async () => {
  await expect(openSigningKey(config, { kind: 'given', passphrase: '' })).rejects.toMatchObject({
    code: 'passphrase_needed',
  });
  await expect(openSigningKey(config, { kind: 'none' }, false)).rejects.toMatchObject({ code: 'absent' });
  const made = await openSigningKey(config, { kind: 'none' });
  expect(made.protection).toBe('none');
  expect(JSON.parse(await readFile(join(config, 'signing.key'), 'utf8'))).toMatchObject({
    protection: 'none',
  });
  expect((await openSigningKey(config, { kind: 'given', passphrase: 'whatever' })).keyId).toBe(made.keyId);
});

test('two that make the first key at once end with the same one', async () => {
  const keys = await Promise.all(Array.from({ length: 4 }, () => openSigningKey(config, { kind: 'none' })));
  expect(new Set(keys.map((key) => key.keyId)).size).toBe(1);
});

test('a key that others can read, or that was tampered with, is not used', async () => {
  await openSigningKey(config, { kind: 'given', passphrase: 'p' });
  const path = join(config, 'signing.key');
  await chmod(path, 0o644);
  await expect(openSigningKey(config, { kind: 'given', passphrase: 'p' })).rejects.toMatchObject({
    code: 'too_open',
  });
  await chmod(path, 0o600);
  const file = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  await writeFile(path, JSON.stringify({ ...file, public: Buffer.alloc(32).toString('base64') }));
  await expect(openSigningKey(config, { kind: 'given', passphrase: 'p' })).rejects.toMatchObject({
    code: 'wrong_passphrase',
  });
  await writeFile(path, 'no key');
  await expect(openSigningKey(config, { kind: 'given', passphrase: 'p' })).rejects.toMatchObject({
    code: 'malformed',
  });
});

test('what is sealed opens with the key alone, and its keyed hash says nothing to others', async () => {
  const key = await openSealingKey(config, { kind: 'none' });
  const sealing = key.seal(stream('a ', 'statement'));
  expect(() => sealing.plain()).toThrow('before all of it');
  const parts = await Array.fromAsync(sealing.sealed);
  const sealed = Buffer.concat(parts);
  expect(sealed.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n/);
  expect(sealed.includes('statement')).toBe(false);
  const { bytes, keyedHash } = sealing.plain();
  expect(bytes).toBe(11);
  const again = await openSealingKey(config, { kind: 'none' });
  expect(await gather(again.unseal(stream2(sealed)))).toBe('a statement');
  const twice = again.seal(stream('a statement'));
  expect(Buffer.concat(await Array.fromAsync(twice.sealed)).equals(sealed)).toBe(false);
  expect(twice.plain().keyedHash).toBe(keyedHash);

  const other = await openSealingKey(join(config, 'other'), { kind: 'none' });
  await expect(gather(other.unseal(stream2(sealed)))).rejects.toMatchObject({ code: 'not_for_this_key' });
  sealed[sealed.length - 1]! ^= 1;
  await expect(gather(again.unseal(stream2(sealed)))).rejects.toMatchObject({ code: 'altered' });
});

async function* stream2(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

test('the passphrase comes from the environment, else from a terminal, else not at all', async () => {
  const { terminal, typed } = fakeTerminal();
  expect(passphraseFrom({ SIJILL_PASSPHRASE: 'p' }, terminal)).toEqual({ kind: 'given', passphrase: 'p' });
  const deaf = passphraseFrom(
    {},
    { ...terminal, input: Object.assign(terminal.input, { isTTY: false }) as never },
  );
  expect(deaf.kind).toBe('ask');
  if (deaf.kind === 'ask')
    await expect(deaf.ask({ confirm: false })).rejects.toMatchObject({ code: 'passphrase_needed' });

  const answer = askOnTerminal(terminal, true);
  for (const line of ['abcd\u007f\r', 'other\r', 'abc\r', 'abc\r']) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    terminal.input.emit('data', line);
  }
  expect(await answer).toBe('abc');
  expect(typed()).not.toContain('abc');
  const stopped = askOnTerminal(terminal, false);
  terminal.input.emit('data', 'ab\u0003');
  await expect(stopped).rejects.toMatchObject({ code: 'passphrase_needed' });
});

function fakeTerminal() {
  let written = '';
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: () => input,
  }) as unknown as NodeJS.ReadStream;
  return {
    terminal: { input, output: { write: (words: string) => (written += words) } },
    typed: () => written,
  };
}

test('keys lie where SIJILL_CONFIG says, or where the system keeps settings', () => {
  expect(configDirectory({ SIJILL_CONFIG: '/somewhere' })).toBe('/somewhere');
  expect(configDirectory({})).toContain('sijill');
});
