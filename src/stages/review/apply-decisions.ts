import type { Claim, Decision, HeldClaim, Judgement } from '#model';
import { findAgain, findable } from './anchor.ts';
import { choosePlace } from './choose-place.ts';
import { correctClaim } from './correction.ts';
import { decisionsInForce } from './in-force.ts';

/** A claim after the decisions about it. `decisions` are the numbers of those in force, oldest first. */
export type ReviewedClaim = {
  readonly held: HeldClaim;
  readonly machine: Claim;
  readonly state: 'machine' | 'accepted' | 'corrected' | 'rejected';
  readonly decisions: readonly number[];
};

/** What the decisions came to. */
export type ReviewResult = {
  /** In the order given. */
  readonly claims: readonly ReviewedClaim[];
  /** The id that each decision's claim has now, by the decision's number. */
  readonly attached: ReadonlyMap<number, string>;
  /** What later stages must know: where a figure belongs, what it rests on, how it is graded. */
  readonly judgements: readonly Judgement[];
  /** Decisions in force that no claim could be found for; they are kept and tried again at every run. */
  readonly orphaned: readonly Decision[];
  readonly takenBack: ReadonlySet<number>;
};

/**
 * The claims as people left them. Decisions are found again by quote and context, applied in order, and the later of two
 * about the same thing holds. Applying them to the machine's claims is all there is: nothing is edited in place, so taking
 * a decision back is running this without it. `contentOf` gives the text of an original, for the context.
 */
export function applyDecisions(
  claims: readonly HeldClaim[],
  decisions: readonly Decision[],
  contentOf: (item: string) => string | undefined,
): ReviewResult {
  const among = findable(claims, contentOf);
  const { standing, takenBack } = decisionsInForce(decisions);
  const about = new Map<HeldClaim, Decision[]>();
  const attached = new Map<number, string>();
  const judgements: Judgement[] = [];
  const orphaned: Decision[] = [];
  for (const decision of standing) {
    if (decision.target === undefined) continue;
    const found = findAgain(decision.target, among);
    const first = found[0];
    if (first === undefined) orphaned.push(decision);
    else {
      attached.set(decision.seq, first.claim.id);
      judgements.push(...judgementOf(decision, first.claim.id));
    }
    for (const held of found) about.set(held, [...(about.get(held) ?? []), decision]);
  }
  return {
    claims: claims.map((held) => review(held, about.get(held) ?? [])),
    attached,
    judgements,
    orphaned,
    takenBack,
  };
}

function judgementOf({ seq, type, fields = {} }: Decision, claim: string): readonly Judgement[] {
  switch (type) {
    case 'align':
    case 'same_origin':
    case 'cut_origin':
    case 'grade':
    case 'place':
      return [{ seq, type, claim, fields }];
    case 'accept':
    case 'reject':
    case 'correct':
    case 'protect':
    case 'erase':
    case 'take_back':
      return [];
  }
}

function review(held: HeldClaim, decisions: readonly Decision[]): ReviewedClaim {
  let claim = held.claim;
  let state: ReviewedClaim['state'] = 'machine';
  for (const { type, fields = {} } of decisions) {
    switch (type) {
      case 'accept':
        state = 'accepted';
        break;
      case 'reject':
        state = 'rejected';
        break;
      case 'correct':
        claim = correctClaim(claim, fields);
        state = 'corrected';
        break;
      case 'place':
        claim = choosePlace(claim, fields);
        break;
      // These say where a figure belongs and what it rests on: the cluster stage reads them.
      case 'align':
      case 'same_origin':
      case 'cut_origin':
      case 'grade':
      // These are about a whole item, and a taken-back decision is not among those in force.
      case 'protect':
      case 'erase':
      case 'take_back':
        break;
    }
  }
  return {
    held: claim === held.claim ? held : { ...held, claim },
    machine: held.claim,
    state,
    decisions: decisions.map(({ seq }) => seq),
  };
}
