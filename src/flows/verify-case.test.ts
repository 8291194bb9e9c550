import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSigningKey } from '#edges/keys';
import { appendDecision } from './append-decision.ts';
import { appendRecord } from './append-record.ts';
import type { TestCase } from './evidence-case.suite.ts';
import { codesOf, makeTestCase } from './evidence-case.suite.ts';
import { fillCase, takeIn } from './filled-case.suite.ts';
import { readDecisions, readLedger, readReason } from './read-decisions.ts';

let held: TestCase;
beforeEach(async () => {
  held = await makeTestCase();
});
afterEach(() => held.end());

test('a case that nobody touched holds, and what is sealed is said to be', async () => {
  await fillCase(held);
  const report = await held.verify();
  expect(report).toMatchObject({
    holds: true,
    entries: 10,
    decisions: 2,
    signedSize: 10,
    comparedOutside: true,
  });
  expect(report.firstKey).toBe(held.edges.signer.keyId);
  expect(codesOf(report)).toEqual(['sealed']);
  expect((await held.verify({ sealing: true })).findings).toEqual([]);
});

test('decisions come back signed, with their reasons, and one can be taken back', async () => {
  await fillCase(held);
  const ledger = await readLedger(held.edges);
  const decisions = await Array.fromAsync(readDecisions(held.edges, ledger));
  expect(decisions).toMatchObject([
    { kind: 'decision', decision: { seq: 5, type: 'reject' } },
    { kind: 'decision', decision: { seq: 6, type: 'take_back', of: 5 } },
  ]);
  expect(
    decisions[0]?.kind === 'decision' && (await readReason(held.edges, ledger, decisions[0].decision)),
  ).toBe('a copy');
  expect(await appendDecision(held.edges, { draft: { type: 'take_back', of: 4 } })).toMatchObject({
    code: 'no_such_decision',
  });
  expect(await appendDecision(held.edges, { draft: { type: 'take_back' } })).toMatchObject({
    code: 'no_such_decision',
  });
});

test('a change of keys holds when both keys signed it, and an unsigned one is named', async () => {
  await fillCase(held);
  const next = await openSigningKey(join(held.root, 'next'), { kind: 'none' });
  await held.edges.vault.put(next.publicKey);
  await held.edges.log.changeKey(next);
  await appendRecord(held.edges, { kind: 'settings', body: { format: 1 } });
  const report = await held.verify();
  expect(report).toMatchObject({ holds: true, entries: 12, signedSize: 12 });
  const folder = await held.copy('without-the-old-key');
  const path = join(folder, 'log/checkpoints.jsonl');
  const lines = (await readFile(path, 'utf8')).split('\n');
  const both = lines.findIndex((line) => line.split('— ').length === 3);
  const cut = JSON.stringify((JSON.parse(lines[both]!) as string).replace(/— [^\n]*\n/, ''));
  await writeFile(path, lines.with(both, cut).join('\n'));
  const robbed = await held.verify({ folder, outside: false });
  expect(robbed.holds).toBe(false);
  expect(codesOf(robbed)).toContain('unknown_key');
});

test('the same bytes twice are one item with two intakes, protected or not', async () => {
  const first = await takeIn(held, 'the same');
  const second = await takeIn(held, 'the same');
  expect([first.existed, second.existed, first.item === second.item]).toEqual([false, true, true]);
  const sealed = await takeIn(held, 'hidden', { protected: true });
  const again = await takeIn(held, 'hidden', { protected: true });
  expect([sealed.existed, again.existed, sealed.item === again.item]).toEqual([false, true, true]);
  const { items } = await readLedger(held.edges);
  expect(items.map(({ intakes }) => intakes.length)).toEqual([2, 2]);
});
