import type { Change, FigureClaim } from '#model';
import { printedNumber } from './printed-number.ts';
import { isRounding } from './rounding.ts';

/**
 * What a copy changed of what it copied. A field the copy leaves out was not changed, since copies are often shorter.
 * A rounding may have another number if it is one that its words make of the original.
 */
export function changesOf(copy: FigureClaim, original: FigureClaim, rounding: boolean): readonly Change[] {
  const found: Change[] = [];
  const was = printedNumber(original.count);
  const now = printedNumber(copy.count);
  if (was !== null && now !== null && was !== now) {
    const rounded = rounding && copy.count !== null && isRounding(now, copy.count.qualifier, was);
    if (!rounded) found.push('number');
  }
  if (differs(copy.population, original.population)) found.push('population');
  if (differs(copy.perpetrator, original.perpetrator)) found.push('perpetrator');
  if (certainty(copy) !== certainty(original) && !rounding) found.push('certainty');
  if ((copy.polarity ?? 'affirmed') !== (original.polarity ?? 'affirmed')) found.push('stance');
  if (differs(copy.time, original.time)) found.push('period');
  if (differs(copy.places, original.places)) found.push('place');
  if (differs(copy.series, original.series)) found.push('series');
  return found;
}

function differs(now: unknown, was: unknown): boolean {
  if (now === undefined || was === undefined || now === was) return false;
  return JSON.stringify(now) !== JSON.stringify(was) && stable(now) !== stable(was);
}

/** Order does not matter in any list of a figure. */
function stable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stable).sort().join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, one]) => `${key}:${stable(one)}`)
      .sort()
      .join(',')}}`;
  }
  return JSON.stringify(value);
}

/** How certain the words are: a forecast copied as a count, or a floor copied as a count, has lost its certainty. */
function certainty(claim: FigureClaim): string {
  return `${claim.modality ?? ''}/${claim.count?.qualifier ?? ''}/${claim.final === true}`;
}
