export type {
  ColumnMapping,
  FigureColumn,
  ReadHint,
  ReadOutcome,
  Unreadable,
  UnreadableCode,
} from './outcome.ts';
export { FIGURE_COLUMNS, UNREADABLE_CODES } from './outcome.ts';
export { READER_VERSION, readDocument, TEXT_LIMIT } from './read-document.ts';
