import type { Store, StoredClaim } from '#edges/store';
import type { Decision, DecisionDraft, DecisionType, PlaceId } from '#model';
import { DECISION_TYPES, isOneOf } from '#model';
import { anchorOf, checkCorrection, decisionsInForce } from '#stages/review';
import { appendDecision } from './append-decision.ts';
import type { Erased } from './append-erasure.ts';
import { appendErasure } from './append-erasure.ts';
import type { Protected } from './append-protection.ts';
import { appendProtection } from './append-protection.ts';
import type { Case } from './case.ts';
import { CaseError } from './case.ts';
import type { Refused } from './evidence-edges.ts';

/** A decision asked for: about a claim by its id, about an original by its address, or taking another back by its number. */
export type DecisionAsk = {
  readonly type: DecisionType;
  readonly claim?: string;
  readonly item?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly reason?: string;
  readonly of?: number;
};

/**
 * Signs and appends one decision. What is derived is as before until `updateCase` runs. Throws `CaseError` when what is
 * asked makes no sense; then nothing was written.
 */
export async function decide(held: Case, ask: DecisionAsk): Promise<Decision> {
  if (!isOneOf(DECISION_TYPES, ask.type)) {
    throw new CaseError(
      'bad_decision',
      `no decision of type ${JSON.stringify(ask.type)}; use one of ${Object.keys(DECISION_TYPES).join(', ')}`,
    );
  }
  if (ask.type !== 'accept' && (ask.reason ?? '').trim() === '') {
    throw new CaseError(
      'bad_decision',
      `${ask.type} without a reason; give one, since others will have to judge it`,
    );
  }
  switch (ask.type) {
    case 'take_back':
      return await takeBack(held, ask);
    case 'protect':
      return accepted(await appendProtection(held, about(ask)));
    case 'erase':
      return accepted(await appendErasure(held, about(ask)));
    case 'accept':
    case 'reject':
    case 'correct':
    case 'align':
    case 'same_origin':
    case 'cut_origin':
    case 'grade':
    case 'place':
      return await judge(held, ask);
  }
}

async function judge(held: Case, ask: DecisionAsk): Promise<Decision> {
  const claim = await findClaim(held.store, ask.claim ?? '');
  const fields = await checkedFields(held, ask, claim);
  const item = await held.store.item(claim.held.item);
  if (item === null || item.kind === 'unreadable')
    throw new CaseError('unknown_claim', `the original of ${ask.claim} cannot be read; run sijill rebuild`);
  const { content } = item.kind === 'document' ? item.document : item.table.document;
  const draft: DecisionDraft = {
    type: ask.type,
    target: anchorOf(claim.held, content),
    ...(fields !== undefined && { fields }),
    ...(ask.reason !== undefined && { reason: ask.reason }),
  };
  return accepted(await appendDecision(held, { draft, item: claim.held.item }));
}

async function takeBack(held: Case, { of, reason }: DecisionAsk): Promise<Decision> {
  const known = (await held.store.decisions()).map(({ decision }) => decision);
  if (of !== undefined && decisionsInForce(known).takenBack.has(of)) {
    throw new CaseError(
      'bad_decision',
      `decision ${of} is taken back already; to restore it take back the decision that did so`,
    );
  }
  const target = known.find(({ seq }) => seq === of);
  if (target?.type === 'erase' || target?.type === 'protect') {
    throw new CaseError(
      'bad_decision',
      `decision ${of} cannot be taken back: what was ${DECISION_TYPES[target.type].en} stays so; add the original again`,
    );
  }
  const draft: DecisionDraft = {
    type: 'take_back',
    ...(of !== undefined && { of }),
    ...(reason !== undefined && { reason }),
  };
  const item = target?.target?.item;
  return accepted(await appendDecision(held, { draft, ...(item !== undefined && { item }) }));
}

function about({ item, fields, reason }: DecisionAsk): { item: string; reason?: string } {
  const named = item ?? fields?.['item'];
  if (typeof named !== 'string')
    throw new CaseError(
      'unknown_item',
      'no original is named; give its address, sha256: and 64 digits, in "item"',
    );
  return { item: named, ...(reason !== undefined && { reason }) };
}

/** A claim of the case by its id. */
export async function findClaim(store: Pick<Store, 'claim'>, id: string): Promise<StoredClaim> {
  const found = await store.claim(id);
  if (found === null)
    throw new CaseError(
      'unknown_claim',
      `no claim ${id === '' ? '(none given)' : id} in this case; sijill claims lists them`,
    );
  return found;
}

async function checkedFields(
  held: Case,
  ask: DecisionAsk,
  claim: StoredClaim,
): Promise<DecisionAsk['fields']> {
  const fields = ask.fields ?? {};
  switch (ask.type) {
    case 'correct': {
      const wrong = checkCorrection(fields);
      if (wrong.length > 0) throw new CaseError('bad_decision', wrong.join('; '));
      return fields;
    }
    case 'grade':
      if (!['A', 'B', 'C', 'D', 'E'].includes(fields['grade'] as string)) {
        throw new CaseError(
          'bad_decision',
          `no grade ${JSON.stringify(fields['grade'])}; use A, B, C, D or E`,
        );
      }
      return { grade: fields['grade'] };
    case 'same_origin': {
      const other = await findClaim(held.store, String(fields['with'] ?? ''));
      if (other.held.claim.id === claim.held.claim.id)
        throw new CaseError('bad_decision', 'a claim cannot rest on itself; name another in "with"');
      return { with: other.held.claim.id };
    }
    case 'place':
      return await placeFields(held, fields);
    case 'align': {
      const wrong = Object.keys(fields).filter(
        (name) => !['places', 'time', 'population', 'perpetrator'].includes(name),
      );
      if (wrong.length > 0 || Object.keys(fields).length === 0) {
        throw new CaseError(
          'bad_decision',
          `align places a figure by places, time, population or perpetrator, not by ${wrong.join(', ') || 'nothing'}`,
        );
      }
      return fields;
    }
    default:
      return undefined;
  }
}

/** A place that was no reading of the words is taken whole from the gazetteer, so that the decision stands without it. */
async function placeFields(
  held: Case,
  fields: Readonly<Record<string, unknown>>,
): Promise<DecisionAsk['fields']> {
  const gazetteer = await held.gazetteer();
  const id = fields['id'] as PlaceId;
  const place = typeof id === 'string' ? gazetteer.get(id) : undefined;
  if (place === undefined)
    throw new CaseError(
      'bad_decision',
      `the gazetteer has no place ${JSON.stringify(id)}; give its id, like gn:173576`,
    );
  const { name, level, lat, lon } = place;
  const candidate = { id, name, level, lat, lon, score: 1, within: [...gazetteer.ancestors(id)] };
  return { id, candidate, ...(typeof fields['words'] === 'string' && { words: fields['words'] }) };
}

function accepted(given: Decision | Protected | Erased | Refused): Decision {
  if (!('kind' in given)) return given;
  if (given.kind === 'refused') throw new CaseError('bad_decision', given.message);
  return given.decision;
}
