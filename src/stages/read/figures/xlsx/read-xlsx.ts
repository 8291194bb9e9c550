import type { Cell, Row, Sheet } from '../sheet.ts';
import { EMPTY, SHEET_LIMITS } from '../sheet.ts';
import { scanXml } from './scan-xml.ts';
import { isDateFormat, serialDate } from './serial-date.ts';
import type { ZipFault } from './zip-parts.ts';
import { unpackParts } from './zip-parts.ts';

/** Reads the sheets of an XLSX in the order of the workbook (ECMA-376). Macros, links and drawings are not looked at. */
export function readXlsx(bytes: Uint8Array, limit: number): readonly Sheet[] | ZipFault {
  const parts = unpackParts(
    bytes,
    (name) =>
      /^xl\/(?:workbook|sharedStrings|styles)\.xml$|^xl\/_rels\/workbook\.xml\.rels$|^xl\/worksheets\/[^/]+\.xml$/i.test(
        name,
      ),
    limit,
  );
  if ('kind' in parts) return parts;
  const workbook = parts.get('xl/workbook.xml');
  if (workbook === undefined)
    return { kind: 'fault', code: 'damaged', what: 'its list of sheets is missing' };
  const { sheets, from1904 } = readWorkbook(workbook, parts.get('xl/_rels/workbook.xml.rels') ?? '');
  const strings = readStrings(parts.get('xl/sharedStrings.xml') ?? '');
  const dates = readDateStyles(parts.get('xl/styles.xml') ?? '');
  return sheets.flatMap(({ name, path }) => {
    const xml = parts.get(path);
    return xml === undefined ? [] : [{ name, ...readRows(xml, { strings, dates, from1904 }) }];
  });
}

function readWorkbook(
  xml: string,
  relations: string,
): { sheets: { name: string; path: string }[]; from1904: boolean } {
  const targets = new Map<string, string>();
  scanXml(relations, {
    open: (name, attribute) => {
      if (name !== 'Relationship') return;
      const target = (attribute('Target') ?? '').replace(/^\/?(?:xl\/)?/, 'xl/');
      targets.set(attribute('Id') ?? '', target);
    },
  });
  const sheets: { name: string; path: string }[] = [];
  let from1904 = false;
  scanXml(xml, {
    open: (name, attribute) => {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const path = targets.get(attribute('id') ?? '') ?? `xl/worksheets/sheet${sheets.length + 1}.xml`;
      sheets.push({ name: attribute('name') ?? '', path });
    },
  });
  return { sheets, from1904 };
}

/** Text is stored once and named by number; a string may be in several runs, and phonetic hints are no part of it. */
function readStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let reading = false;
  let phonetic = false;
  scanXml(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 't') reading = true;
      if (name === 'rPh') phonetic = true;
    },
    text: (piece) => {
      if (reading && !phonetic) text += piece;
    },
    close: (name) => {
      if (name === 'si') strings.push(text);
      if (name === 't') reading = false;
      if (name === 'rPh') phonetic = false;
    },
  });
  return strings;
}

/** For each cell style, whether it shows a date. */
function readDateStyles(xml: string): boolean[] {
  const codes = new Map<number, string>();
  const dates: boolean[] = [];
  let inCells = false;
  scanXml(xml, {
    open: (name, attribute) => {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const id = Number(attribute('numFmtId') ?? 0);
      dates.push(isDateFormat(id, codes.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return dates;
}

type Book = {
  readonly strings: readonly string[];
  readonly dates: readonly boolean[];
  readonly from1904: boolean;
};
type Raw = { column: number; type: string; style: number; value: string; formula: string | null };

function readRows(xml: string, book: Book): Pick<Sheet, 'rows' | 'cut'> {
  const rows: Row[] = [];
  let left: number = SHEET_LIMITS.cells;
  let number = 0;
  let cells: Cell[] = [];
  let raw: Raw | null = null;
  let into: 'value' | 'formula' | null = null;
  scanXml(xml, {
    open: (name, attribute) => {
      if (name === 'row') {
        const said = Number(attribute('r'));
        number = Number.isSafeInteger(said) && said > 0 ? said : number + 1;
        cells = [];
      } else if (name === 'c') {
        const column = columnOf(attribute('r')) ?? cells.length;
        raw = {
          column,
          type: attribute('t') ?? 'n',
          style: Number(attribute('s') ?? 0),
          value: '',
          formula: null,
        };
      } else if (name === 'f' && raw !== null) {
        raw.formula = '';
        into = 'formula';
      } else if ((name === 'v' || name === 't') && raw !== null) into = 'value';
    },
    text: (piece) => {
      if (raw === null || into === null) return;
      if (into === 'formula') raw.formula += piece;
      else raw.value += piece;
    },
    close: (name) => {
      if (name === 'v' || name === 't' || name === 'f') into = null;
      if (name === 'c' && raw !== null) {
        if (raw.column < SHEET_LIMITS.columns && left > 0) {
          while (cells.length < raw.column) cells.push(EMPTY);
          cells[raw.column] = cellOf(raw, book);
        }
        raw = null;
      }
      if (name !== 'row' || !cells.some((cell) => cell.text.length > 0 || cell.formula !== undefined)) return;
      if (rows.length < SHEET_LIMITS.rows && left > 0) rows.push({ number, cells });
      left -= cells.length;
      cells = [];
    },
  });
  return { rows, cut: rows.length >= SHEET_LIMITS.rows || left <= 0 };
}

function cellOf(raw: Raw, book: Book): Cell {
  const text = shownText(raw, book)
    .replace(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .toWellFormed()
    .trim();
  return raw.formula === null ? { text } : { text, formula: raw.formula };
}

function shownText(raw: Raw, book: Book): string {
  switch (raw.type) {
    case 's':
      return book.strings[Number(raw.value)] ?? '';
    case 'b':
      return raw.value === '1' ? 'TRUE' : 'FALSE';
    case 'n': {
      if (book.dates[raw.style] === true) return serialDate(Number(raw.value), book.from1904) ?? raw.value;
      // 1.5E3 is how 1500 may be stored.
      return /e/i.test(raw.value) && Number.isSafeInteger(Number(raw.value))
        ? String(Number(raw.value))
        : raw.value;
    }
    default:
      return raw.value;
  }
}

/** `AB12` → 27; null when the place is not given, and the cell stands after the one before. */
function columnOf(place: string | null): number | null {
  const letters = /^([A-Z]{1,3})\d/.exec(place ?? '')?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
