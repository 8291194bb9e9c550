import { COLUMNS } from './columns.table.ts';
import type { Cell, Row } from './row.ts';

/** Rows as CSV (RFC 4180, UTF-8, CR LF). Cells that a spreadsheet would take for a formula begin with an apostrophe. */
export function toCsv(rows: readonly Row[]): string {
  const columns = Object.keys(COLUMNS) as (keyof Row)[];
  const lines = [columns.map(cell), ...rows.map((row) => columns.map((column) => cell(row[column])))];
  return lines.map((line) => `${line.join(',')}\r\n`).join('');
}

/** Signs a spreadsheet computes at the start of a cell, their full-width forms, and what hides one behind a line break. */
const FORMULA = /^[\s\u0000]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/** Text that no spreadsheet computes. Numbers and truth values are left alone. */
export function withoutFormula(value: Cell): Cell {
  return typeof value === 'string' && FORMULA.test(value) ? `'${value}` : value;
}

function cell(value: Cell): string {
  if (value === null) return '';
  const text = String(withoutFormula(value));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
