import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BagSource } from './index.ts';
import { checkBag, formatBagInfo, formatManifest, staysInside } from './index.ts';
import { parseManifest } from './manifest.ts';
import { parseBagInfo, parseDeclaration } from './tag-file.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

test('what is written as a manifest reads back, whatever the paths hold', () => {
  const path = fc.string({ minLength: 1, unit: 'grapheme' }).map((name) => `data/${name.trim()}x`);
  const hash = fc.stringMatching(/^[0-9a-f]{64}$/);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ path, hash }), { selector: (line) => line.path, maxLength: 8 }),
      (lines) => {
        const read = parseManifest(formatManifest(lines), '1.0');
        expect(read.unreadable).toEqual([]);
        expect(read.lines).toEqual([...lines].sort((a, b) => (a.path < b.path ? -1 : 1)));
      },
    ),
  );
});

test.each([
  '/etc/passwd',
  '../x',
  'data/../../x',
  '~/x',
  '~root/x',
  'C:\\x',
  'data\\..\\..\\x',
  '\\\\host\\x',
  '%HomeDrive%\\x',
  'a\0b',
])('%j leads out of the bag', (path) => {
  expect(staysInside(path)).toBe(false);
});

test.each(['data/x', 'data/.../x', 'data/a..b', 'data/50%/x', 'data/x~'])('%j stays inside', (path) => {
  expect(staysInside(path)).toBe(true);
});

test('tag files', () => {
  expect(parseDeclaration(encode('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'))).toEqual({
    version: '1.0',
    encoding: 'UTF-8',
  });
  expect(parseDeclaration(encode('BagIt-Version: 1.0\n'))).toBeNull();
  expect(parseBagInfo('A: one\n  more\nA: two\n')).toEqual([
    ['A', 'one more'],
    ['A', 'two'],
  ]);
  expect(parseBagInfo('no element')).toBeNull();
  expect(formatBagInfo([['A', 'one']])).toBe('A: one\n');
  expect(() => formatBagInfo([['A', 'one\nB: two']])).toThrow(RangeError);
});

test('a file that is read and one that is not listed are both seen', async () => {
  const files = new Map([
    ['bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'],
    ['manifest-sha256.txt', `${'0'.repeat(64)}  data/a\n`],
    ['data/a', 'a'],
    ['data/b', 'b'],
  ]);
  const bag: BagSource = {
    paths: [...files.keys()],
    read: async (path) => encode(files.get(path)!),
    hash: async () => new Map([['sha256', '0'.repeat(64)]]),
  };
  const report = await checkBag(bag);
  expect(report).toMatchObject({ valid: false, files: 1, findings: [{ code: 'unlisted', path: 'data/b' }] });
});
