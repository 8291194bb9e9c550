// Kills a writer at hundreds of random instants and takes one very large file in; then checks what is left.
//   node bench/soak/main.ts [--kills 500] [--gb 10]
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { verifySignature } from '#edges/keys';
import { readRawLog } from '#edges/log';
import { openVault } from '#edges/vault';
import { isFault, makeLedger, parseEntry } from '#stages/preserve';
import { verifyCase } from '../../src/flows/verify-case.ts';

const WRITER = join(import.meta.dirname, '../../src/flows/kill-writer.suite.ts');
const { values } = parseArgs({
  options: { kills: { type: 'string', default: '500' }, gb: { type: 'string', default: '10' } },
});
const root = mkdtempSync(join(tmpdir(), 'sijill-soak-'));
try {
  await soakKills(Number(values.kills));
  await soakLarge(Number(values.gb));
} finally {
  rmSync(root, { recursive: true, force: true });
}

type Told = { readonly taken?: string; readonly erased?: string };

/** Lets a writer work for a random while and kills it, again and again, on one case. */
async function soakKills(kills: number): Promise<void> {
  const taken = new Set<string>();
  const erased = new Set<string>();
  for (let round = 0; round < kills; round += 1) {
    for (const told of await writeForAWhile(round)) {
      if (told.taken) taken.add(told.taken);
      if (told.erased) erased.add(told.erased);
    }
  }
  const log = await readRawLog(join(root, 'case'), join(root, 'config/seen'));
  const entries = log.lines.flatMap((line) => parseEntry(new TextDecoder().decode(line)) ?? []);
  const ledger = makeLedger(entries);
  const lost = [...taken].filter((item) => !ledger.addresses.has(item) && ledger.find(item).kind === 'held');
  const back = [...erased].filter((item) => ledger.find(item).kind === 'held');
  const report = await verifyCase({
    origin: 'sijill/kill',
    vault: openVault(join(root, 'case')),
    log,
    verify: verifySignature,
  });
  // Killed between the tombstone and the deletion: named, and finished when the case is opened next.
  const faults = report.findings.filter((finding) => isFault(finding) && finding.code !== 'not_erased');
  console.log(
    `${kills} kills: ${taken.size} acknowledged, ${lost.length} lost, ${back.length} erased and back, ${faults.length} faults in ${report.entries} entries and ${report.objects} objects`,
  );
  if (lost.length + back.length + faults.length > 0) {
    console.log(lost, back, faults);
    process.exitCode = 1;
  }
}

async function writeForAWhile(round: number): Promise<Told[]> {
  const child = spawn(process.execPath, [WRITER, root, '0', String(round * 1000), '100'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const told: Told[] = [];
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let isDoomed = false;
  for await (const line of createInterface({ input: child.stdout })) {
    // A line cut by the kill was never said.
    if (line.endsWith('}')) told.push(JSON.parse(line) as Told);
    if (!isDoomed) setTimeout(() => child.kill('SIGKILL'), Math.random() * 150);
    isDoomed = true;
  }
  await ended;
  return told;
}

/** Memory must not grow with the file. The vault alone: what comes after it sees only the hash. */
async function soakLarge(gigabytes: number): Promise<void> {
  const piece = randomBytes(1 << 22);
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (let i = 0; i < gigabytes * 256; i += 1) {
      piece.writeUInt32BE(i);
      yield new Uint8Array(piece);
    }
  }
  const vault = openVault(join(root, 'large'));
  const begin = performance.now();
  const { hash, bytes: size } = await vault.put(bytes());
  const seconds = (performance.now() - begin) / 1000;
  const state = await vault.check(hash);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${gigabytes} GiB taken in at ${Math.round(size / 1e6 / seconds)} MB/s, then ${state}; peak memory ${memory} MB`,
  );
  if (state !== 'whole') process.exitCode = 1;
}
