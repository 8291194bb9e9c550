import type { Conflict, Flag } from '#model';
import type { Range } from '../compare/range.ts';
import type { Weighed } from '../compare/weigh.ts';
import { digits } from '../explain/number-words.ts';
import { reaches } from '../figures/grade.ts';
import type { Reading } from '../figures/reading.ts';
import type { Box } from '../sets/box.ts';
import { holdsBox, sameBox, touchBox } from '../sets/box.ts';
import { holdsSpans, joinSpans } from '../sets/spans.ts';

/** A whole that is smaller than parts of it told by the same origin, as the conflicts show; reported, never repaired. */
export function flagNesting(
  conflicts: readonly Conflict[],
  readings: ReadonlyMap<string, Reading>,
): readonly Flag[] {
  return conflicts.flatMap(({ claims }): readonly Flag[] => {
    const members = claims.map((id) => readings.get(id)!);
    const whole = members.find(
      (one) => members.every(({ box }) => holdsBox(one.box, box)) && one.high !== null,
    );
    if (whole === undefined) return [];
    const parts = members.filter((one) => one !== whole);
    const oneOrigin = parts.every(({ descent }) => descent.origin === whole.descent.origin);
    if (!oneOrigin || parts.some(({ box }) => sameBox(box, whole.box)) || overlap(parts)) return [];
    const sum = parts.reduce((total, { low }) => total + (low ?? 0), 0);
    return [
      {
        kind: 'nesting',
        claims,
        text: `${whole.claim.source} gives ${digits(whole.high!)} for the whole and ${digits(sum)} for parts of it`,
        textAr: `يعطي ${whole.claim.source} ${digits(whole.high!)} للكل و${digits(sum)} لأجزاء منه`,
      },
    ];
  });
}

/** Figures for a part of the question that exceed the high of the whole: the range does not hold them, and says so. */
export function flagLargerParts({ inside }: Weighed, { high }: Range): readonly Flag[] {
  const top = high.value;
  if (top === null) return [];
  const larger = inside
    .filter(
      ({ bearing, reading }) =>
        bearing === 'partial' && reaches(reading.grade, 'C') && (reading.low ?? 0) > top,
    )
    .map(({ reading }) => reading);
  if (larger.length === 0) return [];
  const most = digits(Math.max(...larger.map(({ low }) => low!)));
  return [
    {
      kind: 'nesting',
      claims: larger.map(({ id }) => id).sort(),
      text: `a figure for a part of the question, ${most}, exceeds the high for the whole, ${digits(top)}`,
      textAr: `رقم لجزء مما يُسأل عنه، ${most}، يتجاوز الحد الأعلى للكل، ${digits(top)}`,
    },
  ];
}

/**
 * Published parts that do not add up to their published whole, from the same origin: the gap is reported and nothing is
 * changed. Parts that leave somebody out of the whole may fall short of it; they may never exceed it.
 */
export function flagSumGaps(readings: readonly Reading[]): readonly Flag[] {
  const parts = new Map<string, Reading[]>();
  for (const reading of readings) {
    const { partOf, share } = reading.claim;
    if (partOf === undefined || share !== undefined || reading.wording !== 'count') continue;
    parts.set(partOf, [...(parts.get(partOf) ?? []), reading]);
  }
  return readings.flatMap((whole): readonly Flag[] => {
    const own = parts.get(whole.id);
    if (own === undefined || whole.wording !== 'count' || whole.value === null || overlap(own)) return [];
    const sum = own.reduce((total, { value }) => total + value!, 0);
    const gap = whole.value - sum;
    const wrong =
      gap < 0 ||
      (gap > 0 &&
        covers(
          whole.box,
          own.map(({ box }) => box),
        ));
    return wrong ? [sumGap(whole, own, sum)] : [];
  });
}

function sumGap(whole: Reading, parts: readonly Reading[], sum: number): Flag {
  const value = whole.value!;
  const said = parts.map((one) => digits(one.value!)).join(' + ');
  const gap = digits(Math.abs(value - sum));
  const short = value > sum;
  return {
    kind: 'sum_gap',
    claims: [whole.id, ...parts.map(({ id }) => id).sort()],
    text: `${whole.claim.source}: ${said} = ${digits(sum)}, ${gap} ${short ? 'short of' : 'more than'} the published ${digits(value)}`,
    textAr: `${whole.claim.source}: ${said} = ${digits(sum)}، ${short ? 'أقل' : 'أكثر'} من ${digits(value)} المنشور بمقدار ${gap}`,
  };
}

function overlap(parts: readonly Reading[]): boolean {
  return parts.some((one, index) => parts.slice(index + 1).some((other) => touchBox(one.box, other.box)));
}

/** Whether disjoint parts leave nobody of the whole out, when they differ from it along one dimension alone. */
function covers(whole: Box, parts: readonly Box[]): boolean {
  const dimensions = Object.keys(whole) as (keyof Box)[];
  const split = dimensions.filter((one) => parts.some((part) => !holdsSpans(part[one], whole[one])));
  const only = split[0];
  if (only === undefined || split.length > 1) return false;
  return holdsSpans(joinSpans(parts.flatMap((part) => part[only])), whole[only]);
}
