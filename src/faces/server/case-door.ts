import type {
  CaseOverview,
  ClaimFacets,
  ClaimFilter,
  ClaimPage,
  ClaimView,
  ClaimWindow,
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
  Settings,
  TollAsk,
  TollSeries,
  TollView,
  Verification,
} from '#contract';

/** The bytes of an original as the server shows them: never run, never fetched from. */
export type Original = {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly charset: string | null;
  readonly name: string;
};

/**
 * The case as the API needs it: one method a route, payloads of the contract. Absent things are `null`;
 * a throw is a fault of ours. The flows stand behind it in the product, a written payload in tests.
 */
export type CaseDoor = {
  overview(): Promise<CaseOverview>;
  settings(): Promise<Settings>;
  documents(): Promise<Documents>;
  document(id: string): Promise<DocumentView | null>;
  original(id: string): Promise<Original | null>;
  claims(window: ClaimWindow): Promise<ClaimPage>;
  claimFacets(filter: ClaimFilter): Promise<ClaimFacets>;
  claim(id: string): Promise<ClaimView | null>;
  questions(): Promise<Questions>;
  toll(ask: TollAsk): Promise<TollView | null>;
  tollSeries(ask: TollAsk): Promise<TollSeries | null>;
  origins(): Promise<Origins>;
  places(): Promise<Places>;
  map(): Promise<MapOutlines>;
  log(window: { readonly offset: number; readonly limit: number }): Promise<LogPage>;
  verification(): Promise<Verification>;
  startVerification(): Promise<Verification>;
  decisions(): Promise<Decisions>;
  decide(ask: DecisionAsk): Promise<Decided | null>;
  takeBack(seq: number, reason: string): Promise<Decided | null>;
};
