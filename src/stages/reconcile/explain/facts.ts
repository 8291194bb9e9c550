import type { Toll, TollRange, TollReason, Words } from '#model';
import type { Asked } from '../compare/asked.ts';
import type { Policy } from '../compare/policy.ts';
import type { Range } from '../compare/range.ts';
import type { Reading } from '../figures/reading.ts';
import { inModel } from '../figures/rows.ts';
import { touchBox } from '../sets/box.ts';
import type { NameOf } from './say-figure.ts';

/** What an explanation is made of, before it has a language. */
export type Facts = {
  readonly asked: Asked;
  readonly policy: Policy;
  readonly range: Range;
  readonly printed: TollRange;
  readonly toll: Pick<
    Toll,
    | 'origins'
    | 'originsWithMethod'
    | 'status'
    | 'copies'
    | 'superseded'
    | 'setAside'
    | 'conflicts'
    | 'moreConflicts'
  > &
    Pick<Toll, 'byStatus' | 'otherPolicies' | 'remainder' | 'grade'>;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly nameOf: NameOf;
  readonly asKnown: string | undefined;
};

/** The figures behind some claims; a claim that was never aligned has none. */
export function figuresOf({ readings }: Facts, claims: readonly string[]): readonly Reading[] {
  return claims.flatMap((id) => readings.get(id) ?? []);
}

/** How many of some listed claims speak of people the question could be about. */
export function countNear({ asked, readings }: Facts, listed: readonly { readonly claim: string }[]): number {
  return listed.filter(({ claim }) => {
    const reading = readings.get(claim);
    return reading !== undefined && inModel(reading, asked.outcome) && touchBox(reading.reach, asked.frame);
  }).length;
}

/** Reasons worth a word in a paragraph: claims that speak of the question and yet moved nothing. Others are in the trace. */
const SILENT: readonly TollReason[] = ['outside_question', 'not_direct', 'not_yet_known', 'no_figure'];

/** How many claims were set aside for each reason worth a word, most first. */
export function reasonsCounted(
  { toll }: Facts,
  table: Readonly<Record<TollReason, Words>>,
): readonly { readonly count: number; readonly words: Words }[] {
  const counts = new Map<TollReason, number>();
  for (const { reason } of toll.setAside) {
    if (!SILENT.includes(reason)) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1))
    .map(([reason, count]) => ({ count, words: table[reason] }));
}

/** Whether the low is an interval or a floor that several claims of one origin give together. */
export function together(claims: readonly string[], value: number | null, facts: Facts): boolean {
  return claims.length > 1 && !figuresOf(facts, claims).every((one) => one.value === value);
}
