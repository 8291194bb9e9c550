import type { FigureRow, Notice, SourceSpan } from '#model';
import type { Extracted } from '../extracted.ts';
import type { DateOrder } from '../head/read-date.ts';
import type { ColumnMapping, Unreadable } from '../outcome.ts';
import type { RowReading } from './figure-row.ts';
import { readRow } from './figure-row.ts';
import type { Columns } from './match-columns.ts';
import { headingsOf, matchColumns } from './match-columns.ts';
import type { Row, Sheet } from './sheet.ts';
import { SHEET_LIMITS } from './sheet.ts';

/** A spreadsheet read: the text it shows, its rows, and those that could not be read. */
export type FiguresRead = {
  readonly kind: 'figures';
  readonly extracted: Extracted;
  readonly rows: readonly FigureRow[];
  readonly unreadable: readonly { row: number; reason: string }[];
};

/** Reads the first sheet whose headings are those of figures; when none is, says which headings there are and what to write. */
export function readFigures(
  sheets: readonly Sheet[],
  mapping: ColumnMapping | undefined,
): FiguresRead | Unreadable {
  for (const sheet of sheets) {
    const columns = matchColumns(sheet, mapping);
    if (columns === null) continue;
    if (sheet.cut) {
      const { rows, cells } = SHEET_LIMITS;
      const message = `a sheet of more than ${rows} rows or ${cells} cells; split it and add the parts`;
      return { kind: 'unreadable', code: 'too_large', message };
    }
    const others = sheets
      .filter((other) => other !== sheet && other.rows.length > 0)
      .map((other) => other.name ?? '');
    return readSheet(sheet, columns, others);
  }
  return unknownColumns(sheets);
}

function readSheet(sheet: Sheet, columns: Columns, others: readonly string[]): FiguresRead {
  const { content, spans, starts } = showTable(sheet.rows);
  const order = dateOrder(sheet, columns);
  const rows: FigureRow[] = [];
  const unreadable: { row: number; reason: string }[] = [];
  const seen = new Map<string, number>();
  sheet.rows.slice(columns.heading + 1).forEach((row, index) => {
    const read: RowReading = readRow(row, columns.at, order);
    if (read.kind === 'unreadable') {
      unreadable.push({ row: row.number, reason: read.reason });
      return;
    }
    const twin = seen.get(read.row.rowId);
    if (twin !== undefined) {
      unreadable.push({
        row: row.number,
        reason: `id "${read.row.rowId}" is that of row ${twin} too; give it its own`,
      });
      return;
    }
    seen.set(read.row.rowId, row.number);
    const column = columns.at.get(read.quoted)!;
    const start = starts[index + columns.heading + 1]![column]!;
    const end = start + shown(row.cells[column]!.text).length;
    rows.push({ ...read.row, quote: content.slice(start, end), start, end });
  });
  const notices = [
    ...columnNotices(columns),
    ...formulaNotices(sheet.rows),
    ...(others.length > 0
      ? [
          {
            code: 'sheets_left',
            text: `other sheets are not read: ${others.join(', ')}; save each as a file of its own`,
          },
        ]
      : []),
  ];
  return {
    kind: 'figures',
    extracted: {
      content,
      spans,
      removed: [],
      head: sheet.name === null ? {} : { title: sheet.name },
      notices,
    },
    rows,
    unreadable,
  };
}

/** Day first, when the column of dates holds a day past the twelfth before a month and none after one: a column is written one way. */
function dateOrder(sheet: Sheet, columns: Columns): DateOrder {
  const column = columns.at.get('publication_date');
  const dates = sheet.rows.slice(columns.heading + 1).map((row) => row.cells[column ?? -1]?.text ?? '');
  const late = '(?:1[3-9]|2\\d|3[01])';
  const dayFirst = new RegExp(`^${late}[/.-]\\d{1,2}[/.-]\\d{4}`);
  const monthFirst = new RegExp(`^\\d{1,2}[/.-]${late}[/.-]\\d{4}`);
  const isDayFirst =
    dates.some((date) => dayFirst.test(date)) && !dates.some((date) => monthFirst.test(date));
  return isDayFirst ? 'day_first' : 'unknown';
}

/** The sheet as text, a row a line, cells apart by tabs, and where each cell starts. */
function showTable(rows: readonly Row[]): { content: string; spans: SourceSpan[]; starts: number[][] } {
  const lines: string[] = [];
  const spans: SourceSpan[] = [];
  const starts: number[][] = [];
  let at = 0;
  for (const row of rows) {
    const places: number[] = [];
    for (const cell of row.cells) {
      places.push(at);
      for (const piece of cell.at ?? [])
        spans.push({
          start: at + piece.start,
          end: at + piece.end,
          sourceStart: piece.sourceStart,
          sourceEnd: piece.sourceEnd,
        });
      at += shown(cell.text).length + 1;
    }
    starts.push(places);
    lines.push(row.cells.map((cell) => shown(cell.text)).join('\t'));
  }
  return { content: lines.join('\n'), spans: spans.filter((span) => span.end > span.start), starts };
}

/** A cell on one line: what would break the line or the columns becomes a space, letter for letter. */
function shown(text: string): string {
  return text.replace(/[\t\n\r\v\f\u2028\u2029]/g, ' ');
}

function columnNotices(columns: Columns): Notice[] {
  if (columns.ignored.length === 0) return [];
  return [
    {
      code: 'columns_ignored',
      text: `columns that are not read: ${columns.ignored.slice(0, 20).join(', ')}; a mapping file can say which they are`,
    },
  ];
}

function formulaNotices(rows: readonly Row[]): Notice[] {
  const count = rows.reduce(
    (sum, row) => sum + row.cells.filter((cell) => cell.formula !== undefined).length,
    0,
  );
  return count === 0
    ? []
    : [
        {
          code: 'formulas',
          text: `cells that are formulas: ${count}; shown as they were when the file was last saved, and no figure is taken from them`,
        },
      ];
}

function unknownColumns(sheets: readonly Sheet[]): Unreadable {
  const headings = sheets.map(headingsOf).find((names) => names.length > 0) ?? [];
  if (headings.length === 0)
    return {
      kind: 'unreadable',
      code: 'no_text',
      message: 'a spreadsheet without a filled cell; check that it was saved',
    };
  const [first = 'Organisation', second = 'Killed'] = headings;
  const example = JSON.stringify({ format: 1, columns: { [first]: 'source_org', [second]: 'figure_low' } });
  const names = headings
    .slice(0, 30)
    .map((name) => `"${name.slice(0, 40)}"`)
    .join(', ');
  return {
    kind: 'unreadable',
    code: 'unknown_columns',
    message: `its headings are not those of a spreadsheet of figures: ${names}; write a mapping file that says which is which, with at least source_org and figure_low or figure_high, such as ${example}`,
  };
}
