import { randomUUID } from 'node:crypto';
import { link, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
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

/**
 * Takes the case for this process: `lock` in its folder, made by a hard link, which of two that try only one can make.
 * A lock left by a process that has ended is taken over; one from another machine never is, since its process cannot
 * be asked. Throws `CaseLockedError`.
 */
export async function takeLock(caseFolder: string): Promise<CaseLock> {
  const path = join(caseFolder, 'lock');
  const owner: LockOwner = {
    pid: process.pid,
    start: (await startOf(process.pid)) ?? '',
    host: hostname(),
    id: randomUUID(),
  };
  const draft = `${path}.${owner.id}`;
  try {
    await writeFile(draft, JSON.stringify(owner), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    throw new CaseLockedError(
      'no_permission',
      `cannot write in ${caseFolder}; check who owns the folder and that the disk has room`,
      error,
    );
  }
  try {
    for (let tries = 0; tries < 20; tries += 1) {
      if (await linked(draft, path)) return { owner, release: () => release(path, owner) };
      await clearStale(path, owner);
    }
    throw new CaseLockedError(
      'in_use',
      `the case in ${caseFolder} is being opened by others; try again in a moment`,
    );
  } finally {
    await unlink(draft).catch(() => {});
  }
}

async function linked(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new CaseLockedError(
      'no_permission',
      `cannot make ${path}; put the case on a disk that knows hard links`,
      error,
    );
  }
}

/** Takes a dead owner's lock away, or throws because the owner lives. */
async function clearStale(path: string, mine: LockOwner): Promise<void> {
  const owner = await readOwner(path);
  if (owner === 'gone') return;
  if (owner.host !== mine.host) {
    throw new CaseLockedError(
      'in_use_elsewhere',
      `the case is open on ${owner.host} (process ${owner.pid}); close it there, or remove ${path} if that machine is off`,
    );
  }
  const start = await startOf(owner.pid);
  if (start !== null && (start === owner.start || start === '')) {
    throw new CaseLockedError('in_use', `the case is open in another process (${owner.pid}); close it first`);
  }
  // Moving is atomic: of two that clear the same dead lock, one moves it and the other finds it gone. A living lock
  // taken in between is put back.
  const aside = `${path}.${mine.id}.dead`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  const moved = await readOwner(aside);
  if (moved !== 'gone' && moved.id !== owner.id) await link(aside, path).catch(() => {});
  await unlink(aside).catch(() => {});
}

async function readOwner(path: string): Promise<LockOwner | 'gone'> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'gone';
    throw new CaseLockedError('no_permission', `cannot read ${path}; check who owns the case folder`, error);
  }
  try {
    const owner = JSON.parse(text) as Partial<LockOwner>;
    if (typeof owner.pid === 'number' && typeof owner.host === 'string') {
      return { pid: owner.pid, host: owner.host, start: owner.start ?? '', id: owner.id ?? '' };
    }
  } catch {
    // Falls through to the one message.
  }
  throw new CaseLockedError(
    'malformed',
    `${path} is not a lock; remove it if no other program has the case open`,
  );
}

async function release(path: string, mine: LockOwner): Promise<void> {
  const owner = await readOwner(path).catch(() => 'gone' as const);
  if (owner !== 'gone' && owner.id === mine.id) await unlink(path).catch(() => {});
}
