import type { Grade } from '#model';
import type { Reading } from '../figures/reading.ts';
import { touchBox } from '../sets/box.ts';
import { holdsSpans } from '../sets/spans.ts';
import type { Compared } from './compared.ts';
import { comparedOf, vagueFigures } from './compared.ts';
import type { Policy, Taken } from './policy.ts';
import type { Weighed } from './weigh.ts';
import { comparedFigures, directReadings } from './weigh.ts';

/** One end of a range with the claims that set it. `open`: for a low, strictly more; for a high, there may be more. */
export type End = {
  readonly value: number | null;
  readonly open: boolean;
  readonly claims: readonly string[];
};

export const NO_END: End = { value: null, open: false, claims: [] };

/** Whether a policy takes this figure. */
export function takes(take: readonly Taken[], { kind, grade }: Compared): boolean {
  return take.some(({ kinds, grades }) => kinds.includes(kind) && grades.includes(grade));
}

/** The low of a policy. */
export function findLow(policy: Policy, weighed: Weighed): End {
  const { low } = policy;
  switch (low.rule) {
    case 'none':
      return NO_END;
    case 'floor': {
      const binding = bindingFloor(weighed);
      return binding.value === null ? largestFloor(weighed, low.grades) : binding;
    }
    case 'smallest': {
      const figures = [...comparedFigures(weighed), ...(low.parts ? partsOfThePeopleAsked(weighed) : [])];
      const taken = figures.filter(
        (one) => one.low !== null && takes(low.take, one) && !(low.neverBelowBindingFloor && one.minimum),
      );
      const smallest = taken.length === 0 ? otherwiseLow(policy, weighed, low.otherwise) : smallestOf(taken);
      return low.neverBelowBindingFloor ? atLeast(smallest, bindingFloor(weighed)) : smallest;
    }
  }
}

function otherwiseLow(policy: Policy, weighed: Weighed, grades: readonly Grade[]): End {
  const floor = largestFloor(weighed, grades);
  if (floor.value !== null || policy.low.rule !== 'smallest') return floor;
  const { take } = policy.low;
  const vague = vagueFigures(directReadings(weighed), policy.vague).filter((one) => takes(take, one));
  return vague.length === 0 ? NO_END : smallestOf(vague);
}

function smallestOf(figures: readonly Compared[]): End {
  const value = Math.min(...figures.map(({ low }) => low!));
  const setters = figures.filter(({ low }) => low === value);
  return {
    value,
    // "At least 100" beside "more than 100" leaves 100 possible.
    open: setters.every(({ lowOpen }) => lowOpen),
    claims: setters.flatMap(({ claims }) => claims).sort(),
  };
}

/**
 * The largest floor inside the question that was verified person by person by a body not party to the violence which
 * itself calls it a minimum, or whose names are held in the case.
 */
export function bindingFloor(weighed: Weighed): End {
  return largest(insideOf(weighed).filter(({ claim }) => claim.verified === 'binding'));
}

/** The largest floor of these grades inside the question, of one claim or of one origin's disjoint parts together. */
export function largestFloor(weighed: Weighed, grades: readonly Grade[]): End {
  let best = largest(insideOf(weighed).filter(({ grade }) => grades.includes(grade)));
  for (const origin of weighed.origins) {
    const interval = origin.interval();
    if (interval === null || interval.low <= wholeOf(best)) continue;
    const weakest = interval.lowBy.map((id) => weighed.admitted.get(id)!.reading.grade);
    if (!weakest.every((grade) => grades.includes(grade))) continue;
    best = { value: interval.low, open: false, claims: interval.lowBy };
  }
  return best;
}

function insideOf({ inside }: Weighed): readonly Reading[] {
  return inside.map(({ reading }) => reading);
}

function largest(readings: readonly Reading[]): End {
  let best: Reading | null = null;
  for (const reading of readings) {
    if ((reading.low ?? 0) > (best?.low ?? 0)) best = reading;
  }
  if (best === null) return NO_END;
  return { value: best.low! - (best.lowOpen ? 1 : 0), open: best.lowOpen, claims: [best.id] };
}

function atLeast(low: End, floor: End): End {
  return wholeOf(floor) > wholeOf(low) ? floor : low;
}

/** The end in whole people: more than 30 is 31. */
function wholeOf({ value, open }: End): number {
  return value === null ? 0 : value + (open ? 1 : 0);
}

/**
 * Figures for a part of the question's place or time that count all the people the core asks about. A figure for a part
 * of the people ("of whom 10 women", "12 fighters") never enters as a competing total.
 */
function partsOfThePeopleAsked({ inside, asked }: Weighed): readonly Compared[] {
  return inside.flatMap(({ reading, bearing }) => {
    const { box, claim } = reading;
    const samePeople =
      holdsSpans(box.cells, asked.core.cells) &&
      holdsSpans(box.communities, asked.core.communities) &&
      holdsSpans(box.actors, asked.core.actors);
    const part = bearing === 'partial' && claim.partOf === undefined && claim.series !== 'increment';
    return part && samePeople && touchBox(box, asked.core) ? (comparedOf(reading) ?? []) : [];
  });
}
