import { readFileSync } from 'node:fs';

const FOLDER = new URL('./data/', import.meta.url);

/** The tables kept beside the towns, in the order in which they are laid over one another. */
export const TABLES = ['countries', 'admin1', 'admin2', 'areas', 'syria'] as const;
export type TableName = (typeof TABLES)[number];

/** The bytes of a table, as text. */
export const tableText = (name: TableName): string => readFileSync(new URL(`${name}.tsv`, FOLDER), 'utf8');

/** The rows of a tab-separated text with a head line, each column under its name. */
export function* readRows(text: string): Generator<Readonly<Record<string, string>>> {
  const lines = text.split('\n');
  const head = (lines[0] ?? '').split('\t');
  for (const line of lines.slice(1)) {
    if (line === '') continue;
    const cells = line.split('\t');
    yield Object.fromEntries(head.map((column, i) => [column, cells[i] ?? '']));
  }
}

/** The parts of a cell that holds several names or ids. */
export const listed = (cell: string | undefined): readonly string[] => (cell ? cell.split('|') : []);
