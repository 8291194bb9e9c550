import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';

/** One table of a benchmark's results: a heading, the names of the columns, rows of cells. */
export type ResultTable = {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
};

/** The machine and moment of a run, as it stands over the results. */
export function machine(): string {
  const all = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${all[0]?.model.trim() ?? 'unknown processor'}, ${all.length} logical processors, ${memory} GiB, Node ${process.version}`;
}

const cell = (value: string | number): string =>
  typeof value === 'number' ? (Number.isInteger(value) ? String(value) : value.toFixed(1)) : value;

/** A table as Markdown. */
export function markdown(table: ResultTable): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [
    `## ${table.title}`,
    '',
    line(table.columns),
    line(table.columns.map(() => '---')),
    ...table.rows.map(line),
    '',
  ].join('\n');
}

/** Prints the tables; with `--write` also keeps them beside the benchmark as results.md, with date and machine. */
export function report(options: {
  readonly folder: string;
  readonly title: string;
  readonly about: string;
  readonly tables: readonly ResultTable[];
  readonly args: readonly string[];
}): void {
  const { folder, title, about, tables, args } = options;
  const body = tables.map(markdown).join('\n');
  process.stdout.write(`${body}\n`);
  if (!args.includes('--write')) return;
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(
    join(folder, 'results.md'),
    `# ${title}\n\n${about}\n\nMeasured ${day} on ${machine()}.\n\n${body}`,
  );
}
