import type { ClaimLine } from '#contract';
import { QUALIFIERS } from '#model';
import type { Speaker } from './words.ts';

/** The ends of an answer, as a policy or a claim gives them. */
export type Ends = {
  readonly low: number | null;
  readonly lowOpen?: boolean;
  readonly best?: number | null;
  readonly high: number | null;
  readonly highOpen: boolean;
};

/** A range in words: "1,169 to 1,743", "at least 111, with no upper end". Never a lone number unless both ends are one. */
export function rangeWords(speaker: Speaker, { low, best, high, highOpen }: Ends): string {
  const say = (value: number) => speaker.number(value);
  if (low === null && high === null) {
    return best === null || best === undefined
      ? speaker.t('count.none')
      : speaker.t('answer.bestOnly', { best: say(best) });
  }
  if (low === null) return speaker.t('answer.ceiling', { high: say(high ?? 0) });
  if (high === null) return speaker.t('answer.floor', { low: say(low) });
  if (highOpen)
    return low === high
      ? speaker.t('answer.floor', { low: say(low) })
      : speaker.t('answer.openRange', { low: say(low), high: say(high) });
  return low === high
    ? speaker.t('answer.exactly', { low: say(low) })
    : speaker.t('answer.range', { low: say(low), high: say(high) });
}

/** A range for a narrow column: "1,169–1,743", "≥ 111". */
export function rangeShort(speaker: Speaker, { low, high, highOpen }: Ends): string {
  const say = (value: number) => speaker.number(value);
  if (low === null && high === null) return speaker.t('count.none');
  if (low === null) return speaker.t('count.ceiling', { n: say(high ?? 0) });
  if (high === null || (highOpen && low === high)) return speaker.t('count.floor', { n: say(low) });
  if (low === high) return say(low);
  const band = speaker.t('count.band', { a: say(low), b: say(high) });
  return highOpen ? `${band}+` : band;
}

/** The count of a claim with what its words allow: "≥ 1,500", "≈ 1,400"; a vague word stands as itself. */
export function countShort(speaker: Speaker, line: Pick<ClaimLine, 'count' | 'qualifier'>): string {
  const { count, qualifier } = line;
  if (count === null) return speaker.t('count.none');
  const say = (value: number) => speaker.number(value);
  const n = say(count.point ?? count.low ?? count.high ?? 0);
  if (count.point === null && count.low === null && count.high === null)
    return speaker.of(QUALIFIERS[qualifier]);
  if (qualifier === 'between' && count.low !== null && count.high !== null)
    return speaker.t('count.band', { a: say(count.low), b: say(count.high) });
  if (count.approximate) return speaker.t('count.about', { n });
  if (count.lowOpen) return speaker.t('count.above', { n });
  if (count.high === null)
    return count.low === null ? speaker.of(QUALIFIERS[qualifier]) : speaker.t('count.floor', { n });
  if (count.low === null)
    return speaker.t(qualifier === 'fewer_than' ? 'count.below' : 'count.ceiling', { n });
  return n;
}
