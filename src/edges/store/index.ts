export type { ClaimFilter, ClaimPage } from './claims.ts';
export type { Database } from './database.ts';
export { openStore } from './open-store.ts';
export { openPglite } from './pglite-database.ts';
export { openPostgres } from './postgres-database.ts';
export type { Store } from './store.ts';
export type { ItemToStore, ListedItem, StoredClaim, StoredDecision, StoredItem } from './stored.ts';
