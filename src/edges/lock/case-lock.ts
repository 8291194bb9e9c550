import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rmdir, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startOf } from './process-start.ts';

/** Who holds a case: the process, when it began (as the system tells it) and the machine. */
export type LockOwner = {
  readonly pid: number;
  readonly start: string;
  readonly host: string;
  readonly id: string;
};

/** A case held by this process. */
export type CaseLock = { readonly owner: LockOwner; readonly release: () => Promise<void> };

/** Another process has the case open, or says so from another machine. */
export class CaseLockedError extends Error {
  readonly code: 'in_use' | 'in_use_elsewhere' | 'no_permission' | 'malformed';

  constructor(code: CaseLockedError['code'], message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'CaseLockedError';
    this.code = code;
  }
}

const TRIES = 5;

/**
 * Takes the case for this process. Whoever wants it first puts a file of its own name into `lock/` and then looks for
 * others: of two that try at once at least one sees the other and steps back, so never two have it. Nobody ever moves
 * or replaces a living owner's file, which is where locks made of one file fail. Files of processes that have ended are
 * cleared away; those of another machine never are, since its processes cannot be asked. Throws `CaseLockedError`.
 */
export async function takeLock(caseFolder: string): Promise<CaseLock> {
  const folder = join(caseFolder, 'lock');
  const start = (await startOf(process.pid)) ?? '';
  for (let tries = 1; ; tries += 1) {
    const owner: LockOwner = { pid: process.pid, start, host: hostname(), id: randomUUID() };
    try {
      await announce(folder, owner);
    } catch (error) {
      throw new CaseLockedError(
        'no_permission',
        `cannot write in ${caseFolder}; check who owns it and that the disk has room`,
        error,
      );
    }
    const refusal = await othersIn(folder, owner);
    if (refusal === null) return { owner, release: () => withdraw(folder, owner) };
    await withdraw(folder, owner);
    // The other may have stepped back at the same instant; only one that stays has the case.
    if (tries === TRIES || refusal.code !== 'in_use') throw refusal;
    await wait(5 + Math.random() * 20 * tries);
  }
}

async function announce(folder: string, owner: LockOwner): Promise<void> {
  for (;;) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const draft = join(folder, `.${owner.id}`);
    try {
      const file = await open(draft, 'wx', 0o600);
      await file.writeFile(JSON.stringify(owner));
      await file.sync();
      await file.close();
      await rename(draft, join(folder, owner.id));
      return;
    } catch (error) {
      // Another process left and took the empty folder with it.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
}

/** Why the case cannot be had; null when nobody else living has a file here. */
async function othersIn(folder: string, mine: LockOwner): Promise<CaseLockedError | null> {
  for (const name of await readdir(folder)) {
    if (name.startsWith('.') || name === mine.id) continue;
    const path = join(folder, name);
    const owner = await readOwner(path);
    if (owner === null) continue;
    if (owner === 'malformed') {
      return new CaseLockedError(
        'malformed',
        `${path} is not a lock; remove it if no other program has the case open`,
      );
    }
    if (owner.host !== mine.host) {
      return new CaseLockedError(
        'in_use_elsewhere',
        `the case is open on ${owner.host} (process ${owner.pid}); close it there, or remove ${path} if that machine is off`,
      );
    }
    const start = await startOf(owner.pid);
    if (start !== null && (start === owner.start || start === '')) {
      return new CaseLockedError(
        'in_use',
        `the case is open in another process (${owner.pid}); close it first`,
      );
    }
    await unlink(path).catch(() => {});
  }
  return null;
}

async function readOwner(path: string): Promise<LockOwner | 'malformed' | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : 'malformed';
  }
  try {
    const { pid, start, host, id } = JSON.parse(text) as Partial<LockOwner>;
    if (typeof pid !== 'number' || typeof host !== 'string') return 'malformed';
    return { pid, host, start: start ?? '', id: id ?? '' };
  } catch {
    return 'malformed';
  }
}

async function withdraw(folder: string, owner: LockOwner): Promise<void> {
  await unlink(join(folder, owner.id)).catch(() => {});
  // Fails while anybody else is there, as it should.
  await rmdir(folder).catch(() => {});
}
