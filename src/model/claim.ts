import type {
  Age,
  AttributionRole,
  Basis,
  DenialKind,
  DenialObject,
  Kind,
  Modality,
  Outcome,
  PlaceRelation,
  Polarity,
  Qualifier,
  Series,
  Sex,
  Share,
  Stance,
  Status,
  TimePrecision,
  TimeRole,
  Unit,
} from './claim-words.table.ts';
import type { WordedCount } from './count.ts';
import type { PlaceCandidate } from './place.ts';

/** `c:` + 24 hex digits of SHA-256 over text hash, start, end, kind and ordinal. */
export type ClaimId = string;

/** Offsets of the words a field rests on: UTF-16, in the document's text. */
export type Span = readonly [start: number, end: number];

/** Who is counted, as worded. `status` absent means the words say nothing of it. Community is as claimed by the source, victims only. */
export type Population = {
  readonly words: string;
  readonly status?: readonly Status[];
  readonly age?: Age;
  readonly sex?: Sex;
  readonly community?: string;
};

export type ClaimPlace = { readonly words: string; readonly candidates: readonly PlaceCandidate[] };

export type ClaimTime = {
  readonly words: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: TimePrecision;
  readonly role: TimeRole;
};

export type Attribution = { readonly words: string; readonly role: AttributionRole };

export type Denial = { readonly object: DenialObject; readonly kind: DenialKind; readonly target?: ClaimId };

/** A claim: who says what, how many, of whom, where, when, on what basis, with the exact words. Fields as in the contract. */
export type Claim = {
  readonly id: ClaimId;
  readonly kind: Kind;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly outcome: Outcome | null;
  readonly unit: Unit;
  readonly count: WordedCount | null;
  readonly qualifier: Qualifier;
  readonly population: Population | null;
  readonly partOf: ClaimId | null;
  readonly share?: Share;
  readonly additive: boolean;
  readonly derived: boolean;
  readonly perpetrator: { readonly words: string; readonly actor?: string } | null;
  readonly places: readonly ClaimPlace[];
  readonly placeRelation: PlaceRelation | null;
  readonly time: ClaimTime | null;
  /** Outermost (the publisher) first. */
  readonly attribution: readonly Attribution[];
  readonly selfCited: boolean;
  readonly basis: Basis | null;
  readonly stance: Stance;
  readonly polarity: Polarity;
  readonly modality: Modality | null;
  readonly denial?: Denial;
  readonly series: Series | null;
  readonly provisional?: boolean;
  readonly final?: boolean;
  /** The publisher's own figure it says it takes back, corrects or still holds, when in the same text. */
  readonly revises?: ClaimId;
  readonly withdrawn?: boolean;
  readonly background: boolean;
  readonly due?: { readonly words: string; readonly start: string | null; readonly end: string | null };
  readonly why: Readonly<Record<string, Span>>;
};
