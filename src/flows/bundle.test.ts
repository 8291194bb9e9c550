import { chmod, cp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createBagFolder, openBagFolder } from '#edges/bag';
import { verifySignature } from '#edges/keys';
import { formatManifest } from '#tools/bagit';
import { sha256Hex } from '#tools/hash';
import { appendDecision } from './append-decision.ts';
import { appendErasure } from './append-erasure.ts';
import { appendIntake } from './append-intake.ts';
import type { TestCase } from './evidence-case.suite.ts';
import { makeTestCase, text } from './evidence-case.suite.ts';
import type { BundleReport } from './verify-bundle.ts';
import { verifyBundle } from './verify-bundle.ts';
import type { BundleRequest } from './write-bundle.ts';
import { writeBundle } from './write-bundle.ts';

let held: TestCase;
let items: string[];
let out: string;
beforeEach(async () => {
  held = await makeTestCase();
  out = join(held.root, 'bundle');
  items = [];
  const take = async (words: string, isProtected = false) => {
    const { item } = await appendIntake(held.edges, {
      content: text(words),
      name: 'a.txt',
      mediaType: 'text/plain',
      protected: isProtected,
    });
    items.push(item);
  };
  for (let i = 0; i < 5; i += 1) await take(`article ${i}`);
  await take('a statement', true);
  await appendDecision(held.edges, {
    draft: { type: 'reject', fields: {}, reason: 'a copy' },
    item: items[1]!,
  });
  await appendDecision(held.edges, {
    draft: { type: 'accept', fields: {}, reason: 'as said' },
    item: items[5]!,
    protected: true,
  });
  await appendErasure(held.edges, { item: items[4]! });
});
afterEach(() => held.end());

const request = (extra: Partial<BundleRequest> = {}): BundleRequest => ({
  tier: 'accountability',
  files: [{ path: 'claims.jsonl', content: text('{"id":"c:1"}\n') }],
  readme: text('Read me'),
  verifier: text('<!doctype html>'),
  tool: 'sijill test',
  day: '2026-01-02',
  ...extra,
});
const write = async (extra: Partial<BundleRequest> = {}) =>
  writeBundle(held.edges, await createBagFolder(out), request(extra));
const check = async (folder = out) =>
  await verifyBundle(await openBagFolder(folder), { verify: verifySignature });
const codes = (report: BundleReport) => [...new Set(report.findings.map(({ code }) => code))].sort();

test('a bundle of the whole case holds; what is protected or erased is said to be', async () => {
  const written = await write();
  const report = await check();
  expect(report.findings.filter(({ code }) => code !== 'withheld' && code !== 'erased')).toEqual([]);
  expect(report).toMatchObject({
    holds: true,
    entries: written.entries,
    decisions: 2,
    firstKey: held.edges.signer.keyId,
  });
  expect(codes(report)).toEqual(['erased', 'withheld']);
  expect(written.withheld).toBe(3);
  expect(await held.verify()).toMatchObject({ holds: true });
});

test('a bundle of some items has their entries alone, proven against the same head', async () => {
  await write({ items: [items[1]!] });
  const report = await check();
  expect(report).toMatchObject({ holds: true, entries: 4, decisions: 1 });
  expect(codes(report)).toEqual([]);
  const proofs = await readFile(join(out, 'data/proofs.jsonl'), 'utf8');
  for (const other of [items[0]!, items[5]!]) expect(proofs).not.toContain(other);
});

test('a partner gets proofs and what was made for them, and no original', async () => {
  await write({ tier: 'partner' });
  const report = await check();
  expect(report).toMatchObject({ holds: true, decisions: 0, about: { tier: 'partner' } });
  const names = await readdir(join(out, 'data/vault'), { recursive: true });
  for (const item of items) expect(names.some((name) => name.includes(item.slice(7)))).toBe(false);
});

test('a second bundle of the same case is another export; both hold', async () => {
  await write();
  await writeBundle(held.edges, await createBagFolder(join(held.root, 'second')), request());
  expect(await check()).toMatchObject({ holds: true });
  expect(await check(join(held.root, 'second'))).toMatchObject({ holds: true });
  await expect(createBagFolder(out)).rejects.toMatchObject({ code: 'not_empty' });
});

/** Makes the manifests agree with the files again, as somebody would who changed them on purpose. */
async function relist(folder: string): Promise<void> {
  const { paths, hash } = await openBagFolder(folder);
  const lines = async (of: readonly string[]) =>
    await Promise.all(
      of.map(async (path) => ({ path, hash: (await hash(path, ['sha256'])).get('sha256')! })),
    );
  const payload = paths.filter((path) => path.startsWith('data/'));
  await writeFile(join(folder, 'manifest-sha256.txt'), formatManifest(await lines(payload)));
  const tags = paths.filter((path) => !path.startsWith('data/') && path !== 'tagmanifest-sha256.txt');
  await writeFile(join(folder, 'tagmanifest-sha256.txt'), formatManifest(await lines(tags)));
}

describe('changed on purpose, with manifests made to agree, it is still found', () => {
  const data = (name: string) => join(out, 'data', name);
  const objectPath = (address: string) => data(`vault/sha256/${address.slice(7, 9)}/${address.slice(7)}`);
  const edit = async (path: string, change: (text: string) => string) =>
    writeFile(path, change(await readFile(path, 'utf8')));

  test.each<[string, string, () => Promise<unknown>]>([
    ['an original', 'altered', () => writeFile(objectPath(items[0]!), 'articlE 0')],
    ['an original taken out', 'missing', () => rm(objectPath(items[0]!))],
    [
      'an original put in',
      'added',
      async () => {
        await rename(
          objectPath(items[0]!),
          objectPath(`sha256:${items[0]!.slice(7, 9)}${sha256Hex('x').slice(2)}`),
        );
      },
    ],
    ['a claim', 'altered', () => edit(data('claims.jsonl'), (words) => words.replace('c:1', 'c:2'))],
    [
      'a claim with its list',
      'altered',
      async () => {
        await edit(data('claims.jsonl'), (words) => words.replace('c:1', 'c:2'));
        await edit(data('contents.json'), (words) => {
          const list = JSON.parse(words) as Record<string, string>;
          return JSON.stringify({ ...list, 'data/claims.jsonl': sha256Hex('{"id":"c:2"}\n') });
        });
      },
    ],
    ['a file put in', 'added', () => writeFile(data('notes.txt'), 'x')],
    ['a page put beside', 'added', () => writeFile(join(out, 'read-this-instead.html'), 'x')],
    [
      'an entry back-dated',
      'bad_proof',
      () =>
        edit(data('proofs.jsonl'), (words) => words.replace('2026-01-02T03:04:06', '2025-01-02T03:04:06')),
    ],
    [
      'an entry left out',
      'missing',
      () => edit(data('proofs.jsonl'), (words) => words.split('\n').toSpliced(2, 1).join('\n')),
    ],
    [
      'entries exchanged',
      'reordered',
      () =>
        edit(data('proofs.jsonl'), (words) => {
          const lines = words.split('\n');
          return lines.with(2, lines[3]!).with(3, lines[2]!).join('\n');
        }),
    ],
    ['a line of the log', 'altered', () => edit(data('log.jsonl'), (words) => words.replace('2026', '2025'))],
    [
      'the tier it says it is of',
      'altered',
      () => edit(data('bundle.json'), (words) => words.replace('accountability', 'partner')),
    ],
    ['what is withheld', 'altered', () => edit(data('withheld.json'), () => '[]')],
    ['the head', 'altered', () => edit(data('checkpoint'), (words) => words.replace('sijill/', 'sijilL/'))],
  ])('%s', async (_, code, attack) => {
    await write();
    await attack();
    await relist(out);
    const report = await check();
    expect(report.holds).toBe(false);
    expect(codes(report)).toContain(code);
  });
});

test('flip any byte of a bundle and it is found; flip none and nothing is', async () => {
  await write();
  const { paths } = await openBagFolder(out);
  let random = 777;
  const missed: string[] = [];
  for (let round = 0; round < 120; round += 1) {
    random = (random * 1103515245 + 12345) % 2147483648;
    const path = paths[random % paths.length]!;
    const file = join(out, path);
    const bytes = await readFile(file);
    if (bytes.length === 0) continue;
    const at = Math.floor((random / 2147483648) * bytes.length);
    await chmod(file, 0o600);
    await writeFile(file, bytes.with(at, bytes[at]! ^ (1 << (random % 8))));
    if ((await check()).holds) missed.push(`${path} ${at}`);
    await writeFile(file, bytes);
  }
  expect(missed).toEqual([]);
  expect(await check()).toMatchObject({ holds: true });
}, 60_000);

test('what is no bundle is said to be none', async () => {
  const other = join(held.root, 'other');
  await createBagFolder(other);
  expect(await check(other)).toMatchObject({ holds: false, about: null });
  await expect(openBagFolder(join(held.root, 'nothing'))).rejects.toMatchObject({ code: 'not_a_folder' });
  await cp(held.folder, join(held.root, 'case-copy'), { recursive: true });
  expect((await stat(join(held.root, 'case-copy'))).isDirectory()).toBe(true);
  expect(await check(join(held.root, 'case-copy'))).toMatchObject({ holds: false });
});
