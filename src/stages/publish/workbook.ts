import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/universal';
import { COLUMNS } from './columns.table.ts';
import type { Row } from './row.ts';

/** The earliest time a ZIP can hold, so that the same rows give the same bytes whenever they are written. */
const EPOCH = new Date(1980, 0, 1);

/** Rows as a workbook: tolls, claims, and what the columns mean. Text cells are text to every spreadsheet, never formulas. */
export async function toWorkbook(rows: readonly Row[]): Promise<Uint8Array> {
  const columns = Object.keys(COLUMNS) as (keyof Row)[];
  const sheet = (kind: 'toll' | 'claim') => {
    const shown = columns.filter((column) => COLUMNS[column].in === 'both' || COLUMNS[column].in === kind);
    const heading = shown.map((value) => ({ value, fontWeight: 'bold' as const }));
    const body = rows
      .filter((row) => row.row === kind)
      .map((row) => shown.map((column) => cellOf(row[column])));
    return [heading, ...body];
  };
  const codebook = columns.map((column) => [{ value: column }, { value: COLUMNS[column].says }]);
  const blob = await writeXlsxFile([
    { data: sheet('toll'), sheet: 'tolls' },
    { data: sheet('claim'), sheet: 'claims' },
    { data: codebook, sheet: 'columns' },
  ]).toBlob();
  return repacked(new Uint8Array(await blob.arrayBuffer()));
}

function cellOf(value: Row[keyof Row]): { value: string | number | boolean } | null {
  return value === null || value === '' ? null : { value };
}

/** The library stamps the time of writing into the archive and its properties; both are taken out. */
function repacked(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const decoder = new TextDecoder();
  const entries = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, content]) => {
      if (!name.startsWith('docProps/')) return [name, content] as const;
      const text = decoder.decode(content).replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, '1980-01-01T00:00:00Z');
      return [name, new TextEncoder().encode(text)] as const;
    });
  return zipSync(Object.fromEntries(entries), { mtime: EPOCH });
}
