import type { Log, writeLogCopy } from '#edges/log';
import type { Vault } from '#edges/vault';
import type { Hash } from '#model';
import type { EvidenceEntry, Ledger } from '#stages/preserve';
import { makeLedger, parseEntry } from '#stages/preserve';

/** The case to copy. `openLog` opens its log for reading; another process may be appending to it all the while. */
export type BackupSource = {
  readonly vault: Vault;
  readonly openLog: () => Promise<Pick<Log, 'size' | 'lines' | 'checkpoints'>>;
};

/** Where a backup goes: a folder that is no case yet, and the vault in it. */
export type BackupPlace = {
  readonly vault: Vault;
  readonly folder: string;
  readonly writeLogCopy: typeof writeLogCopy;
};

/** What was copied. `damaged`: what the log names and the vault could not give; the copy lacks it too. */
export type BackedUp = {
  readonly entries: number;
  readonly objects: number;
  readonly bytes: number;
  readonly damaged: readonly Hash[];
};

/** How far a backup is. */
export type BackupProgress = (progress: { readonly objects: number; readonly bytes: number }) => void;

/**
 * Copies a case that may be in use. First the bytes, then the entries, then the bytes that came meanwhile: an object is
 * always in the vault before an entry names it. What is derived is not copied; it is made again from the rest.
 */
export async function backupCase(
  from: BackupSource,
  to: BackupPlace,
  onProgress?: BackupProgress,
): Promise<BackedUp> {
  const copied = new Set<Hash>();
  let bytes = 0;
  const copyNew = async (): Promise<void> => {
    for await (const { hash } of from.vault.list()) {
      if (hash === null || copied.has(hash)) continue;
      const size = await copyObject(from.vault, to.vault, hash);
      if (size === null) continue;
      copied.add(hash);
      bytes += size;
      onProgress?.({ objects: copied.size, bytes });
    }
  };
  await copyNew();
  for (let before = -1; ; ) {
    const log = await from.openLog();
    const size = log.size();
    const ledger = await ledgerOf(log, size);
    await copyNew();
    const lacking = [...ledger.addresses.keys()].filter((address) => !copied.has(address));
    // What is lacking may have been erased since; then entries read anew say so. A log that stands still does not.
    if (lacking.length > 0 && size !== before) {
      before = size;
      continue;
    }
    for (const address of ledger.gone) if (copied.delete(address)) await to.vault.remove(address);
    await to.writeLogCopy(to.folder, { lines: first(log.lines(), size), heads: log.checkpoints(), size });
    return { entries: size, objects: copied.size, bytes, damaged: lacking };
  }
}

async function ledgerOf(log: Pick<Log, 'lines'>, size: number): Promise<Ledger> {
  const entries: EvidenceEntry[] = [];
  for await (const line of first(log.lines(), size)) {
    const entry = parseEntry(line);
    if (entry) entries.push(entry);
  }
  return makeLedger(entries);
}

/** The size of what was copied; null when it is gone, or is not what its address says. */
async function copyObject(from: Vault, to: Vault, hash: Hash): Promise<number | null> {
  try {
    return (await to.put(from.stream(hash))).bytes;
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (code === 'missing' || code === 'altered') return null;
    throw error;
  }
}

async function* first<T>(items: AsyncIterable<T>, count: number): AsyncGenerator<T> {
  let taken = 0;
  if (count === 0) return;
  for await (const item of items) {
    yield item;
    taken += 1;
    if (taken === count) return;
  }
}
