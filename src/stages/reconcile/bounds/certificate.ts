import type { Program } from '#model';

type Rows = Program['rows'];
type Terms = Program['objective'];

/**
 * Whether the multipliers of the rows prove that the cost is at least `value` for whole people, checked in whole
 * numbers: a sum of rows that lies below the cost everywhere and is more than `value` − 1. The multipliers come from
 * a floating-point solver and are read as fractions with a small denominator, which is what these programs have.
 */
export function provesAtLeast(
  rows: Rows,
  { variables, cost, value }: { readonly variables: number; readonly cost: Terms; readonly value: number },
  multipliers: readonly number[],
): boolean {
  const scaled = asWhole(multipliers);
  if (scaled === null || multipliers.length !== rows.length) return false;
  const sum = sumRows(rows, scaled.multipliers, variables);
  if (sum === null) return false;
  const room = new Array<bigint>(variables).fill(0n);
  for (const [variable, coefficient] of cost)
    room[variable] = room[variable]! + BigInt(coefficient) * scaled.denominator;
  return (
    room.every((most, variable) => sum.terms[variable]! <= most) &&
    sum.least > (BigInt(value) - 1n) * scaled.denominator
  );
}

/** Whether the multipliers prove that no values satisfy the rows: their sum asks for more than 0 and gives none. */
export function provesInfeasible(rows: Rows, variables: number, multipliers: readonly number[]): boolean {
  return provesAtLeast(rows, { variables, cost: [], value: 1 }, multipliers);
}

const LARGEST_DENOMINATOR = 60;
const TOLERANCE = 1e-6;

function asWhole(
  multipliers: readonly number[],
): { readonly multipliers: readonly bigint[]; readonly denominator: bigint } | null {
  for (let denominator = 1; denominator <= LARGEST_DENOMINATOR; denominator++) {
    const fits = multipliers.every((one) => {
      const scaled = one * denominator;
      return Number.isFinite(scaled) && Math.abs(scaled - Math.round(scaled)) <= TOLERANCE * denominator;
    });
    if (fits) {
      const whole = multipliers.map((one) => BigInt(Math.round(one * denominator)));
      return { multipliers: whole, denominator: BigInt(denominator) };
    }
  }
  return null;
}

/** Σ multiplier × row: its terms, and the least it can be. Null when an open side of a row was used. */
function sumRows(
  rows: Rows,
  multipliers: readonly bigint[],
  variables: number,
): { readonly terms: readonly bigint[]; readonly least: bigint } | null {
  const terms = new Array<bigint>(variables).fill(0n);
  let least = 0n;
  for (const [index, row] of rows.entries()) {
    const by = multipliers[index]!;
    if (by === 0n) continue;
    const side = by > 0n ? row.low : row.high;
    if (side === null) return null;
    least += by * BigInt(side);
    for (const [variable, coefficient] of row.terms)
      terms[variable] = terms[variable]! + by * BigInt(coefficient);
  }
  return { terms, least };
}
