import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { systemClock } from '#edges/clock';
import { openSigningKey, verifySignature } from '#edges/keys';
import { takeLock } from '#edges/lock';
import { openLog, readRawLog } from '#edges/log';
import { openVault } from '#edges/vault';
import type { EvidenceEntry } from '#stages/preserve';
import { makeLedger } from '#stages/preserve';
import { verifyCase } from './verify-case.ts';

type Told = {
  readonly taken?: string;
  readonly decided?: number;
  readonly erased?: string;
  readonly done?: number;
};

/** Runs the writer until its `at`-th call that changes the disk; what it said before it died. */
async function writeUntil(
  root: string,
  at: number,
  first: number,
): Promise<{ told: Told[]; killed: boolean }> {
  const script = fileURLToPath(import.meta.resolve('./kill-writer.suite.ts'));
  return await new Promise((resolve, reject) => {
    execFile(process.execPath, [script, root, String(at), String(first), '2'], (error, stdout, stderr) => {
      const told = stdout
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Told);
      if (error && error.signal !== 'SIGKILL') reject(new Error(stderr || error.message));
      else resolve({ told, killed: error !== null });
    });
  });
}

// Every sixth call of two intakes, two decisions and an erasure.
test('killed at any call that changes the disk, nothing acknowledged is lost and nothing is half there', async () => {
  const root = await mkdtemp(join(tmpdir(), 'sijill kill '));
  const folder = join(root, 'case');
  const taken = new Set<string>();
  const erased = new Set<string>();
  const decided: number[] = [];
  let kills = 0;
  for (let at = 1, run = 0; ; at += 6, run += 1) {
    const { told, killed } = await writeUntil(root, at, run * 2);
    for (const one of told) {
      if (one.taken) taken.add(one.taken);
      if (one.erased) erased.add(one.erased);
      if (one.decided !== undefined) decided.push(one.decided);
    }
    kills += killed ? 1 : 0;

    // As it lies, before anybody repairs anything.
    const lastSeen = join(root, 'config/seen');
    const raw = await readRawLog(folder, lastSeen);
    if (raw.lines.length > 0 && raw.heads.length > 0) {
      const report = await verifyCase({
        origin: 'sijill/kill',
        vault: openVault(folder),
        log: raw,
        verify: verifySignature,
      });
      const unfinished = report.findings.filter((finding) => finding.code !== 'not_erased');
      expect(
        unfinished.filter(
          (finding) => !['sealed', 'erased', 'unlogged', 'unacknowledged'].includes(finding.code),
        ),
      ).toEqual([]);
    }
    const lock = await takeLock(folder);
    const signer = await openSigningKey(join(root, 'config'), { kind: 'none' });
    const log = await openLog(folder, {
      origin: 'sijill/kill',
      clock: systemClock(),
      signer,
      lastSeen,
      rotateAfter: 5,
    });
    const entries: EvidenceEntry[] = await Array.fromAsync(log.read());
    const ledger = makeLedger(entries);
    const lost = [...taken].filter((item) => ledger.items.every((held) => held.item !== item));
    expect(lost).toEqual([]);
    const gone = [...taken].filter((item) => !erased.has(item) && ledger.find(item).kind === 'erased');
    // At most the one whose erasure was on its way when it was killed.
    expect(gone.length).toBeLessThanOrEqual(run + 1);
    expect([...erased].filter((item) => ledger.find(item).kind !== 'erased')).toEqual([]);
    expect(decided.filter((seq) => entries[seq]?.kind !== 'decision')).toEqual([]);
    await log.close();
    await lock.release();
    if (!killed) break;
  }
  expect(kills).toBeGreaterThanOrEqual(20);
  expect(await readdir(join(folder, 'tmp'))).toEqual([]);
  await rm(root, { recursive: true, force: true });
}, 120_000);
