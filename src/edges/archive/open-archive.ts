import type { Entry, ZipFile } from 'yauzl';
import { fromBufferPromise, openPromise } from 'yauzl';
import type { ArchiveItem, ArchiveLimits, ArchiveTrouble } from './entry.ts';
import { ARCHIVE_LIMITS, trouble, troubleOf } from './entry.ts';
import { entryName, isLink, isSystemEntry, shown } from './names.ts';
import { foundEntry } from './unpack.ts';

/** An archive: where it lies, or its bytes; `path` is what it is called in every message. */
export type ArchiveSource =
  | { readonly path: string; readonly file: string }
  | { readonly path: string; readonly bytes: Uint8Array };

/** How deep inside other archives this one lies (0: it does not), and limits other than the standing ones. */
export type ArchiveOptions = { readonly depth?: number; readonly limits?: Partial<ArchiveLimits> };

/**
 * The entries of a ZIP, in the archive's order. Nothing is written to disk. An archive past a limit is refused whole,
 * before a byte is unpacked; an entry with an unsafe name, a password or damage is a trouble in the stream, and the rest
 * goes on. An entry may itself be an archive: open it with `depth` one higher.
 */
export async function* openArchive(
  source: ArchiveSource,
  options: ArchiveOptions = {},
): AsyncGenerator<ArchiveItem> {
  const limits = { ...ARCHIVE_LIMITS, ...options.limits };
  if ((options.depth ?? 0) > limits.depth) {
    yield trouble(
      source.path,
      'too_deep',
      'an archive inside an archive inside an archive; unpack it and add what it holds',
    );
    return;
  }
  let zip: ZipFile;
  try {
    // autoClose would close at the end of the first pass over the directory.
    const settings = { autoClose: false, decodeStrings: false, validateEntrySizes: false };
    zip =
      'file' in source
        ? await openPromise(source.file, settings)
        : await fromBufferPromise(
            Buffer.from(source.bytes.buffer, source.bytes.byteOffset, source.bytes.length),
            settings,
          );
  } catch (error) {
    const found = troubleOf(source.path, error);
    yield found.code === 'unreadable'
      ? found
      : trouble(
          source.path,
          'not_an_archive',
          `no ZIP that can be opened (${words(error)}); get it again from where it came`,
        );
    return;
  }
  try {
    const listed = await listEntries(zip, source.path, limits);
    if (listed.refused !== undefined) yield listed.refused;
    else yield* eachEntry(zip, source.path, listed.entries, limits);
    if (listed.broken !== undefined) yield listed.broken;
  } finally {
    zip.close();
  }
}

type Listed = {
  readonly entries: readonly Entry[];
  readonly refused?: ArchiveTrouble;
  readonly broken?: ArchiveTrouble;
};

/** The central directory, read whole before anything is unpacked, so that what it claims can be held against the limits. */
async function listEntries(zip: ZipFile, path: string, limits: ArchiveLimits): Promise<Listed> {
  const entries: Entry[] = [];
  let total = 0;
  const refuse = (code: ArchiveTrouble['code'], message: string): Listed => ({
    entries: [],
    refused: trouble(path, code, message),
  });
  const tooMany = (count: number): Listed =>
    refuse('too_many_entries', `${count} entries, more than ${limits.entries}; unpack it and add the folder`);
  if (zip.entryCount > limits.entries) return tooMany(zip.entryCount);
  try {
    for await (const entry of zip.eachEntry()) {
      entries.push(entry);
      total += entry.uncompressedSize;
      if (entries.length > limits.entries) return tooMany(entries.length);
    }
  } catch (error) {
    return { entries, broken: troubleOf(path, error) };
  }
  if (total > limits.total) {
    return refuse(
      'too_large',
      `it unpacks to ${total} bytes, more than ${limits.total}; unpack it and add the parts that matter`,
    );
  }
  if (total > limits.ratioFrom && total > limits.ratio * zip.fileSize) {
    return refuse(
      'bomb',
      `${zip.fileSize} bytes that unpack to ${total}, more than ${limits.ratio} to 1, as an archive made to fill disks does; if you trust it, unpack it and add the folder`,
    );
  }
  return { entries };
}

async function* eachEntry(
  zip: ZipFile,
  archive: string,
  entries: readonly Entry[],
  limits: ArchiveLimits,
): AsyncGenerator<ArchiveItem> {
  const seen = new Map<string, number>();
  for (const entry of entries) {
    const named = entryName(entry);
    const path = `${archive}!/${shown(named.name)}`;
    if (named.kind === 'unsafe') {
      yield trouble(path, 'unsafe_name', `${named.why}; if you trust it, unpack it and add the file`);
      continue;
    }
    if (named.name.endsWith('/')) continue;
    if (isSystemEntry(named.name)) {
      yield { kind: 'ignored', path, reason: 'system_file' };
      continue;
    }
    const times = (seen.get(named.name) ?? 0) + 1;
    seen.set(named.name, times);
    const own = times === 1 ? path : `${path}#${times}`;
    if (times > 1) {
      yield trouble(
        own,
        'duplicate_name',
        'the archive holds several entries of this name, and programs differ in which they show; each is kept, compare them',
      );
    }
    yield whyNot(entry, own, limits) ?? foundEntry(zip, entry, own, named.name);
  }
}

function whyNot(entry: Entry, path: string, limits: ArchiveLimits): ArchiveTrouble | null {
  if (isLink(entry))
    return trouble(path, 'link', 'a link, which in an archive may lead anywhere; add what it points to');
  if (entry.isEncrypted())
    return trouble(path, 'encrypted', 'locked with a password; unpack it with the password and add the file');
  if (!entry.canDecodeFileData()) {
    return trouble(
      path,
      'unsupported',
      `packed by method ${entry.compressionMethod}, which is not read; unpack it and add the file`,
    );
  }
  if (entry.uncompressedSize > limits.entry) {
    return trouble(
      path,
      'too_large',
      `${entry.uncompressedSize} bytes, more than ${limits.entry}; unpack it and split it`,
    );
  }
  return null;
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
