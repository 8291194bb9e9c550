import type { Column } from './columns.table.ts';

/** What stands in a cell; null is empty. */
export type Cell = string | number | boolean | null;

/** One row of an export: every column, so that no number is without its range, policy and origins. */
export type Row = Readonly<Record<Column, Cell>>;

/** For whom an export is. */
export type PublishedTier = 'public' | 'partner';
