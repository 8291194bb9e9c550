import { treatmentOf } from '#stages/publish';
import { CaseError } from '../case.ts';
import { findClaim } from '../decide.ts';
import type { ClaimListing } from '../list-claims.ts';
import { filterOf, listClaims } from '../list-claims.ts';
import { claimLine } from './claim-line.ts';
import { viewDecisions } from './decision-view.ts';
import type { Look } from './look.ts';

/** What a door narrows the claims by; `q` is words as typed. */
export type ClaimsAsk = Omit<ClaimListing, 'search' | 'descending'> & {
  readonly q?: string;
  readonly order?: 'up' | 'down';
};

/** A window of the claims. */
export async function viewClaims(look: Look, ask: ClaimsAsk) {
  const { total, rows } = await listClaims(look.held, look.now, listingOf(ask));
  return { total, offset: ask.offset ?? 0, rows: rows.map((row) => claimLine(look, row)) };
}

/** What the filters offer. Places carry their names; closed values their key, for the reader's language. */
export async function viewFacets(look: Look, ask: ClaimsAsk) {
  const facets = await look.held.store.facets(await filterOf(look.held, look.now, listingOf(ask)));
  const plain = (values: (typeof facets)[keyof typeof facets]) =>
    values.map(({ value, claims }) => ({ value, name: value, nameAr: null, claims }));
  const place = facets.place.map(({ value, claims }) => {
    const found = look.gazetteer.get(value);
    return { value, name: found?.name ?? value, nameAr: found?.nameAr ?? null, claims };
  });
  return {
    source: plain(facets.source),
    place,
    status: plain(facets.status),
    outcome: plain(facets.outcome),
    stance: plain(facets.stance),
    kind: plain(facets.kind),
  };
}

function listingOf({ q, order, ...rest }: ClaimsAsk): ClaimListing {
  return { ...rest, ...(q !== undefined && { search: q }), ...(order === 'down' && { descending: true }) };
}

/** How much of the text around a claim is shown with it, in UTF-16 units. */
const AROUND = 400;

/** One claim opened: the words around it, what each standing answer does with it, its decisions. Null when there is none. */
export async function viewClaim(look: Look, id: string) {
  const stored = await findClaim(look.held.store, id).catch((error: unknown) => {
    if (error instanceof CaseError) return null;
    throw error;
  });
  if (stored === null) return null;
  const { claim, item } = stored.held;
  const kept = await look.held.store.item(item);
  const content =
    kept === null || kept.kind === 'unreadable'
      ? ''
      : kept.kind === 'document'
        ? kept.document.content
        : kept.table.document.content;
  const words = new Map(look.now.settings.questions.map((question) => [question.id, question.words]));
  return {
    claim,
    line: claimLine(look, stored),
    before: content.slice(Math.max(0, claim.start - AROUND), claim.start),
    after: content.slice(claim.end, claim.end + AROUND),
    grade: look.grades.get(id) ?? null,
    treatment: look.answer.tolls.map((toll) => {
      const { treatment, why } = treatmentOf(toll, id);
      const by =
        toll.superseded.find((one) => one.claim === id)?.by ??
        toll.copies.find((one) => one.claim === id)?.of ??
        null;
      return {
        question: toll.question,
        words: words.get(toll.question) ?? { en: toll.question, ar: toll.question },
        as: treatment,
        text: why,
        by,
      };
    }),
    decisions: await viewDecisions(look, ({ claim, decision }) => (claim ?? decision.target?.claim) === id),
  };
}
