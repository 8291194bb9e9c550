import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { ByteSource, Vault } from './index.ts';

const nameOf = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** What every vault must do, wherever it keeps its bytes. */
export function describeVault(name: string, make: () => Promise<Vault>): void {
  describe(name, () => {
    test.each([0, 1, 1000, (1 << 20) + 1])('%i bytes come back as they went in', async (length) => {
      const vault = await make();
      const bytes = new Uint8Array(randomBytes(length));
      const hash = nameOf(bytes);
      expect(await vault.has(hash)).toBe(false);
      expect(await vault.put(inPieces(bytes, 777))).toEqual({ hash, bytes: length, existed: false });
      expect(await vault.put(bytes)).toEqual({ hash, bytes: length, existed: true });
      expect(await vault.has(hash)).toBe(true);
      expect(Buffer.compare(await vault.get(hash), bytes)).toBe(0);
      expect(Buffer.concat(await Array.fromAsync(vault.stream(hash))).equals(bytes)).toBe(true);
      expect(await vault.check(hash)).toBe('whole');
      expect((await Array.fromAsync(vault.list())).map((object) => [object.hash, object.bytes])).toEqual([
        [hash, length],
      ]);
    });

    test('what is not there is said so', async () => {
      const vault = await make();
      const hash = nameOf(new Uint8Array(3));
      await expect(vault.get(hash)).rejects.toMatchObject({ code: 'missing' });
      expect(await vault.check(hash)).toBe('missing');
      expect(await vault.remove(hash)).toBe(false);
      await expect(vault.get('sha256:../../etc/passwd')).rejects.toMatchObject({ code: 'not_an_address' });
      expect(await Array.fromAsync(vault.list())).toEqual([]);
    });

    test('a source that fails leaves nothing', async () => {
      const vault = await make();
      const failing: ByteSource = (async function* () {
        yield new Uint8Array(100);
        throw new Error('the folder vanished');
      })();
      await expect(vault.put(failing)).rejects.toThrow('the folder vanished');
      expect(await Array.fromAsync(vault.list())).toEqual([]);
    });

    test('many writers of the same and of other bytes do not disturb one another', async () => {
      const vault = await make();
      const all = Array.from({ length: 40 }, (_, i) => new Uint8Array([i % 10, 1, 2]));
      const stored = await Promise.all(all.map((bytes) => vault.put(inPieces(bytes, 1))));
      expect(stored.map(({ hash }) => hash)).toEqual(all.map(nameOf));
      expect((await Array.fromAsync(vault.list())).length).toBe(10);
    });

    test('what is removed is gone', async () => {
      const vault = await make();
      const { hash } = await vault.put(new Uint8Array([1]));
      expect(await vault.remove(hash)).toBe(true);
      expect(await vault.has(hash)).toBe(false);
    });
  });
}
