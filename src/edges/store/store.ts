import type {
  Claim,
  Decision,
  DocumentHead,
  DocumentText,
  FiguresTable,
  HeldClaim,
  IntakeRecord,
  PersonMask,
  PlaceCheck,
  SetAside,
} from '#model';
import type { ClaimFilter, ClaimPage, Facets } from './claims.ts';

/** One intake of an item that is not sealed, from the log and its record; the record is null once it was erased. */
export type StoredIntake = {
  readonly seq: number;
  readonly item: string;
  readonly at: string;
  readonly by: string;
  readonly record: IntakeRecord | null;
};

/** What reading an item's bytes gave. */
export type StoredItem =
  | {
      readonly kind: 'document';
      readonly document: DocumentText;
      readonly setAside: readonly SetAside[];
      readonly checks: readonly PlaceCheck[];
      readonly masks: readonly PersonMask[];
    }
  | {
      readonly kind: 'table';
      readonly table: FiguresTable;
      readonly setAside: readonly SetAside[];
      readonly masks: readonly PersonMask[];
    }
  | { readonly kind: 'unreadable'; readonly name: string; readonly code: string; readonly text: string };

/** An item as it is put in. `hint` is what its bringers said, in canonical JSON. */
export type ItemToStore = {
  readonly id: string;
  readonly firstSeq: number;
  readonly hint: string;
  readonly item: StoredItem;
  readonly claims: readonly StoredClaim[];
};

/** An item as lists show it; `head` is null when it could not be read. */
export type ListedItem = {
  readonly id: string;
  readonly hint: string;
  readonly kind: StoredItem['kind'];
  readonly head: DocumentHead | null;
  /** How many numbers were refused in it. */
  readonly setAside: number;
  /** Why it could not be read. */
  readonly trouble: string | null;
};

/** What became of a claim after the decisions about it. */
export type ClaimState = 'machine' | 'accepted' | 'corrected' | 'rejected';

/** A claim as held: as the extractor gave it, and as it stands after decisions. `search` is its folded words. */
export type StoredClaim = {
  readonly held: HeldClaim;
  readonly machine: Claim;
  readonly state: ClaimState;
  readonly search: string;
};

/** A decision with what became of it: in force, taken back by another, or found no claim to be about. */
export type StoredDecision = {
  readonly decision: Decision;
  readonly state: 'standing' | 'taken_back' | 'orphaned';
  /** The claim it is about now, found again by quote and context. */
  readonly claim: string | null;
};

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
