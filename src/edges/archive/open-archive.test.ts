import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ArchiveItem, ArchiveOptions } from './index.ts';
import { isArchive, openArchive } from './index.ts';

type Seen = { path: string; text?: string; code?: string };
const open = async (bytes: Uint8Array, options?: ArchiveOptions): Promise<Seen[]> => {
  const seen: Seen[] = [];
  for await (const item of openArchive({ path: 'in.zip', bytes }, options)) seen.push(await look(item));
  return seen;
};
const look = async (item: ArchiveItem): Promise<Seen> => {
  const path = item.path.replace('in.zip!/', '');
  if (item.kind === 'ignored') return { path, code: item.reason };
  if (item.kind === 'trouble') return { path, code: item.code };
  const bytes = await item.bytes();
  return bytes instanceof Uint8Array
    ? { path, text: Buffer.from(bytes).toString() }
    : { path, code: bytes.code };
};
const raw = (entries: readonly RawEntry[], options?: ArchiveOptions): Promise<Seen[]> =>
  open(rawZip(entries), options);

test('entries come in the order of the archive, from bytes or from a file', async () => {
  const bytes = zipSync({
    'b.txt': Buffer.from('two'),
    'a/c.txt': Buffer.from('three'),
    'a/': new Uint8Array(),
  });
  const expected = [
    { path: 'b.txt', text: 'two' },
    { path: 'a/c.txt', text: 'three' },
  ];
  expect(await open(bytes)).toEqual(expected);
  const folder = mkdtempSync(join(tmpdir(), 'sijill zip '));
  writeFileSync(join(folder, 'x.zip'), bytes);
  const seen: Seen[] = [];
  for await (const item of openArchive({ path: 'in.zip', file: join(folder, 'x.zip') }))
    seen.push(await look(item));
  expect(seen).toEqual(expected);
  rmSync(folder, { recursive: true });
});

test('names that lead out are refused and the rest goes on', async () => {
  const names = [
    '../up.txt',
    '/etc/passwd',
    'C:\\windows\\x.txt',
    'a/../../b.txt',
    'a\0b.txt',
    '..\\up.txt',
    'fine.txt',
  ];
  const seen = await raw(names.map((name) => ({ name, data: 'x' })));
  expect(seen.map((item) => item.code ?? item.text)).toEqual([...Array(6).fill('unsafe_name'), 'x']);
});

test('characters in a name that are obeyed rather than shown are written out', async () => {
  expect((await raw([{ name: 'report\u202Etxt.exe', data: 'x' }]))[0]?.path).toBe('report\\u{202e}txt.exe');
});

test('Windows separators become slashes, Arabic names without the flag read right', async () => {
  const seen = await raw([
    { name: 'folder\\a.txt', data: 'x' },
    { name: 'تقرير.txt', data: 'y' },
  ]);
  expect(seen.map((item) => item.path)).toEqual(['folder/a.txt', 'تقرير.txt']);
});

test('entries of one name are both kept, and told', async () => {
  const seen = await raw([
    { name: 'a.txt', data: 'one' },
    { name: 'a.txt', data: 'two' },
  ]);
  expect(seen).toEqual([
    { path: 'a.txt', text: 'one' },
    { path: 'a.txt#2', code: 'duplicate_name' },
    { path: 'a.txt#2', text: 'two' },
  ]);
});

test('locked, linked, unknown and damaged entries are told and the rest goes on', async () => {
  const seen = await raw([
    { name: 'locked.txt', data: 'x'.repeat(20), flags: 1 },
    { name: 'link', data: '/etc/passwd', attributes: (0o120777 << 16) >>> 0 },
    { name: 'odd.bin', data: 'x', method: 99 },
    { name: 'wrong-sum.txt', data: 'x', crc: 1 },
    { name: 'lies.txt', data: 'x'.repeat(1000), deflate: true, size: 10 },
    { name: '.DS_Store', data: 'x' },
    { name: 'fine.txt', data: 'fine' },
  ]);
  expect(seen.map((item) => item.code ?? item.text)).toEqual([
    'encrypted',
    'link',
    'unsupported',
    'damaged',
    'damaged',
    'system_file',
    'fine',
  ]);
});

test('a bomb is refused before a byte is unpacked', async () => {
  const zeros = new Uint8Array(20_000_000);
  expect(await open(zipSync({ 'zeros.txt': zeros }))).toEqual([{ path: 'in.zip', code: 'bomb' }]);
  // The same bytes claimed by many entries: each is small, the sum is not.
  const small = { data: zeros.subarray(0, 900_000), deflate: true };
  const many = Array.from({ length: 30 }, (_, index) => ({ name: `${index}.txt`, ...small }));
  expect(await raw(many)).toEqual([{ path: 'in.zip', code: 'bomb' }]);
});

test('what repeats itself a little is no bomb', async () => {
  expect(await raw([{ name: 'a.txt', data: 'again '.repeat(100_000), deflate: true }])).toHaveLength(1);
});

test('limits of size and number refuse the archive whole', async () => {
  const two = [
    { name: 'a.txt', data: 'x' },
    { name: 'b.txt', data: 'y' },
  ];
  expect(await raw(two, { limits: { entries: 1 } })).toEqual([{ path: 'in.zip', code: 'too_many_entries' }]);
  expect(await raw(two, { limits: { total: 1 } })).toEqual([{ path: 'in.zip', code: 'too_large' }]);
  expect((await raw(two, { limits: { entry: 0 } })).map((item) => item.code)).toEqual([
    'too_large',
    'too_large',
  ]);
});

test('archives inside archives open to one level', async () => {
  const inner = rawZip([{ name: 'a.txt', data: 'x' }]);
  expect(await open(inner, { depth: 1 })).toEqual([{ path: 'a.txt', text: 'x' }]);
  expect(await open(inner, { depth: 2 })).toEqual([{ path: 'in.zip', code: 'too_deep' }]);
});

test('what is no archive, is cut short or is gone is told', async () => {
  const whole = rawZip([{ name: 'a.txt', data: 'x' }]);
  expect(await open(new Uint8Array([1, 2, 3]))).toEqual([{ path: 'in.zip', code: 'not_an_archive' }]);
  expect(await open(whole.subarray(0, whole.length - 10))).toEqual([
    { path: 'in.zip', code: 'not_an_archive' },
  ]);
  expect((await Array.fromAsync(openArchive({ path: 'x', file: '/nowhere/x.zip' })))[0]).toMatchObject({
    code: 'unreadable',
  });
});

test('an archive whose directory breaks off gives what it listed, and says so', async () => {
  const seen = await open(rawZip([{ name: 'a.txt', data: 'x' }], 2));
  expect(seen).toEqual([
    { path: 'a.txt', text: 'x' },
    { path: 'in.zip', code: 'damaged' },
  ]);
});

test('any byte changed anywhere gives values, never an exception', async () => {
  const whole = zipSync({ 'a.txt': Buffer.from('some text, some text'), 'b/c.txt': Buffer.from('more') });
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, value) => {
      const changed = Uint8Array.from(whole);
      changed[at] = value;
      expect(await open(changed)).toBeInstanceOf(Array);
    }),
    { numRuns: 300 },
  );
});

test('a document that is a ZIP underneath is not opened as one', () => {
  const zip = rawZip([]);
  expect(isArchive('a.zip', zip)).toBe(true);
  expect(isArchive('export', rawZip([{ name: 'a', data: 'x' }]))).toBe(true);
  expect(isArchive('a.xlsx', zip)).toBe(false);
  expect(isArchive('a.zip', Buffer.from('<html>'))).toBe(false);
});

/** One entry of a ZIP made by hand, so that it can lie. */
type RawEntry = {
  readonly name: string | Uint8Array;
  readonly data?: Uint8Array | string;
  readonly deflate?: boolean;
  readonly flags?: number;
  readonly method?: number;
  readonly crc?: number;
  /** Size said to be unpacked. */
  readonly size?: number;
  readonly attributes?: number;
};

/** A ZIP with exactly the entries given, honest where nothing else is said. */
function rawZip(entries: readonly RawEntry[], claimedCount = entries.length): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const plain = typeof entry.data === 'string' ? Buffer.from(entry.data) : Buffer.from(entry.data ?? []);
    const packed = entry.deflate === true ? deflateRawSync(plain) : plain;
    const name = Buffer.from(typeof entry.name === 'string' ? Buffer.from(entry.name) : entry.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(entry.flags ?? 0, 2);
    common.writeUInt16LE(entry.method ?? (entry.deflate === true ? 8 : 0), 4);
    common.writeUInt32LE(entry.crc ?? crc32(plain), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(entry.size ?? plain.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(entry.attributes ?? 0, 6);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03', 'latin1'), common, tail, name]));
    locals.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(claimedCount, 8);
  end.writeUInt16LE(claimedCount, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, list, end]));
}
