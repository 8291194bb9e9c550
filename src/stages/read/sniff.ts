import { MARKS } from './file-marks.table.ts';
import type { ReadHint, Unreadable } from './outcome.ts';

/** What kind of file bytes are, as far as their first bytes and their name say. */
export type Format = 'html' | 'markdown' | 'csv' | 'plain';

/** Files that are no text, by their first bytes: what they are, or that they are a spreadsheet; null for text. */
export function binaryFormat(bytes: Uint8Array): 'xlsx' | Unreadable | null {
  const start = latin(bytes, 0, 64);
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return zipFormat(bytes);
  for (const { at, mark, is, todo } of MARKS) {
    if (!start.startsWith(mark, at)) continue;
    if (todo === null)
      return unreadable(
        'binary',
        `${is}, which holds no text to read; keep it as it is, and add a text of what it shows`,
      );
    return unreadable('not_yet_supported', `${is}, which is not read yet; ${todo}`);
  }
  return null;
}

/** A ZIP that is one document underneath shows which by the names of its parts, which stand in it as they are. */
function zipFormat(bytes: Uint8Array): 'xlsx' | Unreadable {
  const names = latin(bytes, Math.max(0, bytes.length - 65536), bytes.length) + latin(bytes, 0, 4096);
  if (names.includes('xl/workbook.xml')) return 'xlsx';
  if (names.includes('word/document.xml'))
    return unreadable(
      'not_yet_supported',
      'a Word document (DOCX), which is not read yet; save it as plain text or HTML and add that too',
    );
  if (names.includes('xl/workbook.bin'))
    return unreadable(
      'not_yet_supported',
      'a binary spreadsheet (XLSB), which is not read yet; save it as XLSX or CSV',
    );
  if (/mimetype.{0,8}application\/(?:vnd\.oasis|epub)/s.test(names))
    return unreadable(
      'not_yet_supported',
      'an OpenDocument or EPUB file, which is not read yet; save it as XLSX, CSV, HTML or plain text',
    );
  return unreadable(
    'binary',
    'an archive, not a document; add it as an archive, or unpack it and add what it holds',
  );
}

/** What kind of text a decoded text is: by what is said of it, by its first letters, by its name. */
export function textFormat(text: string, hint: ReadHint): Format | Unreadable {
  const start = text.slice(0, 4096).trimStart();
  const type = hint.mediaType?.split(';')[0]?.trim().toLowerCase();
  const ending = /\.([^.]+)$/.exec(hint.name.toLowerCase())?.[1] ?? '';
  if (isMail(start, ending, type))
    return unreadable(
      'not_yet_supported',
      'an e-mail or a page saved as one file (EML, MHTML), which is not read yet; save its text as HTML or plain text',
    );
  if (/^<\?xml[^>]*>\s*(?:<!--.*?-->\s*)*<(?:rss|feed|rdf:RDF)\b|^<(?:rss|feed)\b/s.test(start))
    return unreadable('not_yet_supported', 'a news feed, which is not read yet; save its articles as HTML');
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html';
  if (
    /^(?:<!--.*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|div|p|table)\b/is.test(
      start,
    )
  )
    return 'html';
  if (/^(?:html?|xhtml|shtml)$/.test(ending)) return 'html';
  if (type === 'text/csv' || type === 'text/tab-separated-values' || /^(?:csv|tsv|tab)$/.test(ending))
    return 'csv';
  if (type === 'text/markdown' || /^(?:md|markdown|mdown)$/.test(ending)) return 'markdown';
  return 'plain';
}

function isMail(start: string, ending: string, type: string | undefined): boolean {
  if (ending === 'eml' || ending === 'mhtml' || ending === 'mht' || type === 'message/rfc822') return true;
  const headers = start.split(/\r?\n\r?\n/, 1)[0]!.split(/\r?\n(?![ \t])/);
  const named = headers.filter((line) => /^[A-Za-z][A-Za-z-]{1,40}: /.test(line)).length;
  return (
    named >= 3 &&
    named > headers.length * 0.8 &&
    headers.some((line) => /^(?:Received|MIME-Version|Message-ID|Return-Path|Delivered-To): /i.test(line))
  );
}

/** The encoding that a text says it is in: in its media type, in a `<meta>` or in the XML declaration at its head; null when it says none. */
export function declaredEncoding(bytes: Uint8Array, mediaType: string | undefined): string | null {
  const spoken = /charset\s*=\s*["']?([\w.:-]{2,40})/i;
  const typed = spoken.exec(mediaType ?? '');
  if (typed !== null) return typed[1]!;
  const start = latin(bytes, 0, 8192);
  const meta =
    /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(start) ??
    /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{2,40})/i.exec(start);
  return meta?.[1] ?? null;
}

function unreadable(code: Unreadable['code'], message: string): Unreadable {
  return { kind: 'unreadable', code, message };
}

const ASCII = new TextDecoder('latin1');

/** Bytes as letters. What the standard calls Latin 1 is Windows-1252; past a few bytes only ASCII is looked for. */
function latin(bytes: Uint8Array, from: number, to: number): string {
  const part = bytes.subarray(from, to);
  return part.length <= 64 ? String.fromCharCode(...part) : ASCII.decode(part);
}
