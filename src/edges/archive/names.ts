import type { Entry } from 'yauzl';
import { getFileNameLowLevel, validateFileName } from 'yauzl';

/** An entry's name, or why it must not be used as one. */
export type EntryName =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'unsafe'; readonly name: string; readonly why: string };

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const UTF8_FLAG = 0x800;
const SYSTEM = /(?:^|\/)(?:__MACOSX\/|\.git\/|\.DS_Store$|\._[^/]*$|Thumbs\.db$|desktop\.ini$)/i;
/** Bytes that a terminal or a reader would obey rather than show. */
const UNSEEN = /[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/**
 * The name of an entry. The format says CP437 unless a flag says UTF-8; many programs write UTF-8 without the flag, so
 * bytes that are valid UTF-8 are taken as that. Backslashes, which some Windows programs write, become slashes.
 */
export function entryName(entry: Entry): EntryName {
  const raw = entry.fileNameRaw;
  const flag = isUtf8(raw) ? entry.generalPurposeBitFlag | UTF8_FLAG : entry.generalPurposeBitFlag;
  const name = getFileNameLowLevel(flag, raw, entry.extraFields, false);
  const why = name.includes('\0') ? 'a zero byte' : validateFileName(name);
  if (why === null) return { kind: 'name', name };
  return { kind: 'unsafe', name, why: unsafeWords(name) };
}

/** A name with the characters that are obeyed rather than shown written out, as `\u{202e}`. */
export function shown(name: string): string {
  return name.replace(UNSEEN, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}

/** Whether the entry is put beside people's files by an operating system. */
export function isSystemEntry(name: string): boolean {
  return SYSTEM.test(name);
}

/** Whether the entry is a symbolic link, by the Unix mode in its attributes. */
export function isLink(entry: Entry): boolean {
  return ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

function unsafeWords(name: string): string {
  if (name.includes('\0')) return 'a zero byte in its name';
  if (name.startsWith('/')) return 'an absolute path as its name';
  if (/^[A-Za-z]:/.test(name)) return 'a Windows path as its name';
  return 'a name that leads out of the archive ("..")';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    UTF8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
