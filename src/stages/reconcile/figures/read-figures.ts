import type { FigureClaim, FiguresFile, TollReason } from '#model';
import { holdsBox, sameBox } from '../sets/box.ts';
import { daysOf } from '../sets/days.ts';
import type { World } from '../sets/world.ts';
import { alignClaim } from './align.ts';
import type { Whole } from './classify.ts';
import { classify, countsPeople, isOpen, restsOnNames, showsRemains } from './classify.ts';
import { gradeOf } from './grade.ts';
import { traceLineage } from './lineage.ts';
import { printedNumber } from './printed-number.ts';
import type { Reading, Standing } from './reading.ts';
import type { Candidate, Superseded } from './supersede.ts';
import { supersede } from './supersede.ts';
import { isNumber, wordingOf } from './words-of-figure.ts';

/** A file's figures made ready, and the claims that could not be placed at all. Both by id. */
export type Readings = {
  readonly readings: readonly Reading[];
  readonly unplaced: readonly { readonly claim: FigureClaim; readonly reason: TollReason }[];
};

/** Reads every figure of a file as it was known on a day (absent: now). */
export function readFigures(file: FiguresFile, world: World, asKnown?: string): Readings {
  const known = knownClaims(file.claims, asKnown);
  const lineage = traceLineage(file.claims);
  const drafts: Draft[] = [];
  const unplaced: { claim: FigureClaim; reason: TollReason }[] = [];
  const byId = new Map(file.claims.map((claim) => [claim.id, claim]));
  file.claims.forEach((written, order) => {
    if (!known.has(written.id)) {
      unplaced.push({ claim: written, reason: 'not_yet_known' });
      return;
    }
    const claim = deniedTarget(written, byId);
    const descent = lineage.get(claim.id)!;
    const aligned = alignClaim(world, claim, { remains: showsRemains(claim), asOf: descent.asOf });
    switch (aligned.kind) {
      case 'unaligned':
        unplaced.push({ claim, reason: aligned.reason });
        break;
      case 'aligned':
        drafts.push({
          claim,
          order,
          descent,
          wording: wordingOf(claim),
          box: aligned.box,
          reach: aligned.reach,
        });
        break;
    }
  });
  const standings = settle(drafts, known);
  return { readings: finish(drafts, standings), unplaced };
}

type Draft = Pick<Reading, 'claim' | 'order' | 'descent' | 'wording' | 'box' | 'reach'>;

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

/** Which figures are the current word of their origin. */
function settle(drafts: readonly Draft[], known: ReadonlySet<string>): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>();
  const candidates: Candidate[] = [];
  const retracted = new Set(
    drafts.flatMap(({ claim }) =>
      claim.stance === 'retracts' && claim.corrects !== undefined ? [claim.corrects] : [],
    ),
  );
  const correctors = correctorsOf(drafts.map(({ claim }) => claim));
  for (const draft of drafts) {
    const { claim, descent } = draft;
    // A withdrawal takes effect when the correction that made it is known.
    const withdrawn =
      retracted.has(claim.id) ||
      (claim.withdrawn === true && (correctors.get(claim.id) ?? []).every((id) => known.has(id)));
    if (descent.copy !== undefined) standings.set(claim.id, { kind: 'copy' });
    else if (withdrawn) standings.set(claim.id, { kind: 'set_aside', reason: 'withdrawn' });
    else if (isNumber(draft.wording) && countsPeople(claim)) {
      const origin = descent.origin ?? `${claim.source}\n(no origin)`;
      candidates.push({ ...draft, id: claim.id, asOf: descent.asOf, origin });
    }
  }
  const { by, roundings } = supersede(candidates);
  return withSuperseded(drafts, standings, { by, roundings });
}

function correctorsOf(claims: readonly FigureClaim[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, corrects } of claims) {
    if (corrects !== undefined) found.set(corrects, [...(found.get(corrects) ?? []), id]);
  }
  return found;
}

function withSuperseded(
  drafts: readonly Draft[],
  decided: ReadonlyMap<string, Standing>,
  { by, roundings }: Superseded,
): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const { claim } of drafts) {
    const earlier = decided.get(claim.id);
    const replacement = by.get(claim.id);
    const rounded = roundings.get(claim.id);
    if (earlier?.kind === 'copy') standings.set(claim.id, earlier);
    else if (replacement !== undefined) standings.set(claim.id, { kind: 'superseded', by: replacement });
    else if (earlier !== undefined) standings.set(claim.id, earlier);
    else if (rounded !== undefined) standings.set(claim.id, { kind: 'rounding', of: rounded });
    else standings.set(claim.id, { kind: 'current' });
  }
  return standings;
}

/** Classes and grades, wholes before their parts, since a part is exact only when its whole reads exact. */
function finish(drafts: readonly Draft[], standings: ReadonlyMap<string, Standing>): readonly Reading[] {
  const byId = new Map(drafts.map((draft) => [draft.claim.id, draft]));
  const finished = new Map<string, Reading>();
  const composed = composedClaims(drafts, byId);
  const make = (draft: Draft): Reading => {
    const { claim, descent, wording } = draft;
    const done = finished.get(claim.id);
    if (done !== undefined) return done;
    const parent = claim.partOf === undefined ? undefined : byId.get(claim.partOf);
    const whole =
      parent === undefined || parent.claim.outcome !== claim.outcome ? null : wholeOf(make(parent));
    const classed = classify(claim, wording, draft.box, whole);
    const reading: Reading = {
      ...draft,
      ...classed,
      id: claim.id,
      grade: gradeOf(claim, descent.origin, composed.has(claim.id)),
      value: isNumber(wording) ? printedNumber(claim.count) : null,
      lowOpen: isOpen(claim),
      names: restsOnNames(claim),
      standing: standings.get(claim.id)!,
    };
    finished.set(claim.id, reading);
    return reading;
  };
  return drafts.map(make).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function wholeOf(parent: Reading): Whole {
  return { box: parent.box, exact: parent.standing.kind === 'current' && parent.class === 'exact' };
}

/** Claims that came with their composition: the same origin tells a part of them, of fewer people or places. */
function composedClaims(drafts: readonly Draft[], byId: ReadonlyMap<string, Draft>): ReadonlySet<string> {
  const composed = new Set<string>();
  for (const { claim, descent, box } of drafts) {
    const whole = claim.partOf === undefined ? undefined : byId.get(claim.partOf);
    if (whole === undefined || claim.share !== undefined || whole.descent.origin !== descent.origin) continue;
    if (holdsBox(whole.box, box) && !sameBox(whole.box, box)) composed.add(whole.claim.id);
  }
  return composed;
}
