// Run as a program of its own by kill.test.ts: takes things in, says what was acknowledged, and kills itself right
// before its n-th call that changes the disk.
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { systemClock, systemRandom } from '#edges/clock';
import { openSealingKey, openSigningKey, verifySignature } from '#edges/keys';
import { takeLock } from '#edges/lock';
import { openLog } from '#edges/log';
import { openVault } from '#edges/vault';
import { appendCreation } from './append-creation.ts';
import { appendDecision } from './append-decision.ts';
import { appendErasure, finishErasures } from './append-erasure.ts';
import { appendIntake } from './append-intake.ts';

const [root, at, first, many] = [process.argv[2]!, ...process.argv.slice(3).map(Number)] as [
  string,
  number,
  number,
  number,
];
let calls = 0;
let armed = false;

function count(): void {
  if (!armed) return;
  calls += 1;
  if (calls === at) process.kill(process.pid, 'SIGKILL');
}

const functions = fs as unknown as Record<string, (...given: unknown[]) => unknown>;
for (const name of ['rename', 'unlink', 'link', 'mkdir', 'truncate', 'writeFile']) {
  const original = functions[name]!;
  functions[name] = (...given) => {
    count();
    return original(...given);
  };
}
syncBuiltinESMExports();
const handle = await fs.open(import.meta.filename, 'r');
const methods = Object.getPrototypeOf(handle) as Record<string, (...given: unknown[]) => unknown>;
await handle.close();
for (const name of ['write', 'sync', 'datasync', 'truncate', 'writeFile']) {
  const original = methods[name]!;
  methods[name] = function (this: unknown, ...given) {
    count();
    return original.apply(this, given);
  };
}

const folder = join(root, 'case');
const config = join(root, 'config');
await fs.mkdir(folder, { recursive: true });
const lock = await takeLock(folder);
const signer = await openSigningKey(config, { kind: 'none' });
const sealing = await openSealingKey(config, { kind: 'none' });
armed = true;
const log = await openLog(folder, {
  origin: 'sijill/kill',
  clock: systemClock(),
  signer,
  lastSeen: join(config, 'seen'),
  rotateAfter: 5,
});
const vault = openVault(folder);
const edges = { vault, log, signer, sealing, verify: verifySignature, random: systemRandom() };
await vault.sweep();
if (log.size() === 0) await appendCreation(edges, { protection: 'none', tool: 'test' });
await finishErasures(edges);
const say = (told: object): boolean => process.stdout.write(`${JSON.stringify(told)}\n`);
for (let number = first; number < first + many; number += 1) {
  const content = new TextEncoder().encode(`article ${number} `.repeat(100));
  const { item } = await appendIntake(edges, {
    content,
    name: `${number}.txt`,
    mediaType: 'text/plain',
    protected: number % 2 === 1,
  });
  say({ taken: item });
  const decision = await appendDecision(edges, {
    draft: { type: 'reject', fields: { number }, reason: 'a copy' },
    item,
  });
  if (!('kind' in decision)) say({ decided: decision.seq });
  if (number % 2 === 0) {
    await appendErasure(edges, { item });
    say({ erased: item });
  }
}
await log.close();
await lock.release();
say({ done: calls });
