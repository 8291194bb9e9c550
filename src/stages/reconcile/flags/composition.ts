import type { Flag } from '#model';
import { digits } from '../explain/number-words.ts';
import type { Reading } from '../figures/reading.ts';
import type { Box } from '../sets/box.ts';
import { boxKey, touchBox } from '../sets/box.ts';

/** Two figures are near when they differ by at most an eighth of the larger: said, never computed with. */
const NEAR = 8;

/**
 * Two origins whose totals count different people and whose parts nevertheless agree, part by part. At least one of the
 * figures was derived from others, which is why this is told as a remark and moves nothing.
 */
export function flagComposition(readings: readonly Reading[], frame: Box): readonly Flag[] {
  const current = readings.filter(
    ({ standing, value, descent, wording }) =>
      standing.kind === 'current' && value !== null && descent.origin !== null && wording === 'count',
  );
  if (!current.some(({ claim }) => claim.derived === true)) return [];
  const pairs = current.flatMap((one) =>
    current.flatMap((two) => (one.id < two.id && matches(one, two) ? [[one, two] as const] : [])),
  );
  const found: Flag[] = [];
  for (const [index, [a, b]] of pairs.entries()) {
    for (const [other, counterpart] of pairs.slice(index + 1)) {
      const [c, d] = other.descent.origin === a.descent.origin ? [other, counterpart] : [counterpart, other];
      const sameTwo = c.descent.origin === a.descent.origin && d.descent.origin === b.descent.origin;
      const derived = [a, b, c, d].some(({ claim }) => claim.derived === true);
      const asked = touchBox(a.reach, frame) || touchBox(c.reach, frame);
      if (sameTwo && derived && asked && !touchBox(a.box, c.box) && !touchBox(b.box, d.box))
        found.push(agreement([a, c], [b, d]));
    }
  }
  return found;
}

/** Figures of two origins for the same kind of people, in overlapping places and days, that nearly agree. */
function matches(one: Reading, two: Reading): boolean {
  const people = ({ box, claim }: Reading) =>
    `${claim.outcome}|${boxKey({ ...box, places: [], days: [], actors: [] })}`;
  return (
    one.descent.origin !== two.descent.origin &&
    people(one) === people(two) &&
    touchBox(one.box, two.box) &&
    NEAR * Math.abs(one.value! - two.value!) <= Math.max(one.value!, two.value!)
  );
}

function agreement(one: readonly [Reading, Reading], two: readonly [Reading, Reading]): Flag {
  const sum = (pair: readonly [Reading, Reading]) => pair.map(({ value }) => digits(value!)).join(' + ');
  const [a, b] = [one[0].claim.source, two[0].claim.source];
  return {
    kind: 'composition_agreement',
    claims: [...one, ...two].map(({ id }) => id).sort(),
    text: `${a} has ${sum(one)} and ${b} has ${sum(two)}: part by part they nearly agree; derived, stated by neither`,
    textAr: `لدى ${a} ${sum(one)} ولدى ${b} ${sum(two)}: يتقاربان جزءًا جزءًا؛ استنتاج لم يصرح به أي منهما`,
  };
}
