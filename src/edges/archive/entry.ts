/** Limits of an archive; anything past them is refused before a byte is unpacked. */
export const ARCHIVE_LIMITS = {
  /** Bytes all entries unpack to. */
  total: 10 * 1024 ** 3,
  /** Bytes unpacked for each byte of the archive. */
  ratio: 100,
  /** Below this many bytes unpacked the ratio says nothing. */
  ratioFrom: 1024 ** 2,
  entries: 100_000,
  /** Bytes of one entry. */
  entry: 2 * 1024 ** 3,
  /** Archives inside archives: one level. */
  depth: 1,
} as const;

/** Limits of an archive, as in `ARCHIVE_LIMITS`. */
export type ArchiveLimits = { readonly [K in keyof typeof ARCHIVE_LIMITS]: number };

/** Why an archive, or an entry of one, was not read. */
export type ArchiveTroubleCode =
  | 'not_an_archive'
  | 'damaged'
  | 'too_large'
  | 'bomb'
  | 'too_many_entries'
  | 'too_deep'
  | 'unsafe_name'
  | 'duplicate_name'
  | 'encrypted'
  | 'unsupported'
  | 'link'
  | 'unreadable';

/** An archive or an entry that was not read: which, why, and what to do. The rest goes on. */
export type ArchiveTrouble = {
  readonly kind: 'trouble';
  readonly path: string;
  readonly code: ArchiveTroubleCode;
  /** Lower case, without the path: what was wrong, the value, what to do. */
  readonly message: string;
};

/** An entry found, not yet unpacked; of the same shape as a file found in a folder. To be read before the next is asked for. */
export type FoundEntry = {
  readonly kind: 'file';
  /** The archive's path, `!/`, and the entry's name. */
  readonly path: string;
  /** Last part of the entry's name. */
  readonly name: string;
  /** Bytes it says it unpacks to; more or fewer throws. */
  readonly size: number;
  /** The bytes piece by piece; throws an `ArchiveError` when they do not fit their checksum, their size or the limits. */
  readonly stream: () => AsyncIterable<Uint8Array>;
  /** All bytes at once, or what went wrong. */
  readonly bytes: () => Promise<Uint8Array | ArchiveTrouble>;
};

/** An entry left out on purpose: what an operating system puts beside people's files. */
export type IgnoredEntry = {
  readonly kind: 'ignored';
  readonly path: string;
  readonly reason: 'system_file';
};

/** What comes of looking at an entry. */
export type ArchiveItem = FoundEntry | IgnoredEntry | ArchiveTrouble;

/** Thrown by `stream` alone, which has no other way to say it; carries the trouble as a value. */
export class ArchiveError extends Error {
  readonly code: ArchiveTroubleCode;
  readonly trouble: ArchiveTrouble;
  constructor(trouble: ArchiveTrouble) {
    super(`${trouble.path}: ${trouble.message}`);
    this.name = 'ArchiveError';
    this.code = trouble.code;
    this.trouble = trouble;
  }
}

/** A trouble; `message` says what was wrong, the value, what to do. */
export function trouble(path: string, code: ArchiveTroubleCode, message: string): ArchiveTrouble {
  return { kind: 'trouble', path, code, message };
}

/** The trouble behind an error of unpacking. */
export function troubleOf(path: string, error: unknown): ArchiveTrouble {
  if (error instanceof ArchiveError) return error.trouble;
  const words = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && 'code' in error && /^E[A-Z]+$/.test(String(error.code))) {
    return trouble(
      path,
      'unreadable',
      `it cannot be read (${String(error.code)}); check that it is there and readable`,
    );
  }
  if (/strong encryption/i.test(words))
    return trouble(
      path,
      'encrypted',
      'locked with a password; unpack it with the password and add the files',
    );
  return trouble(path, 'damaged', `damaged (${words}); get it again from where it came`);
}
