import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** A case folder by its `sijill.json`: what it is called for ever, and where its parts lie. */
export type CaseFolder = { readonly folder: string; readonly id: string; readonly derived: string };

/** Why a folder cannot be used as a case. */
export type CaseFolderErrorCode =
  | 'no_case'
  | 'newer_format'
  | 'malformed'
  | 'not_empty'
  | 'no_permission'
  | 'disk_full';

/** A folder that is no case, or cannot become one. */
export class CaseFolderError extends Error {
  readonly code: CaseFolderErrorCode;

  constructor(code: CaseFolderErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'CaseFolderError';
    this.code = code;
  }
}

const FORMAT = 1;

/** Reads `sijill.json`. Throws `CaseFolderError`. */
export async function readCaseFolder(path: string): Promise<CaseFolder> {
  const folder = resolve(path);
  const file = join(folder, 'sijill.json');
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) {
      throw new CaseFolderError(
        'no_case',
        `no case in ${folder}: it holds no sijill.json; name the case folder with --case`,
        error,
      );
    }
    throw new CaseFolderError(
      'no_permission',
      `cannot read ${file} (${codeOf(error)}); check who owns the folder`,
      error,
    );
  }
  const head = parse(text);
  if (head === null)
    throw new CaseFolderError('malformed', `${file} is not what sijill writes; restore it from a backup`);
  if (head.format > FORMAT) {
    throw new CaseFolderError(
      'newer_format',
      `the case in ${folder} has format ${head.format}, this sijill knows ${FORMAT}; use a newer sijill`,
    );
  }
  return { folder, id: head.id, derived: join(folder, 'derived') };
}

/** Whether a case could be created here: nothing is there yet, or an empty folder. */
export async function isNewFolder(path: string): Promise<boolean> {
  try {
    return (await readdir(path)).length === 0;
  } catch (error) {
    return codeOf(error) === 'ENOENT';
  }
}

/** Makes a new case folder, readable by its owner alone. `sijill.json` is there whole or not at all. */
export async function createCaseFolder(path: string, id: string): Promise<CaseFolder> {
  const folder = resolve(path);
  if (!(await isNewFolder(folder))) {
    throw new CaseFolderError(
      'not_empty',
      `${folder} is not an empty folder and holds no case; choose another for the new case`,
    );
  }
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const half = join(folder, 'sijill.json.new');
    const file = await open(half, 'wx', 0o600);
    try {
      await file.writeFile(`${JSON.stringify({ format: FORMAT, id })}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(half, join(folder, 'sijill.json'));
  } catch (error) {
    const code = codeOf(error) === 'ENOSPC' ? 'disk_full' : 'no_permission';
    const why =
      code === 'disk_full'
        ? 'the disk is full; make room'
        : `${codeOf(error)}; check who owns the folder above it`;
    throw new CaseFolderError(code, `cannot make a case in ${folder}: ${why}`, error);
  }
  return { folder, id, derived: join(folder, 'derived') };
}

function parse(text: string): { format: number; id: string } | null {
  try {
    const head = JSON.parse(text) as { format?: unknown; id?: unknown } | null;
    const sound =
      typeof head?.format === 'number' && typeof head.id === 'string' && /^[a-z0-9-]{8,64}$/.test(head.id);
    return sound ? { format: head.format as number, id: head.id as string } : null;
  } catch {
    return null;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
