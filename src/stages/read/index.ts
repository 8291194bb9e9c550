export { READER_VERSION } from './assemble.ts';
export type {
  ColumnMapping,
  FigureColumn,
  ReadHint,
  ReadOutcome,
  Unreadable,
  UnreadableCode,
} from './outcome.ts';
export { FIGURE_COLUMNS, UNREADABLE_CODES } from './outcome.ts';
export { readDocument, TEXT_LIMIT } from './read-document.ts';
