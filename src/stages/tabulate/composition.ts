/** One part of a figure as its cell spells it out: "Latakia 658", "273 government forces", with parts of its own. */
export type Part = {
  readonly number: number;
  readonly label: string;
  /** Offsets of the part in the cell. */
  readonly start: number;
  readonly end: number;
  readonly parts: readonly Part[];
};

const NUMBER = /\d{1,3}(?:[,\u00a0\u202f]\d{3})+|\d+/gu;

/**
 * The parts a cell gives after an equals sign: "1,225 = Latakia 658, Tartus 384 …; 47 massacres".
 * Parts in brackets belong to the part before them. A list in which a piece holds no number, or two, is no composition.
 * @param whole the row's own figure, which must stand before the equals sign.
 */
export function compositionOf(cell: string, whole: number): readonly Part[] {
  for (const sign of cell.matchAll(/=/gu)) {
    const before = [...cell.slice(0, sign.index).matchAll(NUMBER)].at(-1);
    if (before === undefined || toNumber(before[0]) !== whole) continue;
    const stop = cell.indexOf(';', sign.index);
    const parts = partsOf(cell, sign.index + 1, stop < 0 ? cell.length : stop);
    if (parts !== null && parts.length > 1) return parts;
  }
  return [];
}

function partsOf(cell: string, start: number, end: number): readonly Part[] | null {
  const parts: Part[] = [];
  for (const [from, to] of piecesOf(cell, start, end)) {
    const part = partOf(cell, from, to);
    if (part === null) return null;
    parts.push(part);
  }
  return parts;
}

function partOf(cell: string, start: number, end: number): Part | null {
  const open = cell.indexOf('(', start);
  const close = open < 0 || open >= end ? -1 : cell.lastIndexOf(')', end);
  const outer =
    close > open ? `${cell.slice(start, open)} ${cell.slice(close + 1, end)}` : cell.slice(start, end);
  const numbers = [...outer.matchAll(NUMBER)];
  const [number] = numbers;
  if (numbers.length !== 1 || number === undefined) return null;
  const label = outer.replace(number[0], ' ').replace(/[=:]/gu, ' ').trim();
  const piece = cell.slice(start, end);
  const first = start + piece.length - piece.trimStart().length;
  const last = start + piece.trimEnd().length;
  const inner = close > open ? partsOf(cell, open + 1, close) : null;
  return { number: toNumber(number[0]), label, start: first, end: last, parts: inner ?? [] };
}

/** Pieces between commas and plus signs, those inside a number or in brackets apart. */
function piecesOf(cell: string, start: number, end: number): readonly (readonly [number, number])[] {
  const pieces: (readonly [number, number])[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < end; at += 1) {
    const sign = cell[at];
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (
      depth === 0 &&
      (sign === '+' || sign === '،' || (sign === ',' && !/^,\d{3}(?!\d)/u.test(cell.slice(at, at + 5))))
    ) {
      pieces.push([from, at]);
      from = at + 1;
    }
  }
  pieces.push([from, end]);
  return pieces;
}

function toNumber(digits: string): number {
  return Number(digits.replace(/\D/gu, ''));
}
