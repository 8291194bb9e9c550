import { open, readFile, stat, truncate, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { historyPath } from './heads.ts';
import type { Inspected } from './inspect.ts';
import type { Recovered } from './log.ts';

/**
 * Cuts off what a killed process left behind the last signed head: no head covers it, so nobody was told of it, and
 * signing it now would sign whatever somebody put there. The bytes are kept in `log/cut-…`, never read again.
 */
export async function recoverTail(folder: string, found: Inspected): Promise<Recovered | null> {
  const history = await stat(historyPath(folder)).catch(() => null);
  if (history && history.size > found.historyEnd) await truncate(historyPath(folder), found.historyEnd);
  const parts: Buffer[] = [];
  const behind: { path: string; from: number }[] = [];
  for (const { path, from } of found.tail) {
    const bytes = (await readFile(path)).subarray(from);
    if (bytes.length === 0 && from > 0) continue;
    parts.push(bytes);
    behind.push({ path, from });
  }
  const cut = Buffer.concat(parts);
  if (cut.length > 0) await keep(folder, found.tree.size, cut);
  for (const { path, from } of behind) {
    if (from === 0) await unlink(path);
    else await truncate(path, from);
  }
  return cut.length === 0 ? null : { entries: found.tailEntries, bytes: cut.length };
}

async function keep(folder: string, size: number, bytes: Uint8Array): Promise<void> {
  for (let number = 0; ; number += 1) {
    try {
      const file = await open(join(folder, `cut-${size}-${number}`), 'wx', 0o400);
      await file.writeFile(bytes);
      await file.sync();
      await file.close();
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
