import type { DocumentText, Notice } from '#model';
import { sha256Name } from '#tools/hash';
import { decode } from './decode/decode.ts';
import type { Extracted } from './extracted.ts';
import { readCsv } from './figures/csv.ts';
import type { FiguresRead } from './figures/read-figures.ts';
import { readFigures } from './figures/read-figures.ts';
import { readXlsx } from './figures/xlsx/read-xlsx.ts';
import { languageOf } from './language.ts';
import { readPage } from './markup/read-page.ts';
import type { ReadHint, ReadOutcome, Unreadable } from './outcome.ts';
import { readMarkdown } from './plain/read-markdown.ts';
import { readPlain } from './plain/read-plain.ts';
import type { Format } from './sniff.ts';
import { binaryFormat, declaredEncoding, textFormat } from './sniff.ts';
import { unseenNotices } from './unseen.ts';

/** Version of what this stage makes of the same bytes; raised with every change that can change an answer. */
export const READER_VERSION = 'read/1';

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
    document: assemble(bytes, hint, MEDIA_TYPES[format], extracted, decoded.notices),
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
    table: { document: assemble(bytes, hint, mediaType, extracted, notices), rows, unreadable: left },
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

/** What the bringer says goes before what the file says; where they differ, that is noted. */
export function assemble(
  bytes: Uint8Array,
  hint: ReadHint,
  mediaType: string,
  extracted: Extracted,
  notices: readonly Notice[],
): DocumentText {
  const { content, spans, removed, head } = extracted;
  const published = hint.published ?? head.published;
  const publisher = hint.source ?? head.publisher;
  const differs =
    hint.published !== undefined &&
    head.published !== undefined &&
    hint.published.start.slice(0, 10) !== head.published.start.slice(0, 10);
  return {
    id: hint.id ?? sha256Name(bytes),
    name: hint.name,
    mediaType,
    language: languageOf(readable(content, removed), head.language ?? null),
    ...(head.title !== undefined && { title: head.title }),
    ...(publisher !== undefined && { publisher }),
    ...(head.byline !== undefined && { byline: head.byline }),
    ...(published !== undefined && { published }),
    text: sha256Name(content),
    reader: READER_VERSION,
    content,
    removed,
    spans,
    notices: [
      ...notices,
      ...extracted.notices,
      ...(differs
        ? [
            {
              code: 'published_differs',
              text: `it says it was published ${head.published!.start}; read as published ${hint.published!.start}, as its bringer says`,
            },
          ]
        : []),
      ...unseenNotices(content),
    ],
  };
}

/** The text without what is left out, as far as the language needs it. */
function readable(content: string, removed: Extracted['removed']): string {
  const parts: string[] = [];
  let at = 0;
  let length = 0;
  for (const { start, end } of [...removed, { start: content.length, end: content.length }]) {
    parts.push(content.slice(at, start));
    length += start - at;
    if (length > 6000) break;
    at = end;
  }
  return length > 0 ? parts.join(' ') : content;
}

function unreadable(code: Unreadable['code'], message: string): Unreadable {
  return { kind: 'unreadable', code, message };
}
