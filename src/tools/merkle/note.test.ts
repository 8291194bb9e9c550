import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  formatCheckpoint,
  noteKeyId,
  openNote,
  parseCheckpoint,
  parseNote,
  signNote,
  verifierKey,
} from './index.ts';

// The example of golang.org/x/mod/sumdb/note, where the format comes from.
const NOTE = `If you think cryptography is the answer to your problem,
then you don't know what your problem is.

— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`;
const VERIFIER = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';

const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const check = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean =>
  verify(
    null,
    message,
    createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' }),
    signature,
  );

const publicKey = new Uint8Array(Buffer.from(VERIFIER.split('+').slice(2).join('+'), 'base64').subarray(1));
const peter = { name: 'PeterNeumann', publicKey, verify: check };

test('the published example reads, and its signature holds', () => {
  expect(verifierKey('PeterNeumann', publicKey)).toBe(VERIFIER);
  expect(noteKeyId('PeterNeumann', publicKey)).toBe(0xc74f20a3);
  expect(openNote(parseNote(NOTE)!, [peter])).toEqual([peter]);
  expect(openNote(parseNote(NOTE.replace('answer', 'Answer'))!, [peter])).toBeNull();
  expect(openNote(parseNote(NOTE)!, [{ ...peter, name: 'Somebody' }])).toEqual([]);
});

function signer(name: string) {
  const pair = generateKeyPairSync('ed25519');
  const raw = new Uint8Array(pair.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32));
  return {
    name,
    publicKey: raw,
    sign: (message: Uint8Array) => new Uint8Array(sign(null, message, pair.privateKey)),
    verify: check,
  };
}

test('what is signed opens with each of its keys, and a stranger adds nothing', () => {
  const [a, b, c] = [signer('a'), signer('b.example/log'), signer('a')];
  const note = parseNote(signNote('words\n\nwith an empty line\n', [a, b]))!;
  expect(note.text).toBe('words\n\nwith an empty line\n');
  expect(openNote(note, [a, b, c])?.map(({ name }) => name)).toEqual(['a', 'b.example/log']);
  expect(openNote(note, [c])).toEqual([]);
});

test('what is no note is not read, what cannot be one is not signed', () => {
  for (const text of [
    '',
    'x',
    'x\n',
    'x\n\n',
    'x\n\n— a b\n',
    'x\n\n- a AAAAAAA=\n',
    'x\r\n\n— a AAAAAAAA\n',
    NOTE.trimEnd(),
  ]) {
    expect(parseNote(text)).toBeNull();
  }
  expect(() => signNote('no line feed', [])).toThrow(RangeError);
  expect(() => signNote('x\n', [signer('a b')])).toThrow(RangeError);
  expect(() => signNote('x\n', [signer('a+b')])).toThrow(RangeError);
});

test('checkpoints have one spelling', () => {
  const checkpoint = { origin: 'sijill/x', size: 5, root: new Uint8Array(32), extensions: [] };
  const text = formatCheckpoint(checkpoint);
  expect(text).toBe('sijill/x\n5\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n');
  expect(parseCheckpoint(text)).toEqual(checkpoint);
  expect(parseCheckpoint(`${text}more\n`)).toEqual({ ...checkpoint, extensions: ['more'] });
  for (const wrong of [
    text.replace('5', '05'),
    text.replace('5', '-5'),
    text.replace('5', '99999999999999999999'),
    text.replace('AAA=', 'AAB='),
    text.replace('AAAA', ''),
    text.trimEnd(),
    `${text}\n`,
  ]) {
    expect(parseCheckpoint(wrong)).toBeNull();
  }
  expect(() => formatCheckpoint({ ...checkpoint, origin: '' })).toThrow(RangeError);
});
