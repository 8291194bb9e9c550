import type { AskedQuestion, ClaimFilter, ClaimSort } from '#contract';
import { CLAIM_SORTS } from '#contract';
import type { Kind, Outcome, Stance, Status } from '#model';
import { isOneOf, KINDS, OUTCOMES, STANCES, STATUSES } from '#model';

type Raw = Readonly<Record<string, unknown>>;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== ''
    ? value
    : typeof value === 'number'
      ? String(value)
      : undefined;
}
function day(value: unknown): string | undefined {
  return typeof value === 'string' && DAY.test(value) ? value : undefined;
}
/** Leaves out what is not set, so that addresses stay short and exact. */
function only<T extends object>(values: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}

export type CaseSearch = { readonly question?: string };
export const readCaseSearch = (raw: Raw): CaseSearch => only<CaseSearch>({ question: text(raw['question']) });

export type DocumentSearch = { readonly claim?: string; readonly view?: 'original' | 'both' };
export const readDocumentSearch = (raw: Raw): DocumentSearch =>
  only<DocumentSearch>({
    claim: text(raw['claim']),
    view: raw['view'] === 'original' || raw['view'] === 'both' ? raw['view'] : undefined,
  });

export type ClaimsSearch = ClaimFilter & { readonly sort?: ClaimSort; readonly order?: 'up' | 'down' };
export const readClaimsSearch = (raw: Raw): ClaimsSearch =>
  only<ClaimsSearch>({
    q: text(raw['q']),
    source: text(raw['source']),
    origin: text(raw['origin']),
    document: text(raw['document']),
    place: text(raw['place']),
    status: isOneOf(STATUSES, raw['status']) ? (raw['status'] as Status) : undefined,
    kind: isOneOf(KINDS, raw['kind']) ? (raw['kind'] as Kind) : undefined,
    outcome: isOneOf(OUTCOMES, raw['outcome']) ? (raw['outcome'] as Outcome) : undefined,
    stance: isOneOf(STANCES, raw['stance']) ? (raw['stance'] as Stance) : undefined,
    from: day(raw['from']),
    to: day(raw['to']),
    sort: isOneOf(CLAIM_SORTS, raw['sort']) ? (raw['sort'] as ClaimSort) : undefined,
    order: raw['order'] === 'up' || raw['order'] === 'down' ? raw['order'] : undefined,
  });

export type TollSearch = {
  readonly question?: string | AskedQuestion;
  readonly policy?: string;
  readonly asKnown?: string;
  readonly without?: string;
};
export const readTollSearch = (raw: Raw): TollSearch =>
  only<TollSearch>({
    question:
      typeof raw['question'] === 'object' && raw['question'] !== null
        ? (raw['question'] as AskedQuestion)
        : text(raw['question']),
    policy: text(raw['policy']),
    asKnown: day(raw['asKnown']),
    without: text(raw['without']),
  });

export type MapSearch = { readonly place?: string };
export const readMapSearch = (raw: Raw): MapSearch => only<MapSearch>({ place: text(raw['place']) });
