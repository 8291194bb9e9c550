import type { FigureClaim } from '#model';
import type { World } from '../sets/world.ts';
import type { Descent } from './descent.ts';
import type { Draft, Reading } from './reading.ts';

/**
 * What was worked out of single claims before, so that one claim more does not cost as much as all of them. A claim is
 * known by its object; what is kept is used only where everything it was worked out from is still the same.
 */
export type ClaimMemory = {
  world: World | null;
  /** With the original a copy was traced to. */
  readonly descents: WeakMap<
    FigureClaim,
    { readonly original: FigureClaim | undefined; readonly descent: Descent }
  >;
  /** Drafts belong to one world: a new world starts them again. */
  drafts: WeakMap<FigureClaim, Draft>;
  readonly readings: WeakMap<Draft, Reading>;
};

export function makeClaimMemory(): ClaimMemory {
  return { world: null, descents: new WeakMap(), drafts: new WeakMap(), readings: new WeakMap() };
}
