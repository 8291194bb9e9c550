import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256Hex, sha256Name, sha256Stream } from './index.ts';

test('the published vectors of FIPS 180-4', () => {
  expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256Name('abc')).toBe('sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('agrees with OpenSSL, whole or piece by piece', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 5 }), (pieces) => {
      const stream = sha256Stream();
      const peer = createHash('sha256');
      for (const piece of pieces) {
        stream.update(piece);
        peer.update(piece);
      }
      const expected = peer.digest('hex');
      expect(stream.hex()).toBe(expected);
      expect(sha256Hex(Uint8Array.from(pieces.flatMap((piece) => [...piece])))).toBe(expected);
    }),
  );
});
