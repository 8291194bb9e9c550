import type { FiguresFile, Gazetteer, HeldClaim, Lineage, StandingQuestion, Toll, TollAnswer } from '#model';
import { TOLL_REASONS } from '#model';
import type { Redaction } from './claim-row.ts';
import { claimCells } from './claim-row.ts';
import { COLUMNS } from './columns.table.ts';
import type { PublishedTier, Row } from './row.ts';
import { independenceOf, rangeCells } from './toll-row.ts';

/** A claim to be published, with how its words may be shown. Rejected claims do not come here. */
export type ClaimToPublish = {
  readonly held: HeldClaim;
  readonly review: 'machine' | 'accepted' | 'corrected';
  readonly redaction: Redaction;
};

/** All that an export is made of. */
export type Publication = {
  readonly tier: PublishedTier;
  readonly gazetteer: Gazetteer;
  readonly questions: readonly StandingQuestion[];
  readonly answer: TollAnswer;
  readonly figures: FiguresFile;
  readonly lineage: Lineage;
  readonly claims: readonly ClaimToPublish[];
};

/** The tolls in the order of the questions, then the claims by day of publication and id. */
export function exportRows(publication: Publication): readonly Row[] {
  const { questions, answer, lineage } = publication;
  const tolls = answer.tolls.map((toll): Row => {
    const question = questions.find(({ id }) => id === toll.question)!;
    return row({
      row: 'toll',
      ...rangeCells(toll, question, answer.policy),
      origin_names: toll.byOrigin.map(({ origin }) => originName(lineage, origin)).join(';') || null,
      independence: independenceOf(toll.origins),
      why: toll.why,
    });
  });
  const ordered = publication.claims.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return [...tolls, ...ordered.map((one) => claimRow(one, publication))];
}

function claimRow(one: ClaimToPublish, publication: Publication): Row {
  const { answer, questions, figures, lineage } = publication;
  const { id } = one.held.claim;
  const isFigure = figures.claims.some((figure) => figure.id === id);
  const treatments = answer.tolls.map((toll) => ({ toll, ...treatmentOf(toll, id) }));
  const at = treatments.find(({ treatment }) => treatment !== 'outside') ?? treatments[0];
  const question = questions.find((standing) => standing.id === at?.toll.question);
  return row({
    row: 'claim',
    ...(at === undefined || question === undefined
      ? { range: 'no standing question', policy: answer.policy.name }
      : rangeCells(at.toll, question, answer.policy)),
    ...originCells(id, isFigure, lineage),
    ...claimCells(one.held, one.redaction, { name: publication.tier, gazetteer: publication.gazetteer }),
    treatment: isFigure ? (at?.treatment ?? 'outside') : 'no_figure',
    treatment_why: isFigure ? (at?.why ?? null) : null,
    review: one.review,
  });
}

/** What an answer does with a claim, and why. */
export function treatmentOf(
  toll: Toll,
  claim: string,
): {
  readonly treatment: 'used' | 'superseded' | 'copy' | 'set_aside' | 'outside';
  readonly why: string | null;
} {
  const superseded = toll.superseded.find((one) => one.claim === claim);
  if (superseded !== undefined) return { treatment: 'superseded', why: `superseded by ${superseded.by}` };
  const copy = toll.copies.find((one) => one.claim === claim);
  if (copy !== undefined) return { treatment: 'copy', why: `repeats ${copy.of}` };
  const aside = toll.setAside.find((one) => one.claim === claim);
  if (aside?.reason === 'outside_question')
    return { treatment: 'outside', why: TOLL_REASONS.outside_question.en };
  if (aside !== undefined) return { treatment: 'set_aside', why: TOLL_REASONS[aside.reason].en };
  return toll.used.includes(claim) ? { treatment: 'used', why: null } : { treatment: 'outside', why: null };
}

/** On how many independent counts the claim itself rests. A copy adds none to what it copies. */
function originCells(
  id: string,
  isFigure: boolean,
  lineage: Lineage,
): { origin_names: string | null; independence: string } {
  if (!isFigure) return { origin_names: null, independence: 'no figure' };
  const origin = lineage.origins.find(({ claims }) => claims.includes(id));
  if (origin === undefined)
    return { origin_names: null, independence: `${independenceOf(0)}: no counting act can be shown` };
  const name = origin.name ?? origin.id;
  const repeats = origin.repeats.includes(id);
  return {
    origin_names: name,
    independence: repeats
      ? `${independenceOf(0)} of its own: repeats ${name}`
      : `${independenceOf(1)}: ${name}`,
  };
}

function originName(lineage: Lineage, id: string): string {
  return lineage.origins.find((origin) => origin.id === id)?.name ?? id;
}

function keyOf({ held }: ClaimToPublish): string {
  return `${held.published?.start ?? '9999'} ${held.claim.id} ${held.item}`;
}

function row(cells: Partial<Row>): Row {
  const empty = Object.fromEntries(Object.keys(COLUMNS).map((column) => [column, null])) as unknown as Row;
  return { ...empty, ...cells };
}
