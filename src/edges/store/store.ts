import type { ClaimFilter, ClaimPage, Facets } from './claims.ts';
import type {
  ItemToStore,
  ListedItem,
  StoredClaim,
  StoredDecision,
  StoredIntake,
  StoredItem,
} from './stored.ts';

/** What the derived database keeps. Values go in and come out whole; nothing here decides anything. */
export type Store = {
  readonly kind: 'pglite' | 'postgres';
  /** A value kept under a name, for what holds of the whole case. */
  note(name: string): Promise<string | null>;
  setNote(name: string, value: string): Promise<void>;
  addIntake(intake: StoredIntake): Promise<void>;
  intakes(): Promise<readonly StoredIntake[]>;
  intakesOf(item: string): Promise<readonly StoredIntake[]>;
  /** Replaces what is held of one item: its reading and its claims. */
  putItem(item: ItemToStore): Promise<void>;
  item(id: string): Promise<StoredItem | null>;
  /** How many publications say anything of casualties; each row of a spreadsheet is one. */
  publications(): Promise<number>;
  /** How many claims each item has, and how many of them a person decided about. */
  claimCounts(): Promise<ReadonlyMap<string, { readonly claims: number; readonly decided: number }>>;
  /** Every item read, by first intake, without its text. */
  items(): Promise<readonly ListedItem[]>;
  /** Every item read, in the order of first intake, without its claims. */
  eachItem(): AsyncIterable<{ readonly id: string; readonly item: StoredItem }>;
  allClaims(): Promise<readonly StoredClaim[]>;
  /** One claim by its id; where two originals hold the same text, the one taken in first. */
  claim(id: string): Promise<StoredClaim | null>;
  claimsOf(item: string): Promise<readonly StoredClaim[]>;
  updateClaims(claims: readonly StoredClaim[]): Promise<void>;
  claims(filter: ClaimFilter): Promise<ClaimPage>;
  facets(filter: ClaimFilter): Promise<Facets>;
  replaceDecisions(decisions: readonly StoredDecision[]): Promise<void>;
  decisions(): Promise<readonly StoredDecision[]>;
  /** An answer kept under the hash of everything it used; null when it is not kept. */
  answer(key: string): Promise<string | null>;
  keepAnswer(key: string, value: string): Promise<void>;
  close(): Promise<void>;
  /** Takes everything away, files included, and starts empty. */
  reset(): Promise<void>;
};
