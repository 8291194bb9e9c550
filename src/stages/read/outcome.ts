import type { DocumentText, FiguresTable, Published } from '#model';

/** What the bringer says of a file; it goes before what the file says of itself. */
export type ReadHint = {
  /** File name, shown to people and used for its ending; never a path. */
  readonly name: string;
  /** `text/html` and the like, when something better than the file's ending is known. */
  readonly mediaType?: string;
  readonly published?: Published;
  /** Who published it. */
  readonly source?: string;
  /** What the headings of a spreadsheet mean, where they are not recognised. */
  readonly mapping?: ColumnMapping;
  /** `sha256:` + hex of the bytes, when already computed. */
  readonly id?: string;
};

/** The columns of a spreadsheet of figures, in the order in which the template shows them. */
export const FIGURE_COLUMNS = [
  'id',
  'source_org',
  'publication_date',
  'figure_low',
  'figure_high',
  'figure_text',
  'qualifier',
  'outcome',
  'population',
  'perpetrator_claimed',
  'area',
  'area_level',
  'period_covered',
  'count_type',
  'basis_or_method',
  'attribution_chain',
  'language',
  'url',
  'confidence',
] as const;
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

/** A mapping file: each heading as written, and the column it is, or null to leave it out. */
export type ColumnMapping = {
  readonly format: 1;
  readonly columns: Readonly<Record<string, FigureColumn | null>>;
};

/** Why a file was not read. */
export type UnreadableCode =
  | 'empty'
  | 'binary'
  | 'too_large'
  | 'not_yet_supported'
  | 'encoding'
  | 'damaged'
  | 'no_text'
  | 'unknown_columns';

/** A file that was not read: which, why, and what to do. */
export type Unreadable = {
  readonly kind: 'unreadable';
  readonly code: UnreadableCode;
  /** Lower case, without the file's name: what was wrong, the value, what to do. */
  readonly message: string;
};

/** What comes of reading one file. */
export type ReadOutcome =
  | { readonly kind: 'document'; readonly document: DocumentText }
  | { readonly kind: 'figures'; readonly table: FiguresTable }
  | Unreadable;
