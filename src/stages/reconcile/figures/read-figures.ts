import type { FigureClaim, FiguresFile, TollReason } from '#model';
import { daysOf } from '../sets/days.ts';
import type { World } from '../sets/world.ts';
import { alignClaim } from './align.ts';
import type { ClaimMemory } from './claim-memory.ts';
import { showsRemains } from './classify.ts';
import type { Descent } from './descent.ts';
import { finishReadings } from './finish-readings.ts';
import { traceLineage } from './lineage.ts';
import type { Draft, Reading } from './reading.ts';
import { settleStandings } from './settle-standings.ts';
import { wordingOf } from './words-of-figure.ts';

/** A file's figures made ready, and the claims that could not be placed at all. Both by id. */
export type Readings = {
  readonly readings: readonly Reading[];
  readonly unplaced: readonly Unplaced[];
};

type Unplaced = { readonly claim: FigureClaim; readonly reason: TollReason };

/** Reads every figure of a file as it was known on a day (absent: now). */
export function readFigures(
  file: FiguresFile,
  world: World,
  { asKnown, memory }: { readonly asKnown: string | undefined; readonly memory: ClaimMemory },
): Readings {
  const known = knownClaims(file.claims, asKnown);
  const lineage = traceLineage(file.claims, memory);
  const drafts: Draft[] = [];
  const unplaced: Unplaced[] = [];
  const byId = new Map(file.claims.map((claim) => [claim.id, claim]));
  if (memory.world !== world) {
    memory.world = world;
    memory.drafts = new WeakMap();
  }
  file.claims.forEach((written, order) => {
    if (!known.has(written.id)) {
      unplaced.push({ claim: written, reason: 'not_yet_known' });
      return;
    }
    const descent = lineage.get(written.id)!;
    const claim = deniedTarget(written, byId);
    const before = memory.drafts.get(claim);
    if (before !== undefined && before.order === order && before.descent === descent) {
      drafts.push(before);
      return;
    }
    const draft = draftOf(world, claim, order, descent);
    if ('reason' in draft) unplaced.push(draft);
    else {
      memory.drafts.set(claim, draft);
      drafts.push(draft);
    }
  });
  unplaced.sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
  return {
    readings: finishReadings(drafts, settleStandings(drafts, { claims: file.claims, known }), memory),
    unplaced,
  };
}

function draftOf(world: World, claim: FigureClaim, order: number, descent: Descent): Draft | Unplaced {
  const aligned = alignClaim(world, claim, { remains: showsRemains(claim), asOf: descent.asOf });
  switch (aligned.kind) {
    case 'unaligned':
      return { claim, reason: aligned.reason };
    case 'aligned':
      return { claim, order, descent, wording: wordingOf(claim), box: aligned.box, reach: aligned.reach };
  }
}

/**
 * The claims published by the end of that day. One published some time in a year was surely known when the year was
 * out; one without a date was known by no day.
 */
function knownClaims(claims: readonly FigureClaim[], asKnown: string | undefined): ReadonlySet<string> {
  const limit = asKnown === undefined ? null : daysOf(asKnown)![1];
  return new Set(
    claims
      .filter(
        ({ published }) => limit === null || (published !== undefined && daysOf(published)![1] <= limit),
      )
      .map(({ id }) => id),
  );
}

/** A denial is about exactly what it denies: what it leaves out is taken from the claim it names. */
function deniedTarget(claim: FigureClaim, byId: ReadonlyMap<string, FigureClaim>): FigureClaim {
  const denied = claim.denies?.claim === undefined ? undefined : byId.get(claim.denies.claim);
  if (denied === undefined || wordingOf(claim) !== 'denial') return claim;
  return {
    ...(denied.population !== undefined && { population: denied.population }),
    ...(denied.places !== undefined && { places: denied.places }),
    ...(denied.time !== undefined && { time: denied.time }),
    ...(denied.perpetrator !== undefined && { perpetrator: denied.perpetrator }),
    ...claim,
  };
}
