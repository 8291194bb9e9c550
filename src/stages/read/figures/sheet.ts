/** A cell as shown. `at`: where its text stands in the decoded source, when it stands there as it is. */
export type Cell = {
  readonly text: string;
  /** What the cell computes, without its `=`; its text is then the result stored when the file was last saved. */
  readonly formula?: string;
  /** Pieces of the text and where each stands in the source. */
  readonly at?: readonly {
    readonly start: number;
    readonly end: number;
    readonly sourceStart: number;
    readonly sourceEnd: number;
  }[];
};

/** A row with its number as a person sees it, the first being 1. */
export type Row = { readonly number: number; readonly cells: readonly Cell[] };

/** One sheet of a spreadsheet; a CSV is one without a name. `cut`: it has more than is read. */
export type Sheet = { readonly name: string | null; readonly rows: readonly Row[]; readonly cut: boolean };

/** Most that is read of one sheet. A file of a few megabytes may claim billions of cells. */
export const SHEET_LIMITS = { columns: 500, rows: 100_000, cells: 3_000_000 } as const;

/** The cell that stands wherever nothing is written. */
export const EMPTY: Cell = { text: '' };
