import {
  appendFile,
  chmod,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { steppingClock } from '#edges/clock';
import { openLog } from '#edges/log';
import { FAULTS } from '#stages/preserve';
import { toBase64 } from '#tools/base64';
import { canonicalJson } from '#tools/json';
import type { TestCase } from './evidence-case.suite.ts';
import { codesOf, makeTestCase, text } from './evidence-case.suite.ts';
import { fillCase, takeIn } from './filled-case.suite.ts';
import { readDecisions, readLedger } from './read-decisions.ts';
import { sealRecord } from './sealed-record.ts';

let held: TestCase;
beforeEach(async () => {
  held = await makeTestCase();
});
afterEach(() => held.end());

describe('each thing done to a case is found and named', () => {
  const logFile = (folder: string, name = '000000000000.jsonl') => join(folder, 'log', name);
  const linesOf = async (path: string) => (await readFile(path, 'utf8')).split('\n').slice(0, -1);
  const writeLines = (path: string, lines: string[]) => writeFile(path, `${lines.join('\n')}\n`);
  const objectPath = async (folder: string, seq: number, field: 'object' | 'record') => {
    for await (const entry of held.edges.log.read(seq)) {
      const hex = entry[field]!.slice(7);
      return join(folder, 'vault/sha256', hex.slice(0, 2), hex);
    }
    throw new Error('no such entry');
  };
  const overwrite = async (path: string, bytes: string | Uint8Array) => {
    await chmod(path, 0o600);
    await writeFile(path, bytes);
  };

  const attacks: [string, string[], (folder: string) => Promise<unknown>][] = [
    [
      'an original changed',
      ['altered'],
      async (folder) => overwrite(await objectPath(folder, 1, 'object'), 'articlE 0'),
    ],
    ['an original deleted', ['missing'], async (folder) => rm(await objectPath(folder, 2, 'object'))],
    ['a record deleted', ['missing'], async (folder) => rm(await objectPath(folder, 2, 'record'))],
    [
      'a sealed object changed',
      ['altered'],
      async (folder) => overwrite(await objectPath(folder, 8, 'object'), 'x'),
    ],
    [
      'a line changed',
      ['altered'],
      async (folder) => {
        const lines = await linesOf(logFile(folder));
        await writeLines(logFile(folder), lines.with(3, lines[3]!.replace('2026', '2025')));
      },
    ],
    [
      'a line made unreadable',
      ['altered', 'malformed'],
      async (folder) => {
        const lines = await linesOf(logFile(folder));
        await writeLines(logFile(folder), lines.with(3, lines[3]!.replace('{', '[')));
      },
    ],
    [
      'a line removed',
      ['altered', 'removed', 'truncated'],
      async (folder) => {
        await writeLines(logFile(folder), (await linesOf(logFile(folder))).toSpliced(3, 1));
      },
    ],
    [
      'a line doubled',
      ['altered', 'inserted'],
      async (folder) => {
        const lines = await linesOf(logFile(folder));
        await writeLines(logFile(folder), lines.toSpliced(3, 0, lines[3]!));
      },
    ],
    [
      'two lines exchanged',
      ['altered', 'reordered'],
      async (folder) => {
        const lines = await linesOf(logFile(folder));
        await writeLines(logFile(folder), lines.with(3, lines[4]!).with(4, lines[3]!));
      },
    ],
    [
      'the last file of entries removed',
      ['truncated'],
      (folder) => rm(logFile(folder, '000000000008.jsonl')),
    ],
    [
      'the last entry cut off',
      ['truncated'],
      async (folder) => {
        const path = logFile(folder, '000000000008.jsonl');
        await truncate(path, (await stat(path)).size - 5);
      },
    ],
    [
      'a signature changed',
      ['bad_signature'],
      async (folder) => {
        const path = join(folder, 'log/checkpoint');
        const note = await readFile(path, 'utf8');
        const end = Buffer.from(note.slice(note.lastIndexOf(' ') + 1, -1), 'base64');
        end[20]! ^= 1;
        await writeFile(path, `${note.slice(0, note.lastIndexOf(' ') + 1)}${toBase64(end)}\n`);
      },
    ],
    [
      'every head removed',
      ['unsigned'],
      async (folder) => {
        await rm(join(folder, 'log/checkpoint'));
        await rm(join(folder, 'log/checkpoints.jsonl'));
      },
    ],
    [
      'an entry added behind the last head',
      ['unacknowledged'],
      async (folder) => {
        const path = logFile(folder, '000000000008.jsonl');
        const line = JSON.parse((await linesOf(path)).at(-1)!) as object;
        await appendFile(path, `${canonicalJson({ ...line, seq: 10 })}\n`);
      },
    ],
    ['an object nobody logged', ['unlogged'], async () => held.edges.vault.put(text('planted'))],
    [
      'a file that is no object',
      ['stray'],
      (folder) => writeFile(join(folder, 'vault/sha256/notes.txt'), 'x'),
    ],
    [
      'the key exchanged',
      ['altered', 'unknown_key', 'unsigned'],
      async (folder) => overwrite(await objectPath(folder, 0, 'object'), new Uint8Array(32)),
    ],
  ];

  test.each(attacks)('%s', async (name, codes, attack) => {
    await fillCase(held);
    const folder = name === 'an object nobody logged' ? held.folder : await held.copy('attacked');
    await attack(folder);
    // Without the head kept outside, so that what is found is found by the folder alone.
    const report = await held.verify({ folder, outside: false });
    // What follows from a fault, such as bytes no entry names any more, is told too; here the cause is looked for.
    const found = codesOf(report).filter((code) => Object.hasOwn(FAULTS, code) || codes.includes(code));
    expect(found).toEqual(codes);
    expect(report.holds).toBe(!codes.some((code) => Object.hasOwn(FAULTS, code)));
  });

  test('an older copy put in place of the case', async () => {
    await fillCase(held);
    const older = await held.copy('older');
    await takeIn(held, 'one more');
    expect(codesOf(await held.verify({ folder: older, outside: false }))).toEqual(['sealed']);
    const report = await held.verify({ folder: older });
    expect(codesOf(report)).toEqual(['rolled_back', 'sealed']);
    expect(report.holds).toBe(false);
  });

  test('a second history of the same case, by the same key', async () => {
    const fork = await held.copy('fork');
    await fillCase(held);
    const log = await openLog(fork, {
      origin: held.edges.log.origin,
      clock: steppingClock('2026-01-01T00:00:00.000Z'),
      signer: held.edges.signer,
    });
    await log.append(Array.from({ length: 12 }, () => ({ kind: 'export' as const })));
    await log.close();
    const report = await held.verify({ folder: fork });
    expect(codesOf(report)).toContain('forked');
    expect(report.holds).toBe(false);
  });

  test('a decision copied to another place, or whose words were changed', async () => {
    await fillCase(held);
    const ledger = await readLedger(held.edges);
    const record = ledger.decisions[0]!.record!;
    await held.edges.log.append([{ kind: 'decision', record }]);
    const [first] = await Array.fromAsync(readDecisions(held.edges, ledger));
    if (first?.kind !== 'decision') throw new Error('no decision');
    await held.edges.log.append([
      async ({ seq, at }) => ({
        kind: 'decision',
        record: await sealRecord(held.edges, { ...first.decision, seq, at, type: 'accept' }),
      }),
    ]);
    expect(codesOf(await held.verify())).toEqual(['bad_signature', 'misplaced', 'sealed']);
  });
});

test('flip any byte of log or vault and it is found', async () => {
  await fillCase(held);
  const folder = await held.copy('flipped');
  const files: string[] = [];
  for (const area of ['log', 'vault']) {
    for (const name of await readdir(join(folder, area), { recursive: true })) {
      const path = join(folder, area, name);
      if ((await stat(path)).isFile() && (await stat(path)).size > 0) files.push(path);
    }
  }
  const missed: string[] = [];
  let random = 12345;
  for (let round = 0; round < 300; round += 1) {
    random = (random * 1103515245 + 12345) % 2147483648;
    const path = files[random % files.length]!;
    const bytes = await readFile(path);
    const at = Math.floor((random / 2147483648) * bytes.length);
    const bit = 1 << (random % 8);
    await chmod(path, 0o600);
    await writeFile(path, bytes.with(at, bytes[at]! ^ bit));
    const report = await held.verify({ folder, outside: false });
    if (report.holds) missed.push(`${path} byte ${at} bit ${bit}`);
    await writeFile(path, bytes);
  }
  expect(missed).toEqual([]);
  expect((await held.verify({ folder, outside: false })).holds).toBe(true);
}, 60_000);

test('what a vault folder was renamed to is no longer there', async () => {
  await fillCase(held);
  const folder = await held.copy('moved');
  await rename(join(folder, 'vault'), join(folder, 'vault-old'));
  expect(codesOf(await held.verify({ folder }))).toContain('missing');
});
