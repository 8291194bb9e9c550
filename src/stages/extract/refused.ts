import type { Mention } from './mention.ts';

/** A number of a sentence that is not a claim, by item, with what it stands beside. */
export type Refused = {
  readonly mention: Mention;
  readonly reason:
    | 'hypothetical'
    | 'counterfactual'
    | 'previous_toll'
    | 'not_casualty'
    | 'kin_singular'
    | null;
};
