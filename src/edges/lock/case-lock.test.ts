import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CaseLockedError, takeLock } from './index.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sijill lock '));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('one at a time; the second is told who has it; released, it is free again', async () => {
  const lock = await takeLock(folder);
  const second = takeLock(folder);
  await expect(second).rejects.toThrow(CaseLockedError);
  await expect(second).rejects.toMatchObject({
    code: 'in_use',
    message: expect.stringContaining(String(process.pid)),
  });
  await lock.release();
  const again = await takeLock(folder);
  // Released twice it does not release the next.
  await lock.release();
  await expect(takeLock(folder)).rejects.toMatchObject({ code: 'in_use' });
  await again.release();
  expect(await readdir(folder)).toEqual([]);
});

test('of many that try at once never two have it', async () => {
  for (let round = 0; round < 6; round += 1) {
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(folder)));
    const held = tries.filter((one) => one.status === 'fulfilled');
    expect(held.length).toBeLessThanOrEqual(1);
    for (const one of held) await one.value.release();
  }
  await (await takeLock(folder)).release();
});

test('the lock of a killed process is taken over, never by two', async () => {
  const script = `import { takeLock } from ${JSON.stringify(join(import.meta.dirname, 'index.ts'))};
    await takeLock(${JSON.stringify(folder)}); process.stdout.write('held'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  await expect(takeLock(folder)).rejects.toMatchObject({
    code: 'in_use',
    message: expect.stringContaining(String(child.pid)),
  });
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
  const tries = await Promise.allSettled(Array.from({ length: 10 }, () => takeLock(folder)));
  const held = tries.filter((one) => one.status === 'fulfilled');
  expect(held.length).toBeLessThanOrEqual(1);
  for (const one of held) await one.value.release();
  await (await takeLock(folder)).release();
});

test('a process id used again by another program holds nothing', async () => {
  await mkdir(join(folder, 'lock'));
  await writeFile(
    join(folder, 'lock/x'),
    JSON.stringify({ pid: process.pid, start: 'another boot:1', host: hostname(), id: 'x' }),
  );
  await (await takeLock(folder)).release();
  expect(await readdir(folder)).toEqual([]);
});

test('a lock of another machine is left alone', async () => {
  await mkdir(join(folder, 'lock'));
  await writeFile(
    join(folder, 'lock/x'),
    JSON.stringify({ pid: 1, start: '', host: `${hostname()}-other`, id: 'x' }),
  );
  await expect(takeLock(folder)).rejects.toMatchObject({ code: 'in_use_elsewhere' });
  await writeFile(join(folder, 'lock/x'), 'something else');
  await expect(takeLock(folder)).rejects.toMatchObject({ code: 'malformed' });
  expect(await readdir(join(folder, 'lock'))).toEqual(['x']);
});
