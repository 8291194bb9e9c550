import type { Count, Qualifier } from '#model';
import type { Mention } from './mention.ts';

const NONE: Count = {
  low: null,
  point: null,
  high: null,
  lowOpen: false,
  highOpen: false,
  approximate: false,
};

/**
 * What the words of a figure allow. `point` is the number as printed; it sets nothing by itself. Ceilings set only `high`,
 * floors only `low`; a rounding sets neither; a counting word sets the least it can mean.
 */
export function countOf(
  mention: Pick<Mention, 'value' | 'upper' | 'vagueLow' | 'vague' | 'about'>,
  qualifier: Qualifier,
): Count | null {
  const { value, upper } = mention;
  if (mention.vague) return mention.vagueLow === null ? null : { ...NONE, low: mention.vagueLow };
  if (value === null) return null;
  switch (qualifier) {
    case 'exact':
      return { ...NONE, low: value, point: value, high: value };
    case 'at_least':
    case 'or_more':
    case 'so_far':
      return { ...NONE, low: value, point: value };
    case 'more_than':
      return { ...NONE, low: value, point: value, lowOpen: true };
    case 'up_to':
      return { ...NONE, high: value };
    case 'fewer_than':
      return { ...NONE, high: value, highOpen: true };
    case 'nearly':
      return { ...NONE, point: value, high: value, highOpen: true };
    case 'around':
      return { ...NONE, point: value, approximate: true };
    case 'between':
      return { ...NONE, low: value, high: upper };
    case 'could_exceed':
      return { ...NONE, point: value };
    case 'dozens':
    case 'tens':
    case 'scores':
    case 'hundreds':
    case 'thousands':
    case 'several':
    case 'unquantified':
      return null;
  }
}
