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
