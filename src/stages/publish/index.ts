export { toCsv } from './csv.ts';
export { toGeoJson } from './geojson.ts';
export type { PublishedTier } from './row.ts';
export { type ClaimToPublish, exportRows, treatmentOf } from './rows.ts';
export { rangeWords } from './toll-row.ts';
export { toWorkbook } from './workbook.ts';
