import type { HeldClaim, PlaceId } from '#model';
import type { Speaker } from './speaker.ts';

/** A claim with what lineage asks of it. `release`: printed by, or in a sheet named after, the body that counted. */
export type Told = {
  readonly held: HeldClaim;
  readonly speaker: Speaker;
  readonly cut: boolean;
  readonly release: boolean;
  readonly places: readonly PlaceId[] | null;
  readonly number: number | null;
};

/** What a claim rests on. `origin` null: no counting act can be shown. */
export type Rest = {
  readonly origin: string | null;
  readonly copyOf?: string;
  readonly roundingOf?: string;
};
