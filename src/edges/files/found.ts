/** Largest file taken in: 2 GB. */
export const FILE_LIMIT = 2 * 1024 ** 3;

/** Why a path gave no file. */
export type FileTroubleCode =
  | 'missing'
  | 'vanished'
  | 'no_permission'
  | 'too_large'
  | 'not_a_file'
  | 'link_outside'
  | 'link_cycle'
  | 'changed'
  | 'unreadable';

/** A path that gave no file: which, why, and what to do. The rest goes on. */
export type FileTrouble = {
  readonly kind: 'trouble';
  readonly path: string;
  readonly code: FileTroubleCode;
  /** Lower case, without the path: what was wrong, the value, what to do. */
  readonly message: string;
};

/** A file found, not yet read. */
export type FoundFile = {
  readonly kind: 'file';
  /** As given, with what was found below it. */
  readonly path: string;
  /** Last part of the path. */
  readonly name: string;
  /** Bytes when it was found. */
  readonly size: number;
  /** The bytes piece by piece; throws a `FileError` when the file goes, grows past the limit or changes while read. */
  readonly stream: () => AsyncIterable<Uint8Array>;
  /** All bytes at once, or what went wrong. */
  readonly bytes: () => Promise<Uint8Array | FileTrouble>;
};

/** A file left out on purpose: what an operating system puts beside people's files, or a file found a second time. */
export type IgnoredFile = {
  readonly kind: 'ignored';
  readonly path: string;
  readonly reason: 'system_file' | 'found_before';
};

/** What comes of looking at a path. */
export type Found = FoundFile | IgnoredFile | FileTrouble;

/** Thrown by `stream` alone, which has no other way to say it; carries the trouble as a value. */
export class FileError extends Error {
  readonly code: FileTroubleCode;
  readonly trouble: FileTrouble;
  constructor(trouble: FileTrouble) {
    super(`${trouble.path}: ${trouble.message}`);
    this.name = 'FileError';
    this.code = trouble.code;
    this.trouble = trouble;
  }
}

const MESSAGES: Readonly<Record<FileTroubleCode, string>> = {
  missing: 'no such file or folder; check the path',
  vanished: 'it was there and is gone; put it back and run again',
  no_permission: 'no permission to read it; change its permissions or run as its owner',
  too_large: 'larger than 2 GB; split it, or add the parts that matter',
  not_a_file: 'a device, pipe or socket, not a file; save what it gives to a file and add that',
  link_outside: 'a link that leads out of the folder given; add what it points to by its own path',
  link_cycle: 'a link that leads back to a folder above it; remove the link',
  changed: 'it changed while it was read; wait until nothing writes to it and run again',
  unreadable: 'it cannot be read; check the disk it is on',
};

/** A trouble with its standing message; `detail` goes before it. */
export function trouble(path: string, code: FileTroubleCode, detail?: string): FileTrouble {
  const message = detail === undefined ? MESSAGES[code] : `${detail}: ${MESSAGES[code]}`;
  return { kind: 'trouble', path, code, message };
}

/** The trouble behind an error of the file system; `seen` says whether the path had been there. */
export function troubleOf(path: string, error: unknown, seen: boolean): FileTrouble {
  if (error instanceof FileError) return error.trouble;
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return trouble(path, seen ? 'vanished' : 'missing');
    case 'EACCES':
    case 'EPERM':
      return trouble(path, 'no_permission');
    case 'ELOOP':
      return trouble(path, 'link_cycle');
    default:
      return trouble(path, 'unreadable', code);
  }
}
