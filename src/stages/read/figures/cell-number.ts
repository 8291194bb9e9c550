/** Most people that a figure may count; more is a slip. */
const MOST = 1_000_000_000;

/** A number of people as a cell gives it, null for an empty cell, or why it is none. */
export type CellNumber =
  | { readonly kind: 'number'; readonly value: number | null }
  | { readonly kind: 'not'; readonly why: string };

/** Reads a whole number as it is written in any of the three languages: `1,500`, `1 500`, `1.500`, `١٬٥٠٠`, `1500.0`. */
export function cellNumber(text: string): CellNumber {
  const plain = text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .trim();
  if (plain.length === 0) return { kind: 'number', value: null };
  const grouped = /^\d{1,3}(?:([,.٬،'’ \u00A0\u2009\u202F])\d{3})(?:\1\d{3})*$/.test(plain);
  const digits = grouped ? plain.replace(/\D/g, '') : plain.replace(/[.,٫]0+$/, '');
  if (!/^\d+$/.test(digits))
    return {
      kind: 'not',
      why: 'is no whole number; write the number alone, and words such as "at least" under qualifier',
    };
  const value = Number(digits);
  if (value > MOST) return { kind: 'not', why: `is more than ${MOST}; check it` };
  return { kind: 'number', value };
}
