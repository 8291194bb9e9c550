import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from './index.ts';

test('agrees with Node, and reads back what it wrote', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
      const text = toBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(text)).toEqual(bytes);
    }),
    { numRuns: 50 },
  );
});

test.each(['A', 'AA', 'AB==', 'AA=A', 'A===', ' AAA', 'AA==\n', 'AA-_'])(
  '%j is not the spelling of any bytes',
  (text) => {
    expect(fromBase64(text)).toBeNull();
  },
);
