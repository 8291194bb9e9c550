// How fast evidence is kept and checked, beside `sha256sum` and `cp` of the same files in the same run.
//   node bench/evidence/main.ts [--mb 512] [--appends 2000] [--items 100000]
import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { systemClock, systemRandom } from '#edges/clock';
import { openSigningKey, verifySignature } from '#edges/keys';
import type { Log } from '#edges/log';
import { openLog, readRawLog } from '#edges/log';
import { openVault } from '#edges/vault';
import { recordBytes } from '#stages/preserve';
import { appendCreation } from '../../src/flows/append-creation.ts';
import { appendIntake } from '../../src/flows/append-intake.ts';
import type { EvidenceEdges } from '../../src/flows/evidence-edges.ts';
import { verifyCase } from '../../src/flows/verify-case.ts';

const ORIGIN = 'sijill/bench';
const { values } = parseArgs({
  options: {
    mb: { type: 'string', default: '512' },
    appends: { type: 'string', default: '2000' },
    items: { type: 'string', default: '100000' },
  },
});
const root = mkdtempSync(join(tmpdir(), 'sijill-bench-'));
try {
  await measureIntake(Number(values.mb));
  await measureAppends(Number(values.appends));
  await measureVerification(Number(values.items));
} finally {
  rmSync(root, { recursive: true, force: true });
}

async function openEdges(name: string): Promise<EvidenceEdges & { folder: string; lastSeen: string }> {
  const folder = join(root, name);
  const lastSeen = join(root, `${name}-seen`);
  mkdirSync(folder);
  const signer = await openSigningKey(join(root, `${name}-config`), { kind: 'none' });
  const log = await openLog(folder, { origin: ORIGIN, clock: systemClock(), signer, lastSeen });
  const edges = { vault: openVault(folder), log, signer, verify: verifySignature, random: systemRandom() };
  await appendCreation(edges, { protection: 'none', tool: 'bench' });
  return { ...edges, folder, lastSeen };
}

/** One large file: what a disk and SHA-256 allow, and what taking it in reaches of that. The best of three each. */
async function measureIntake(megabytes: number): Promise<void> {
  const file = join(root, 'large');
  const descriptor = openSync(file, 'w');
  for (let i = 0; i < megabytes; i += 1) writeSync(descriptor, randomBytes(1 << 20));
  fsyncSync(descriptor);
  closeSync(descriptor);
  const rate = (seconds: number): number => Math.round((megabytes * 1.048576) / seconds);
  const results = { sha256sum: 0, 'cp and sync': 0, intake: 0 };
  for (let round = 0; round < 3; round += 1) {
    results.sha256sum = Math.max(
      results.sha256sum,
      rate(await timed(() => execFileSync('sha256sum', [file]))),
    );
    const copy = join(root, `copy-${round}`);
    const copied = await timed(() => {
      execFileSync('cp', [file, copy]);
      execFileSync('sync', [copy]);
    });
    results['cp and sync'] = Math.max(results['cp and sync'], rate(copied));
    rmSync(copy);
    const edges = await openEdges(`intake-${round}`);
    const content = createReadStream(file, { highWaterMark: 1 << 22 });
    const taken = await timed(() =>
      appendIntake(edges, { content, name: 'large', mediaType: 'application/octet-stream' }),
    );
    results.intake = Math.max(results.intake, rate(taken));
    await edges.log.close();
    rmSync(edges.folder, { recursive: true });
  }
  const slower = Math.min(results.sha256sum, results['cp and sync']);
  console.log(
    `intake of ${megabytes} MiB, MB/s:`,
    results,
    `ratio to the slower: ${(results.intake / slower).toFixed(2)}`,
  );
  console.log(`peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

/** Durable appends: each on the disk with a signed head before it is acknowledged. */
async function measureAppends(count: number): Promise<void> {
  const edges = await openEdges('appends');
  const alone = await timed(async () => {
    for (let i = 0; i < count / 10; i += 1) await edges.log.append([{ kind: 'export' }]);
  });
  const together = await timed(async () => {
    let left = count;
    const caller = async (): Promise<void> => {
      while (left > 0) {
        left -= 1;
        await edges.log.append([{ kind: 'export' }]);
      }
    };
    await Promise.all(Array.from({ length: 32 }, caller));
  });
  const small = await timed(async () => {
    for (let i = 0; i < count / 10; i += 1) {
      await appendIntake(edges, { content: randomBytes(5000), name: `${i}`, mediaType: 'text/plain' });
    }
  });
  console.log(
    `durable appends per second: ${Math.round(count / 10 / alone)} one at a time, ${Math.round(count / together)} from 32 callers; small files taken in: ${Math.round(count / 10 / small)} per second`,
  );
  await edges.log.close();
}

/** A case of many items, laid down without durability so that making it does not take an hour, and checked whole. */
async function measureVerification(items: number): Promise<void> {
  const edges = await openEdges('verification');
  const lay = (bytes: Uint8Array): string => {
    const hex = createHash('sha256').update(bytes).digest('hex');
    const folder = join(edges.folder, 'vault/sha256', hex.slice(0, 2));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, hex), bytes);
    return `sha256:${hex}`;
  };
  let batch: Parameters<Log['append']>[0][number][] = [];
  for (let i = 0; i < items; i += 1) {
    const object = lay(Buffer.from(`article ${i} `.repeat(200)));
    const record = lay(
      recordBytes({ format: 1, name: `${i}.txt`, mediaType: 'text/plain', bytes: 1 }, randomBytes(16)),
    );
    batch.push({ kind: 'intake', object, record });
    if (batch.length === 100 || i === items - 1) {
      await edges.log.append(batch);
      batch = [];
    }
  }
  await edges.log.close();
  let opened = 0;
  opened = await timed(async () => {
    const again = await openLog(edges.folder, {
      origin: ORIGIN,
      clock: systemClock(),
      signer: edges.signer,
      lastSeen: edges.lastSeen,
    });
    await again.close();
  });
  let entries = 0;
  const seconds = await timed(async () => {
    const log = await readRawLog(edges.folder, edges.lastSeen);
    const report = await verifyCase({ origin: ORIGIN, vault: edges.vault, log, verify: verifySignature });
    if (!report.holds) throw new Error(`the case does not hold: ${JSON.stringify(report.findings[0])}`);
    entries = report.entries;
  });
  console.log(
    `verification of ${items} items (${entries} entries, ${items * 2} objects): ${seconds.toFixed(1)} s, ${Math.round(items / seconds)} items per second; opening its log: ${opened.toFixed(2)} s; peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  );
}

async function timed(work: () => unknown): Promise<number> {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1000;
}
