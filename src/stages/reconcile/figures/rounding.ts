import type { Qualifier } from '#model';

/**
 * Whether `rounded`, said with these words, is `exact` rounded to the significant digits of `rounded`: "nearly" rounds
 * up, "more than" and "at least" down, the others to the nearest. A number is no rounding of itself.
 */
export function isRounding(rounded: number, qualifier: Qualifier, exact: number): boolean {
  if (rounded === exact || rounded <= 0 || exact <= 0) return false;
  const zeros = /0*$/u.exec(String(rounded))![0].length;
  if (zeros === 0) return false;
  const step = 10 ** zeros;
  switch (qualifier) {
    case 'nearly':
    case 'up_to':
    case 'fewer_than':
      return Math.ceil(exact / step) * step === rounded;
    case 'more_than':
    case 'at_least':
    case 'or_more':
    case 'so_far':
      return Math.floor(exact / step) * step === rounded;
    case 'around':
    case 'exact':
      return Math.floor(exact / step + 0.5) * step === rounded;
    case 'between':
    case 'dozens':
    case 'tens':
    case 'scores':
    case 'hundreds':
    case 'thousands':
    case 'several':
    case 'could_exceed':
    case 'unquantified':
      return false;
  }
}
