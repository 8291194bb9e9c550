import type {
  Basis,
  CaseSettings,
  FigureClaim,
  FigurePopulation,
  Grade,
  HeldClaim,
  Judgement,
  PlaceId,
  UnalignedReason,
} from '#model';
import { bodyNamed, foldName } from './body.ts';
import { asOfDay, daysOf } from './days.ts';
import type { Speaker } from './speaker.ts';
import type { Rest } from './told.ts';

/** What aligning a claim asks beside the claim itself. */
export type Alignment = {
  readonly rest: Rest;
  readonly speaker: Speaker;
  readonly settings: CaseSettings;
  /** The nodes the claim counts over, or null where its words leave them open. */
  readonly places: readonly PlaceId[] | null;
  readonly judgements: readonly Judgement[];
  /** The claims that give this one's parts, if it spells them out. */
  readonly parts: number;
};

/**
 * The figure a claim makes: the set of people it counts, on what it rests, how it may be used. What a reading leaves
 * unsaid stays unknown and is written as a reason (decision 3); what a person placed by hand stands above it.
 */
export function alignClaim(held: HeldClaim, about: Alignment): FigureClaim | null {
  const { claim } = held;
  if (claim.outcome === null) return null;
  const mine = about.judgements.filter((one) => one.claim === claim.id);
  const byHand = Object.assign(
    {},
    ...mine.filter((one) => one.type === 'align').map((one) => one.fields),
  ) as Partial<FigureClaim>;
  const graded = mine.findLast((one) => one.type === 'grade')?.fields['grade'] as Grade | undefined;
  const target = targetOf(held, about, byHand);
  const asOf = asOfDay(held);
  const basis = basisOf(held, about.speaker);
  return {
    id: claim.id,
    source: held.row?.sourceOrg ?? held.publisher,
    origin: about.rest.origin,
    ...(held.published !== undefined && { published: held.published.end }),
    ...(asOf !== null && claim.time?.role !== 'event' && { asOf }),
    outcome: claim.outcome,
    unit: claim.unit,
    count: claim.count === null ? null : { ...claim.count, qualifier: claim.qualifier },
    words: claim.quote,
    ...target,
    ...(claim.series !== null && { series: claim.series }),
    ...(claim.provisional === true && { provisional: true }),
    ...(claim.final === true && { final: true }),
    ...(basis !== null && { basis }),
    ...verification(held, about.speaker),
    stance: claim.stance,
    polarity: claim.polarity,
    ...(claim.modality !== null && { modality: claim.modality }),
    ...(claim.denial !== undefined && {
      denies: {
        object: claim.denial.object,
        ...(claim.denial.target !== undefined && { claim: claim.denial.target }),
      },
    }),
    ...(claim.partOf !== null && { partOf: claim.partOf }),
    ...(claim.share === 'majority' && { share: 'majority' as const }),
    ...(!claim.additive && { additive: false }),
    ...(claim.derived && { derived: true }),
    ...(claim.withdrawn === true && { withdrawn: true }),
    ...(claim.revises !== undefined && { corrects: claim.revises }),
    ...(about.rest.copyOf !== undefined && { copyOf: about.rest.copyOf }),
    ...(about.rest.roundingOf !== undefined && { roundingOf: about.rest.roundingOf }),
    ...gradeOf(graded, basis, about),
  };
}

/**
 * Where the words give no basis, what the speaker does by its own description stands for it: a monitor counts, an inquiry
 * investigates, a state body about its own dead counts its own, and about others makes a statement. No name is trusted.
 */
function basisOf(held: HeldClaim, speaker: Speaker): Basis | null {
  const { basis, population, count } = held.claim;
  if ((basis !== null && basis !== 'unspecified') || speaker.kind === 'nobody' || count === null)
    return basis;
  switch (speaker.role) {
    case 'monitor':
      return 'monitor_count';
    case 'inquiry':
      return 'investigated';
    case 'state':
      return population?.status?.join() === 'security' ? 'own_count' : 'official_statement';
    case 'witness':
      return 'witness';
    case 'armed_group':
    case 'international':
    case 'local_body':
    case 'agency':
    case 'publisher':
    case 'unnamed':
    case 'other':
      return basis;
  }
}

type Aligned = Pick<FigureClaim, 'places' | 'time' | 'population' | 'perpetrator' | 'unaligned'>;

function targetOf(held: HeldClaim, about: Alignment, byHand: Partial<FigureClaim>): Aligned {
  const { claim } = held;
  const places = byHand.places ?? about.places;
  const days =
    byHand.time === undefined
      ? daysOf(held, about.settings)
      : ({ kind: 'known', days: byHand.time } as const);
  const population = byHand.population ?? populationOf(held);
  const unaligned: UnalignedReason[] = [];
  if (claim.background && byHand.time === undefined) unaligned.push('background');
  if (places === null) unaligned.push('place_unknown');
  if (days.kind === 'unknown') unaligned.push('time_unknown');
  if (days.kind === 'other_event') unaligned.push('other_event');
  return {
    ...(places !== null && { places }),
    ...(days.kind === 'known' && { time: days.days }),
    ...(population !== undefined && { population }),
    ...(byHand.perpetrator !== undefined && { perpetrator: byHand.perpetrator }),
    ...(unaligned.length > 0 && { unaligned }),
  };
}

/** "People", "residents", "victims" count everybody hurt, whatever their status: the whole axis, not an unknown part of it. */
function populationOf(held: HeldClaim): FigurePopulation | undefined {
  const people = held.claim.population;
  if (people === null) return undefined;
  const { status, age, sex, community } = people;
  if (status === undefined && age === undefined && sex === undefined && community === undefined)
    return undefined;
  return {
    ...(status !== undefined && { status }),
    ...(age !== undefined && { age }),
    ...(sex !== undefined && { sex }),
    ...(community !== undefined && { community }),
  };
}

/** Names verified one by one bind as a floor when the body is no party to the violence and itself calls its number a minimum. */
function verification(held: HeldClaim, speaker: Speaker): Pick<FigureClaim, 'verified'> {
  if (held.claim.basis !== 'verified_names' || speaker.kind === 'nobody') return {};
  const body = bodyNamed(speaker.name);
  if (speaker.role === 'state' || speaker.role === 'armed_group' || body?.partOf !== undefined)
    return { verified: 'own' };
  return callsItAMinimum(held) ? { verified: 'binding' } : {};
}

function callsItAMinimum(held: HeldClaim): boolean {
  const { qualifier, provisional } = held.claim;
  const worded =
    qualifier === 'at_least' || qualifier === 'so_far' || qualifier === 'or_more' || provisional === true;
  return worded || / (?:floor|minimum|حد ادني|plancher) /u.test(` ${foldName(held.row?.qualifier ?? '')} `);
}

const UNTOLD: ReadonlySet<Basis | null> = new Set<Basis | null>([
  null,
  'unspecified',
  'information_received',
  'other_media',
]);

/** A figure with its composition is at least C, whatever its basis; a grade given by decision stands above. */
function gradeOf(
  graded: Grade | undefined,
  basis: Basis | null,
  about: Alignment,
): Pick<FigureClaim, 'grade'> {
  if (graded !== undefined) return { grade: graded };
  if (about.rest.origin === null) return {};
  return about.parts > 1 && UNTOLD.has(basis) ? { grade: 'C' } : {};
}
