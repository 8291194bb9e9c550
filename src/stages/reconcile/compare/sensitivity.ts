import type { Admitted, Scales, Weighed } from './weigh.ts';
import { weighOrigin } from './weigh.ts';

/** What is left to weigh without one origin: every other is bounded by itself, so nothing else changes. */
export function withoutOrigin(weighed: Weighed, origin: string): Weighed {
  return {
    ...weighed,
    admitted: new Map([...weighed.admitted].filter(([, { reading }]) => reading.descent.origin !== origin)),
    origins: weighed.origins.filter((one) => one.origin !== origin),
  };
}

/**
 * What is left to weigh without one claim. What the claim had superseded does not come back: the question is what the
 * answer rests on, not what its source would have said instead.
 */
export function withoutClaim(scales: Scales, weighed: Weighed, claim: string): Weighed {
  const left = weighed.admitted.get(claim);
  if (left === undefined) return weighed;
  const { origin } = left.reading.descent;
  const admitted = new Map([...weighed.admitted].filter(([id]) => id !== claim));
  const origins = weighed.origins.flatMap((one) => {
    if (one.origin !== origin) return [one];
    const own = one.readings.flatMap(({ id }): readonly Admitted[] => {
      const kept = admitted.get(id);
      return kept === undefined ? [] : [kept];
    });
    return own.length === 0 ? [] : [weighOrigin(scales, weighed.asked, one.origin, own)];
  });
  return { ...weighed, admitted, origins };
}
