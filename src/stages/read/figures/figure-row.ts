import type { FigureRow, Published } from '#model';
import type { DateOrder } from '../head/read-date.ts';
import { readDate } from '../head/read-date.ts';
import type { FigureColumn } from '../outcome.ts';
import { cellNumber } from './cell-number.ts';
import type { Cell, Row } from './sheet.ts';

/** A row read, without its place in the text yet; the column whose cell is its quotation; or why it was not read. */
export type RowReading =
  | {
      readonly kind: 'row';
      readonly row: Omit<FigureRow, 'quote' | 'start' | 'end'>;
      readonly quoted: FigureColumn;
    }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Reads the cells of a row into types. What a cell means is for a later stage; here it is only made sure that it can mean something. */
export function readRow(row: Row, at: ReadonlyMap<FigureColumn, number>, order: DateOrder): RowReading {
  const cell = (column: FigureColumn): Cell => row.cells[at.get(column) ?? -1] ?? { text: '' };
  const text = (column: FigureColumn): string => cell(column).text;
  const unreadable = (reason: string): RowReading => ({ kind: 'unreadable', reason });

  if (text('source_org') === '') return unreadable('source_org is empty; write who gives the figure');
  const figures: Record<'figure_low' | 'figure_high', number | null> = {
    figure_low: null,
    figure_high: null,
  };
  for (const column of ['figure_low', 'figure_high'] as const) {
    const { formula, text: written } = cell(column);
    if (formula !== undefined) {
      return unreadable(
        `${column} is a formula (=${shorten(formula)}), whose last result was "${shorten(written)}"; write the number itself`,
      );
    }
    const number = cellNumber(written);
    if (number.kind === 'not') return unreadable(`${column} "${shorten(written)}" ${number.why}`);
    figures[column] = number.value;
  }
  const single = figures.figure_low !== null && !at.has('figure_high') && text('qualifier') === '';
  const low = figures.figure_low;
  const high = single ? low : figures.figure_high;
  if (low !== null && high !== null && low > high)
    return unreadable(`figure_low ${low} is above figure_high ${high}; put them right`);
  const published = publishedOf(text('publication_date'), order);
  if (published === null) {
    return unreadable(
      `publication_date "${shorten(text('publication_date'))}" is no date that can be told; write it as 2025-03-10, 2025-03 or 2025`,
    );
  }
  const quoted = (['figure_text', 'figure_low', 'figure_high', 'outcome'] as const).find(
    (column) => text(column) !== '',
  );
  if (quoted === undefined)
    return unreadable('it has a source and no figure; write figure_low, figure_high or figure_text');
  return {
    kind: 'row',
    quoted,
    row: {
      row: row.number,
      rowId: text('id') === '' ? `row ${row.number}` : text('id'),
      sourceOrg: text('source_org'),
      ...(published !== undefined && { published }),
      low,
      high,
      qualifier: text('qualifier'),
      outcome: text('outcome'),
      population: text('population'),
      perpetrator: text('perpetrator_claimed'),
      area: text('area'),
      areaLevel: text('area_level'),
      period: text('period_covered'),
      countType: text('count_type'),
      basis: text('basis_or_method'),
      chain: text('attribution_chain'),
      language: text('language'),
      address: text('url'),
      confidence: text('confidence'),
    },
  };
}

/** The day a cell gives, also where a note in brackets follows it; undefined for an empty cell, null where it cannot be told. */
function publishedOf(text: string, order: DateOrder): Published | undefined | null {
  if (text === '') return undefined;
  return readDate(text, order) ?? readDate(text.replace(/\s*[([].*$/s, ''), order);
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
