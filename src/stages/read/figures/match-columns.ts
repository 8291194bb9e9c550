import type { ColumnMapping, FigureColumn } from '../outcome.ts';
import { FIGURE_COLUMNS } from '../outcome.ts';
import { HEADINGS } from './headings.table.ts';
import type { Sheet } from './sheet.ts';

/** Rows above the headings at most: a title, a date, a note. */
const ABOVE = 10;

/** Where each column stands in a sheet. */
export type Columns = {
  /** Index into the sheet's rows of the row of headings. */
  readonly heading: number;
  readonly at: ReadonlyMap<FigureColumn, number>;
  /** Headings that are none of the columns, and are left out. */
  readonly ignored: readonly string[];
};

const BY_NAME = new Map<string, FigureColumn>(
  FIGURE_COLUMNS.flatMap((column) => HEADINGS[column].map((name) => [name, column] as const)),
);

/** The columns of a sheet by its headings; null when it has no source or no figure, and so is no sheet of figures. */
export function matchColumns(sheet: Sheet, mapping: ColumnMapping | undefined): Columns | null {
  let best: Columns | null = null;
  for (let heading = 0; heading < Math.min(ABOVE, sheet.rows.length); heading += 1) {
    const columns = matchRow(sheet, heading, mapping);
    const complete =
      columns.at.has('source_org') && (columns.at.has('figure_low') || columns.at.has('figure_high'));
    if (complete && columns.at.size > (best?.at.size ?? 0)) best = columns;
  }
  return best;
}

function matchRow(sheet: Sheet, heading: number, mapping: ColumnMapping | undefined): Columns {
  const names = sheet.rows[heading]!.cells.map((cell) => cell.text);
  const given = new Map(
    Object.entries(mapping?.columns ?? {}).map(([name, column]) => [foldHeading(name), column]),
  );
  const at = new Map<FigureColumn, number>();
  const settled = new Set<number>();
  const settle = (index: number, column: FigureColumn): void => {
    if (!at.has(column)) at.set(column, index);
    settled.add(index);
  };
  // What a person says of a heading goes first, then the columns' own names, then what people call them.
  names.forEach((name, index) => {
    const column = given.get(foldHeading(name));
    if (column === null) settled.add(index);
    else if (column !== undefined) settle(index, column);
  });
  for (const own of [true, false]) {
    names.forEach((name, index) => {
      if (settled.has(index)) return;
      const folded = foldHeading(name);
      const column = own ? FIGURE_COLUMNS.find((one) => foldHeading(one) === folded) : BY_NAME.get(folded);
      if (column !== undefined && !at.has(column)) settle(index, column);
    });
  }
  const ignored = names.filter((name, index) => name.length > 0 && !settled.has(index));
  return { heading, at, ignored };
}

/** The headings of a sheet that is none of figures: its fullest row among the first. */
export function headingsOf(sheet: Sheet): readonly string[] {
  const rows = sheet.rows
    .slice(0, ABOVE)
    .map((row) => row.cells.map((cell) => cell.text).filter((text) => text.length > 0));
  return rows.reduce<readonly string[]>((best, row) => (row.length > best.length ? row : best), []);
}

/** Lower case, without accents, harakat, hamza or signs; ى as ي, as in the table. */
export function foldHeading(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036F\u064B-\u0655\u0670\u0640]/g, '')
    .replace(/\u0671/g, 'ا')
    .replace(/ى/g, 'ي')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
