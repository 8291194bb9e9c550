import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSealingKey } from '#edges/keys';
import { openLog, writeLogCopy } from '#edges/log';
import { openVault } from '#edges/vault';
import { appendAccess } from './append-access.ts';
import { appendDecision } from './append-decision.ts';
import { appendErasure, finishErasures } from './append-erasure.ts';
import { appendIntake } from './append-intake.ts';
import { appendProtection } from './append-protection.ts';
import { backupCase } from './backup-case.ts';
import type { TestCase } from './evidence-case.suite.ts';
import { codesOf, makeTestCase, text } from './evidence-case.suite.ts';
import { readDecisions, readLedger, readReason } from './read-decisions.ts';

// A made-up name that occurs in nothing else.
const NAME = 'Zerubabel Quillfeather';
const STATEMENT = `${NAME} told us what happened at the mill. `.repeat(50);

let held: TestCase;
beforeEach(async () => {
  held = await makeTestCase();
});
afterEach(() => held.end());

/** Every file below a folder that holds the words in UTF-8 or UTF-16, either end first, in any case of letters or base64. */
async function filesHolding(folder: string, words: string): Promise<string[]> {
  const utf8 = Buffer.from(words);
  const utf16 = Buffer.from(words, 'utf16le');
  const swapped = Buffer.from(utf16).swap16();
  const hex = Buffer.from(utf8.toString('hex'));
  const base64 = [0, 1, 2].map((shift) => Buffer.from(words.slice(shift)).toString('base64').slice(0, -4));
  const needles = [utf8, utf16, swapped, hex, ...base64.map((one) => Buffer.from(one))];
  const found: string[] = [];
  for (const name of await readdir(folder, { recursive: true })) {
    const path = join(folder, name);
    if (needles.some((needle) => Buffer.from(name).includes(needle))) found.push(path);
    if (!(await stat(path)).isFile()) continue;
    const bytes = await readFile(path);
    if (needles.some((needle) => bytes.includes(needle))) found.push(path);
  }
  return found;
}

const take = (isProtected: boolean) =>
  appendIntake(held.edges, {
    content: text(STATEMENT),
    name: `${NAME}.txt`,
    mediaType: 'text/plain',
    source: NAME,
    protected: isProtected,
  });

const decide = (item: string, isProtected: boolean) =>
  appendDecision(held.edges, {
    draft: {
      type: 'reject',
      target: { claim: 'c:1', text: item, quote: NAME, start: 0, prefix: '', suffix: ' told us' },
      reason: `said by ${NAME}`,
    },
    item,
    protected: isProtected,
  });

test('of what is added as protected no byte below the case tells', async () => {
  const { item } = await take(true);
  await decide(item, true);
  const opened = await appendAccess(held.edges, { item, purpose: `reading ${NAME}` });
  if (opened.kind === 'refused') throw new Error(opened.message);
  expect(Buffer.concat(await Array.fromAsync(opened.content)).toString()).toBe(STATEMENT);
  expect(await filesHolding(held.folder, NAME)).toEqual([]);
  const entries = await Array.fromAsync(held.edges.log.read());
  expect(entries.map((entry) => [entry.kind, entry.protected ?? false])).toEqual([
    ['created', false],
    ['intake', true],
    ['decision', true],
    ['access', true],
  ]);
  expect(await held.verify()).toMatchObject({ holds: true });
  // The search would find it.
  await writeFile(join(held.folder, 'tmp/left'), Buffer.from(NAME, 'utf16le'));
  expect(await filesHolding(held.folder, NAME)).toHaveLength(1);
});

test('without the key everything protected is sealed, and the rest can be read', async () => {
  const { item } = await take(true);
  await decide(item, true);
  await appendDecision(held.edges, { draft: { type: 'accept' } });
  const { sealing: _, ...keyless } = held.edges;
  const ledger = await readLedger(keyless);
  const decisions = await Array.fromAsync(readDecisions(keyless, ledger));
  expect(decisions.map(({ kind }) => kind)).toEqual(['sealed', 'decision']);
  const other = await openSealingKey(join(held.root, 'other'), { kind: 'none' });
  const stranger = { ...held.edges, sealing: other };
  expect((await Array.fromAsync(readDecisions(stranger, ledger))).map(({ kind }) => kind)).toEqual([
    'sealed',
    'decision',
  ]);
  expect(ledger.items).toMatchObject([{ item, now: { kind: 'held', protected: true } }]);
});

test('an item moved under seal is nowhere open, and everything about it still verifies', async () => {
  const { item } = await take(false);
  await take(false);
  await decide(item, false);
  expect(await filesHolding(held.folder, NAME)).not.toEqual([]);
  const done = await appendProtection(held.edges, { item, reason: `${NAME} asked` });
  expect(done).toMatchObject({ kind: 'protected' });
  expect(await filesHolding(held.folder, NAME)).toEqual([]);
  const report = await held.verify({ sealing: true });
  expect(report).toMatchObject({ holds: true, decisions: 2 });
  expect(codesOf(report)).toEqual(['moved_under_seal']);
  expect(codesOf(await held.verify())).toEqual(['moved_under_seal', 'sealed']);

  const ledger = await readLedger(held.edges);
  expect(ledger.items).toMatchObject([{ item, now: { kind: 'held', protected: true } }]);
  const decisions = await Array.fromAsync(readDecisions(held.edges, ledger));
  expect(decisions).toMatchObject([
    { protected: true, decision: { type: 'reject' } },
    { decision: { type: 'protect' } },
  ]);
  const first = decisions[0]!;
  expect(first.kind === 'decision' && (await readReason(held.edges, ledger, first.decision))).toBe(
    `said by ${NAME}`,
  );
  const opened = await appendAccess(held.edges, { item, purpose: 'check' });
  expect(opened.kind === 'unsealed' && Buffer.concat(await Array.fromAsync(opened.content)).toString()).toBe(
    STATEMENT,
  );
  expect(await appendProtection(held.edges, { item })).toMatchObject({ code: 'already_protected' });
});

test.each([false, true])(
  'an erased item is gone with all that tells of it, protected: %s',
  async (isProtected) => {
    const kept = await appendIntake(held.edges, {
      content: text('kept'),
      name: 'k',
      mediaType: 'text/plain',
    });
    const { item } = await take(isProtected);
    await decide(item, isProtected);
    const derivative = (await held.edges.vault.put(text(`a thumbnail of ${NAME}`))).hash;
    const done = await appendErasure(held.edges, {
      item,
      reason: 'the family asked',
      derivatives: [derivative],
    });
    if (done.kind === 'refused') throw new Error(done.message);
    expect(await filesHolding(held.folder, NAME)).toEqual([]);
    expect(done.addresses.length).toBe(5);
    const report = await held.verify({ sealing: true });
    expect(report).toMatchObject({ holds: true, decisions: 1 });
    expect(codesOf(report)).toEqual(['erased']);
    expect(report.findings[0]!.text).toBe(`erased by decision ${done.decision.seq}`);
    const ledger = await readLedger(held.edges);
    expect(ledger.items).toMatchObject([
      { item: kept.item, now: { kind: 'held' } },
      { item, now: { kind: 'erased', of: done.decision.seq } },
    ]);
    expect((await Array.fromAsync(readDecisions(held.edges, ledger))).map(({ kind }) => kind)).toEqual([
      'erased',
      'decision',
    ]);
    expect(await appendAccess(held.edges, { item, purpose: 'x' })).toMatchObject({ code: 'erased' });
    expect(await appendErasure(held.edges, { item })).toMatchObject({ code: 'erased' });
    expect(await appendErasure(held.edges, { item: derivative })).toMatchObject({ code: 'not_held' });
  },
);

test('what moved under seal can be erased, and an erasure cut short is named and finished', async () => {
  const { item } = await take(false);
  await appendProtection(held.edges, { item });
  await appendErasure(held.edges, { item });
  expect((await readLedger(held.edges)).items).toMatchObject([{ now: { kind: 'erased' } }]);
  expect(await held.verify()).toMatchObject({ holds: true });

  await held.edges.vault.put(text(STATEMENT));
  const report = await held.verify();
  expect(report.holds).toBe(false);
  expect(codesOf(report)).toContain('not_erased');
  expect(await finishErasures(held.edges)).toBe(1);
  expect(await held.verify()).toMatchObject({ holds: true });
});

test('what was erased and is taken in again is held again', async () => {
  const { item } = await take(false);
  await appendErasure(held.edges, { item });
  expect((await take(false)).item).toBe(item);
  expect((await readLedger(held.edges)).items).toMatchObject([{ item, now: { kind: 'held' } }]);
  expect(await held.verify()).toMatchObject({ holds: true });
});

test('a case copied while it is written to verifies, and holds no more than was erased', async () => {
  for (let i = 0; i < 10; i += 1)
    await appendIntake(held.edges, { content: text(`article ${i}`), name: 'a', mediaType: 'text/plain' });
  const { item } = await take(true);
  await decide(item, true);
  let writing = true;
  const writer = (async () => {
    for (let i = 0; writing; i += 1) {
      const { item: extra } = await appendIntake(held.edges, {
        content: text(`more ${i}`),
        name: 'a',
        mediaType: 'text/plain',
      });
      if (i % 3 === 0) await appendErasure(held.edges, { item: extra });
    }
  })();
  for (let round = 0; round < 3; round += 1) {
    const folder = join(held.root, `backup-${round}`);
    await mkdir(folder);
    const { origin } = held.edges.log;
    const openReader = () =>
      openLog(held.folder, { origin, clock: () => '', lastSeen: join(held.config, 'seen') });
    const copied = await backupCase(
      { vault: held.edges.vault, openLog: openReader },
      { vault: openVault(folder), folder, writeLogCopy },
    );
    expect(copied.damaged).toEqual([]);
    const report = await held.verify({ folder, outside: false, sealing: true });
    expect(report).toMatchObject({ holds: true, entries: copied.entries, signedSize: copied.entries });
    expect(copied.entries).toBeGreaterThan(10);
  }
  writing = false;
  await writer;
  expect(await held.verify()).toMatchObject({ holds: true });
});
