export type { Redaction } from './claim-row.ts';
export { COLUMNS, type Column } from './columns.table.ts';
export { toCsv } from './csv.ts';
export { toGeoJson } from './geojson.ts';
export type { Cell, PublishedTier, Row } from './row.ts';
export { type ClaimToPublish, exportRows, type Publication, treatmentOf } from './rows.ts';
export { independenceOf, rangeWords } from './toll-row.ts';
export { toWorkbook } from './workbook.ts';
