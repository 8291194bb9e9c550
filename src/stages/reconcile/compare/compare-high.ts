import type { End } from './compare-low.ts';
import { NO_END, takes } from './compare-low.ts';
import type { Policy } from './policy.ts';
import type { Weighed } from './weigh.ts';
import { comparedFigures } from './weigh.ts';

/** The high of a policy, never below its low. */
export function findHigh(policy: Policy, weighed: Weighed, low: End): End {
  const { high } = policy;
  switch (high.rule) {
    case 'none':
      return NO_END;
    case 'open':
      return { value: null, open: low.value !== null, claims: [] };
    case 'largest': {
      const taken = comparedFigures(weighed).filter((one) => one.high !== null && takes(high.take, one));
      // Nothing says how many there could be at the most: open, if there is a figure at all.
      if (taken.length === 0) return { value: null, open: low.value !== null, claims: [] };
      const value = Math.max(...taken.map((one) => one.high!));
      if (low.value !== null && low.value > value)
        return { value: low.value, open: true, claims: low.claims };
      const setters = taken.filter((one) => one.high === value);
      return {
        value,
        open: setters.some(({ open }) => open),
        claims: setters.flatMap(({ claims }) => claims).sort(),
      };
    }
  }
}
