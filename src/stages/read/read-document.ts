import type { Notice } from '#model';
import { assemble } from './assemble.ts';
import { decode } from './decode/decode.ts';
import type { Extracted } from './extracted.ts';
import { readCsv } from './figures/csv.ts';
import type { FiguresRead } from './figures/read-figures.ts';
import { readFigures } from './figures/read-figures.ts';
import { readXlsx } from './figures/xlsx/read-xlsx.ts';
import { readPage } from './markup/read-page.ts';
import type { ReadHint, ReadOutcome, Unreadable } from './outcome.ts';
import { readMarkdown } from './plain/read-markdown.ts';
import { readPlain } from './plain/read-plain.ts';
import type { Format } from './sniff.ts';
import { binaryFormat, declaredEncoding, textFormat } from './sniff.ts';

/** Most bytes of a text, and of a spreadsheet unpacked: 50 MB. */
export const TEXT_LIMIT = 50 * 1024 * 1024;

/** Reads one file's bytes into text with its head, or into rows of figures. The same bytes and hint give the same outcome; nothing is ever thrown for what the bytes hold. */
export function readDocument(bytes: Uint8Array, hint: ReadHint): ReadOutcome {
  if (bytes.length === 0) return unreadable('empty', 'a file of 0 bytes; copy it again from where it came');
  const binary = binaryFormat(bytes);
  if (binary !== null && binary !== 'xlsx') return binary;
  if (bytes.length > TEXT_LIMIT) {
    return unreadable(
      'too_large',
      `${bytes.length} bytes, more than the ${TEXT_LIMIT} a text may have; split it and add the parts`,
    );
  }
  if (binary === 'xlsx') return readSpreadsheet(bytes, hint);
  const decoded = decode(bytes, declaredEncoding(bytes, hint.mediaType));
  if (decoded.kind === 'unreadable') return decoded;
  const format = textFormat(decoded.text, hint);
  if (typeof format !== 'string') return format;
  if (format === 'csv')
    return withTable(
      bytes,
      hint,
      MEDIA_TYPES.csv,
      readFigures([readCsv(decoded.text)], hint.mapping),
      decoded.notices,
    );
  const extracted = extract(decoded.text, format);
  if ('kind' in extracted) return extracted;
  if (!/\S/.test(extracted.content))
    return unreadable(
      'no_text',
      'nothing in it is text that a reader would see; save the page again once it has loaded, or add its text',
    );
  return {
    kind: 'document',
    document: assemble({ bytes, hint, mediaType: MEDIA_TYPES[format], extracted, notices: decoded.notices }),
  };
}

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  html: 'text/html',
  markdown: 'text/markdown',
  csv: 'text/csv',
  plain: 'text/plain',
};

function readSpreadsheet(bytes: Uint8Array, hint: ReadHint): ReadOutcome {
  const sheets = readXlsx(bytes, TEXT_LIMIT);
  if ('kind' in sheets) {
    const todo =
      sheets.code === 'damaged'
        ? 'open it in a spreadsheet program, save it again as XLSX or CSV and add that'
        : 'save the sheet of figures alone as CSV and add that';
    return unreadable(sheets.code, `a spreadsheet that cannot be read: ${sheets.what}; ${todo}`);
  }
  return withTable(bytes, hint, XLSX, readFigures(sheets, hint.mapping), []);
}

function withTable(
  bytes: Uint8Array,
  hint: ReadHint,
  mediaType: string,
  read: FiguresRead | Unreadable,
  notices: readonly Notice[],
): ReadOutcome {
  if (read.kind === 'unreadable') return read;
  const { extracted, rows, unreadable: left } = read;
  return {
    kind: 'figures',
    table: { document: assemble({ bytes, hint, mediaType, extracted, notices }), rows, unreadable: left },
  };
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function extract(text: string, format: Exclude<Format, 'csv'>): Extracted | Unreadable {
  switch (format) {
    case 'html':
      return readPage(text);
    case 'markdown':
      return readMarkdown(text);
    case 'plain':
      return readPlain(text);
  }
}

function unreadable(code: Unreadable['code'], message: string): Unreadable {
  return { kind: 'unreadable', code, message };
}
