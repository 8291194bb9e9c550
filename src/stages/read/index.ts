export { READER_VERSION } from './assemble.ts';
export type {
  ColumnMapping,
  ReadHint,
  ReadOutcome,
  Unreadable,
} from './outcome.ts';
export { FIGURE_COLUMNS } from './outcome.ts';
export { readDocument, TEXT_LIMIT } from './read-document.ts';
