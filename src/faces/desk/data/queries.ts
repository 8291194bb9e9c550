import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  CaseOverview,
  ClaimFacets,
  ClaimFilter,
  ClaimPage,
  ClaimSort,
  Decided,
  DecisionAsk,
  Decisions,
  Documents,
  DocumentView,
  LogPage,
  MapOutlines,
  Origins,
  Places,
  Questions,
  TollAsk,
  TollSeries,
  TollView,
  Verification,
} from '#contract';
import { get, post } from './ask.ts';

/** How many claims one window asks for. */
export const CLAIMS_A_PAGE = 100;

export type ClaimOrder = { readonly sort?: ClaimSort; readonly order?: 'up' | 'down' };

/** Everything the desk asks for, each under its key. What was shown stays, marked stale, until the new answer is there. */
export const asked = {
  overview: () => queryOptions({ queryKey: ['overview'], queryFn: () => get<CaseOverview>('overview') }),
  documents: () => queryOptions({ queryKey: ['documents'], queryFn: () => get<Documents>('documents') }),
  document: (id: string) =>
    queryOptions({ queryKey: ['document', id], queryFn: () => get<DocumentView>('document', { id }) }),
  claims: (filter: ClaimFilter & ClaimOrder, page: number) =>
    queryOptions({
      queryKey: ['claims', filter, page],
      queryFn: ({ signal }) =>
        get<ClaimPage>(
          'claims',
          {},
          { ...filter, offset: page * CLAIMS_A_PAGE, limit: CLAIMS_A_PAGE },
          signal,
        ),
      placeholderData: keepPreviousData,
    }),
  claimFacets: (filter: ClaimFilter) =>
    queryOptions({
      queryKey: ['facets', filter],
      queryFn: () => get<ClaimFacets>('claimFacets', {}, filter),
      placeholderData: keepPreviousData,
    }),
  questions: () => queryOptions({ queryKey: ['questions'], queryFn: () => get<Questions>('questions') }),
  toll: (ask: TollAsk) =>
    queryOptions({
      queryKey: ['toll', ask],
      queryFn: () => post<TollView>('toll', ask),
      placeholderData: keepPreviousData,
    }),
  series: (ask: TollAsk) =>
    queryOptions({
      queryKey: ['series', ask],
      queryFn: () => post<TollSeries>('tollSeries', ask),
      placeholderData: keepPreviousData,
    }),
  origins: () => queryOptions({ queryKey: ['origins'], queryFn: () => get<Origins>('origins') }),
  places: () => queryOptions({ queryKey: ['places'], queryFn: () => get<Places>('places') }),
  map: () =>
    queryOptions({
      queryKey: ['map'],
      queryFn: () => get<MapOutlines>('map'),
      staleTime: Number.POSITIVE_INFINITY,
    }),
  log: (offset: number, limit: number) =>
    queryOptions({
      queryKey: ['log', offset, limit],
      queryFn: () => get<LogPage>('log', {}, { offset, limit }),
      placeholderData: keepPreviousData,
    }),
  decisions: () => queryOptions({ queryKey: ['decisions'], queryFn: () => get<Decisions>('decisions') }),
  verification: () =>
    queryOptions({
      queryKey: ['verification'],
      queryFn: () => get<Verification>('verification'),
      refetchInterval: (query) => (query.state.data?.state === 'running' ? 300 : false),
    }),
} as const;

/** Signs a decision; afterwards every answer is asked for again, since any of them may have changed. */
export function useDecide() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (ask: DecisionAsk) => post<Decided>('decisions', ask),
    onSuccess: () => client.invalidateQueries(),
  });
}

/** Takes a decision back. */
export function useTakeBack() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ seq, reason }: { readonly seq: number; readonly reason: string }) =>
      post<Decided>('takeBack', { reason }, { seq }),
    onSuccess: () => client.invalidateQueries(),
  });
}

/** Starts checking the case. */
export function useVerify() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => post<Verification>('verification', {}),
    onSuccess: (started) => client.setQueryData(['verification'], started),
  });
}
