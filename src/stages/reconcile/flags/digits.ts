import type { Flag } from '#model';
import { digits } from '../explain/number-words.ts';
import type { Reading } from '../figures/reading.ts';
import type { Box } from '../sets/box.ts';
import { touchBox, undatedKey } from '../sets/box.ts';

/** Numbers this small, and round ones, meet by chance. */
const SMALLEST = 50;
const ROUND = 10;

/** The same digits said of different people, and long numbers one digit apart, which travel as copies. */
export function flagDigits(readings: readonly Reading[]): readonly Flag[] {
  const telling = readings.filter(
    ({ value, standing }) =>
      value !== null && value >= SMALLEST && value % ROUND !== 0 && standing.kind !== 'copy',
  );
  return [...sameDigits(telling), ...oneDigitApart(telling)];
}

function sameDigits(readings: readonly Reading[]): readonly Flag[] {
  return groups(readings, ({ value }) => String(value)).flatMap(([, group]) => {
    const other = group.filter((one) => group.some((two) => overlapping(one.box, two.box)));
    if (other.length === 0) return [];
    const value = digits(group[0]!.value!);
    return [
      {
        kind: 'same_digits_other_meaning',
        claims: other.map(({ id }) => id).sort(),
        text: `${value} stands for different people here: one does not confirm the other`,
        textAr: `يدل الرقم ${value} هنا على أشخاص مختلفين: لا يؤكد أحدهما الآخر`,
      },
    ];
  });
}

/** Different people, some of whom could be the same. */
function overlapping(a: Box, b: Box): boolean {
  return undatedKey(a) !== undatedKey(b) && touchBox(a, b);
}

/** Shorter numbers are one digit apart too often for it to mean anything. */
const LONG = 4;

function oneDigitApart(readings: readonly Reading[]): readonly Flag[] {
  const found: Flag[] = [];
  const byPattern = new Map<string, Reading[]>();
  for (const reading of readings) {
    const written = String(reading.value);
    if (written.length < LONG) continue;
    for (let at = 0; at < written.length; at++) {
      const pattern = `${written.slice(0, at)}·${written.slice(at + 1)}`;
      const group = byPattern.get(pattern);
      if (group === undefined) byPattern.set(pattern, [reading]);
      else group.push(reading);
    }
  }
  for (const group of byPattern.values()) {
    for (const [index, one] of group.entries()) {
      const other = group
        .slice(index + 1)
        .find(({ value, descent }) => value !== one.value && descent.origin !== one.descent.origin);
      if (other === undefined) continue;
      const [a, b] = [one, other].sort((x, y) => (x.id < y.id ? -1 : 1)) as [Reading, Reading];
      found.push({
        kind: 'one_digit_apart',
        claims: [a.id, b.id],
        text: `${digits(a.value!)} and ${digits(b.value!)} are one digit apart: a copy cannot be shown and cannot be ruled out`,
        textAr: `بين ${digits(a.value!)} و${digits(b.value!)} رقم واحد: لا يمكن إثبات النسخ ولا استبعاده`,
      });
    }
  }
  return found.sort((a, b) => (a.claims.join() < b.claims.join() ? -1 : 1));
}

function groups(
  readings: readonly Reading[],
  key: (reading: Reading) => string,
): readonly (readonly [string, Reading[]])[] {
  const found = new Map<string, Reading[]>();
  for (const reading of readings) {
    const group = found.get(key(reading));
    if (group === undefined) found.set(key(reading), [reading]);
    else group.push(reading);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}
