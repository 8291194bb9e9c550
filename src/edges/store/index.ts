export type { ClaimFilter, ClaimOrder, ClaimPage, Facets } from './claims.ts';
export type { Database, Query } from './database.ts';
export { StoreError } from './database.ts';
export { openStore } from './open-store.ts';
export { openPglite } from './pglite-database.ts';
export { openPostgres } from './postgres-database.ts';
export type {
  ClaimState,
  ItemToStore,
  ListedItem,
  Store,
  StoredClaim,
  StoredDecision,
  StoredIntake,
  StoredItem,
} from './store.ts';
