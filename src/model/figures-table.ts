import type { DocumentText } from './document.ts';
import type { Published } from './interval.ts';

/**
 * One row of a spreadsheet of figures, cells as written, trimmed; an empty cell is an empty string.
 * `quote` is the cell with the figure's words and stands at `start`–`end` of the table's `content`.
 */
export type FigureRow = {
  /** Row number in the sheet as a person sees it, the heading being 1. */
  readonly row: number;
  readonly rowId: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly sourceOrg: string;
  readonly published?: Published;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: string;
  readonly outcome: string;
  readonly population: string;
  readonly perpetrator: string;
  readonly area: string;
  readonly areaLevel: string;
  readonly period: string;
  readonly countType: string;
  readonly basis: string;
  readonly chain: string;
  readonly language: string;
  readonly address: string;
  readonly confidence: string;
};

/** A spreadsheet of figures as read: the text it shows (for offsets), the rows that could be read, the rows that could not and why. */
export type FiguresTable = {
  readonly document: DocumentText;
  readonly rows: readonly FigureRow[];
  readonly unreadable: readonly { readonly row: number; readonly reason: string }[];
};
