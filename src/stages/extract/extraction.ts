import type { Claim, PersonMask, SetAside, StatedDistance } from '#model';

/** What reading one document gives: claims in text order, numbers refused, stretches that single out people, stated distances. */
export type Extraction = {
  readonly claims: readonly Claim[];
  readonly setAside: readonly SetAside[];
  readonly masks: readonly PersonMask[];
  readonly distances: readonly StatedDistance[];
};
