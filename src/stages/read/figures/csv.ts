import type { Cell, Row, Sheet } from './sheet.ts';
import { EMPTY, SHEET_LIMITS } from './sheet.ts';

/** What may stand between cells, the likelier first. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Rows, and letters, looked at to find out what stands between cells. */
const SAMPLE = 20;
const SAMPLE_LENGTH = 65_536;

/**
 * Reads comma-separated values as RFC 4180 has them, and as programs write them: with semicolons, tabs or bars, with
 * line breaks inside quotes. Every cell keeps its place in the source. A row of empty cells is left out, its number kept.
 */
export function readCsv(source: string): Sheet {
  const lines = source.match(/^sep=(.)\r?\n/i);
  const from = lines === null ? 0 : lines[0].length;
  const delimiter = lines?.[1] ?? sniffDelimiter(source.slice(0, SAMPLE_LENGTH));
  const rows: Row[] = [];
  let number = lines === null ? 0 : 1;
  let left: number = SHEET_LIMITS.cells;
  let at = from;
  while (at < source.length && rows.length < SHEET_LIMITS.rows && left > 0) {
    const { cells, next } = readRow(source, at, delimiter);
    number += 1;
    left -= cells.length;
    if (cells.some((cell) => cell.text.length > 0)) rows.push({ number, cells });
    at = next;
  }
  return { name: null, rows, cut: at < source.length };
}

/** The delimiter that cuts the first rows into the same number of cells, and into the most. */
function sniffDelimiter(source: string): string {
  let best: { delimiter: string; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const counts: number[] = [];
    for (let at = 0; at < source.length && counts.length < SAMPLE; ) {
      const { cells, next } = readRow(source, at, delimiter);
      if (cells.length > 1 || cells[0]?.text !== '') counts.push(cells.length);
      at = next;
    }
    const width = counts[0] ?? 1;
    const same = counts.filter((count) => count === width).length;
    const score = width < 2 ? 0 : (same / counts.length) * Math.min(width, 30);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function readRow(source: string, start: number, delimiter: string): { cells: Cell[]; next: number } {
  const cells: Cell[] = [];
  let at = start;
  for (;;) {
    const { cell, next } =
      source[at] === '"' ? readQuoted(source, at, delimiter) : readPlainCell(source, at, delimiter);
    if (cells.length < SHEET_LIMITS.columns) cells.push(cell);
    if (source[next] === delimiter) {
      at = next + 1;
      continue;
    }
    const breaks = source[next] === '\r' && source[next + 1] === '\n' ? 2 : next < source.length ? 1 : 0;
    return { cells, next: next + breaks };
  }
}

function endOfCell(source: string, from: number, delimiter: string): number {
  let at = from;
  while (at < source.length && source[at] !== delimiter && source[at] !== '\n' && source[at] !== '\r')
    at += 1;
  return at;
}

function readPlainCell(source: string, start: number, delimiter: string): { cell: Cell; next: number } {
  const next = endOfCell(source, start, delimiter);
  const raw = source.slice(start, next);
  const text = raw.trim();
  if (text.length === 0) return { cell: EMPTY, next };
  const lead = raw.length - raw.trimStart().length;
  return {
    cell: {
      text,
      at: [{ start: 0, end: text.length, sourceStart: start + lead, sourceEnd: start + lead + text.length }],
    },
    next,
  };
}

/** A cell in quotes, in which a quote is written twice. A quote never closed runs to the end of the file. */
function readQuoted(source: string, start: number, delimiter: string): { cell: Cell; next: number } {
  const pieces: { text: string; sourceStart: number }[] = [];
  let from = start + 1;
  let at = from;
  for (;;) {
    const quote = source.indexOf('"', at);
    const end = quote < 0 ? source.length : quote;
    if (source[end + 1] === '"' && quote >= 0) {
      pieces.push({ text: source.slice(from, end + 1), sourceStart: from });
      from = end + 2;
      at = from;
      continue;
    }
    pieces.push({ text: source.slice(from, end), sourceStart: from });
    return { cell: trimmed(pieces), next: endOfCell(source, Math.min(source.length, end + 1), delimiter) };
  }
}

function trimmed(pieces: readonly { text: string; sourceStart: number }[]): Cell {
  const whole = pieces.map((piece) => piece.text).join('');
  const text = whole.trim();
  const lead = whole.length - whole.trimStart().length;
  const at: { start: number; end: number; sourceStart: number; sourceEnd: number }[] = [];
  let offset = -lead;
  for (const piece of pieces) {
    const start = Math.max(0, offset);
    const end = Math.min(text.length, offset + piece.text.length);
    if (end > start)
      at.push({
        start,
        end,
        sourceStart: piece.sourceStart + (start - offset),
        sourceEnd: piece.sourceStart + (end - offset),
      });
    offset += piece.text.length;
  }
  return { text, at };
}
