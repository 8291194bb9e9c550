import type { ClaimTime } from '#model';
import { daysBetween } from '#tools/time';

/**
 * A time as Extended Date/Time Format (ISO 8601-2, level 1): `2025-03-07`, `2025-03`, `2025-03-06/2025-03-09`, `../2025-03-17`
 * for an open beginning. Null for a time that is not resolved.
 */
export function toEdtf({
  start,
  end,
  precision,
}: Pick<ClaimTime, 'start' | 'end' | 'precision'>): string | null {
  if (precision === 'unresolved' || (start === null && end === null)) return null;
  if (start === null || end === null) return `${start ?? '..'}/${end ?? '..'}`;
  if (start === end) return start;
  const [year, month] = [start.slice(0, 4), start.slice(0, 7)];
  if (precision === 'year' && start === `${year}-01-01` && end === `${year}-12-31`) return year;
  if (precision === 'month' && start === `${month}-01` && end.startsWith(month)) return month;
  return `${start}/${end}`;
}

/**
 * How exactly a time is known, as UCDP GED codes `date_prec`: 1 the day, 2 two to six days, 3 a week, 4 up to a month,
 * 5 more than a month. Null for a time that is open at either end.
 */
export function ucdpDatePrecision({
  start,
  end,
}: Pick<ClaimTime, 'start' | 'end'>): 1 | 2 | 3 | 4 | 5 | null {
  if (start === null || end === null) return null;
  const days = daysBetween(start, end) + 1;
  if (days <= 1) return 1;
  if (days <= 6) return 2;
  if (days <= 7) return 3;
  return days <= 31 ? 4 : 5;
}
