import type { Claim, Outcome, Qualifier, Stance, Status } from '#model';

/** Fields of a claim as a correction changes them. */
export type Correction = Readonly<Record<string, unknown>>;

/** What the correction form holds; an empty text stands for what the words do not say. */
export type CorrectionForm = {
  readonly number: string;
  readonly qualifier: Qualifier;
  readonly outcome: Outcome | '';
  readonly status: Status | '';
  readonly stance: Stance;
};

/** Qualifiers whose number bounds from one side or not sharply; the ends follow from the word. */
const FLOORS: readonly Qualifier[] = ['at_least', 'more_than', 'or_more', 'so_far'];
const CEILINGS: readonly Qualifier[] = ['up_to', 'fewer_than'];
const APPROXIMATE: readonly Qualifier[] = ['nearly', 'around'];

/** Qualifiers a person can choose for a number; bands and vague words are left to the reader of the text. */
export const CORRECTABLE_QUALIFIERS: readonly Qualifier[] = ['exact', ...FLOORS, ...CEILINGS, ...APPROXIMATE];

export function formOf(claim: Claim): CorrectionForm {
  const { count } = claim;
  return {
    number: count === null ? '' : String(count.point ?? count.low ?? count.high ?? ''),
    qualifier: claim.qualifier,
    outcome: claim.outcome ?? '',
    status: claim.population?.status?.[0] ?? '',
    stance: claim.stance,
  };
}

/** Only what differs from what was read, each field whole, as the decision keeps it. */
export function correctionOf(claim: Claim, form: CorrectionForm): Correction {
  const before = formOf(claim);
  const changed: Record<string, unknown> = {};
  if (form.number !== before.number || form.qualifier !== before.qualifier) {
    changed['count'] = countOf(form, claim.count?.words ?? claim.quote);
    changed['qualifier'] = form.number === '' ? 'unquantified' : form.qualifier;
  }
  if (form.outcome !== before.outcome) changed['outcome'] = form.outcome === '' ? null : form.outcome;
  if (form.status !== before.status) {
    const { status: _, ...rest } = claim.population ?? { words: '' };
    changed['population'] =
      form.status === '' ? (rest.words === '' ? null : rest) : { ...rest, status: [form.status] };
  }
  if (form.stance !== before.stance) changed['stance'] = form.stance;
  return changed;
}

function countOf({ number, qualifier }: CorrectionForm, words: string) {
  const n = number === '' ? Number.NaN : Number(number);
  if (!Number.isSafeInteger(n) || n < 0) return null;
  const floor = FLOORS.includes(qualifier);
  const ceiling = CEILINGS.includes(qualifier);
  const approximate = APPROXIMATE.includes(qualifier);
  return {
    low: ceiling || approximate ? null : n,
    point: n,
    high: floor || approximate ? null : qualifier === 'fewer_than' ? Math.max(0, n - 1) : n,
    lowOpen: qualifier === 'more_than',
    highOpen: false,
    approximate,
    words,
  };
}
