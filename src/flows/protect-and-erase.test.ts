import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { OpenCase } from '../faces/assemble.ts';
import { openCase, openCaseToVerify, openFileEdges } from '../faces/assemble.ts';
import type { Case, FileEdges } from './index.ts';
import { decide, exportBytes, ingest, rebuild, updateCase, verifyCase } from './index.ts';

vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'sijill-protect-'));
const config = join(folder, 'config');
// A word that stands nowhere else, so that finding it anywhere in the case folder means that it leaked.
const SECRET = 'Quixotholm';
const text = (town: string): string =>
  `A neighbour in ${town} said that 31 civilians were killed there on 7 March 2025.\n`;
let opened: OpenCase;
let held: Case;
let files: FileEdges;

const add = async (name: string, content: string, isProtected = false): Promise<string> => {
  writeFileSync(join(folder, name), content);
  const done = await ingest(held, files, [
    { paths: [join(folder, name)], ...(isProtected && { protected: true }) },
  ]);
  rmSync(join(folder, name));
  return done.items[0]!;
};
/** Files of the case in which a word stands, in any of the encodings it could be written in. */
function filesWith(word: string): readonly string[] {
  const wanted = [
    Buffer.from(word, 'utf8'),
    Buffer.from(word, 'utf16le'),
    Buffer.from(word.toLowerCase(), 'utf8'),
  ];
  const all = readdirSync(join(folder, 'case'), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return all
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return wanted.some((one) => bytes.includes(one));
    });
}
const exports = async (): Promise<string> => {
  const now = await updateCase(held);
  const bytes = await Promise.all(
    (['csv', 'json', 'geojson'] as const).map((format) =>
      exportBytes(held, now, { tier: 'partner', format }),
    ),
  );
  return bytes.map((one) => new TextDecoder().decode(one)).join('\n');
};
const findings = async (): Promise<{ holds: boolean; codes: readonly string[] }> => {
  const report = await verifyCase(await openCaseToVerify(join(folder, 'case')));
  return { holds: report.holds, codes: report.findings.map(({ code }) => code) };
};

beforeAll(async () => {
  opened = await openCase(join(folder, 'case'), { create: true, sealing: true, config });
  held = opened.case;
  files = await openFileEdges();
}, 120_000);
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a protected original', () => {
  test('is held, and stands in the clear nowhere: not in the vault, the log, the database or an export', async () => {
    const item = await add(`${SECRET}.txt`, text(SECRET), true);
    expect(filesWith(SECRET)).toEqual([]);
    expect((await held.store.items()).map(({ id }) => id)).not.toContain(item);
    expect(await exports()).not.toContain(SECRET);
    expect((await findings()).holds).toBe(true);
  });

  test('after the decision to protect, what lay open is gone everywhere', async () => {
    const item = await add('open.txt', text('Zembrowick'));
    expect(filesWith('Zembrowick')).not.toEqual([]);
    await decide(held, { type: 'protect', item, reason: 'a witness asked for it' });
    await updateCase(held);
    expect(filesWith('Zembrowick')).toEqual([]);
    expect(await exports()).not.toContain('Zembrowick');
    expect(await findings()).toMatchObject({ holds: true });
  });
});

test('an erased original is gone from the disk, and a rebuild and a check say so', async () => {
  const item = await add('erased.txt', text('Velverdun'));
  const other = await add('kept.txt', text('Ostermoor'));
  const claim = (await held.store.claimsOf(item))[0]?.held.claim.id;
  if (claim !== undefined) await decide(held, { type: 'accept', claim });
  await updateCase(held);
  const decision = await decide(held, { type: 'erase', item, reason: 'the family asked for it' });
  await rebuild(held);
  expect(filesWith('Velverdun')).toEqual([]);
  expect(await exports()).not.toContain('Velverdun');
  expect((await held.store.items()).map(({ id }) => id)).toContain(other);
  const { holds, codes } = await findings();
  expect(holds).toBe(true);
  expect(codes).toContain('erased');
  await expect(decide(held, { type: 'take_back', of: decision.seq, reason: 'no' })).rejects.toThrow(
    /cannot be taken back/,
  );
});
