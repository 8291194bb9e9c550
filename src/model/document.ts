import type { Claim } from './claim.ts';
import type { RemovedKind, SetAsideReason } from './claim-words.table.ts';
import type { Published } from './interval.ts';

/** A stretch of a document's text that is no part of the article, in UTF-16 offsets of that text. */
export type Removed = { readonly start: number; readonly end: number; readonly kind: RemovedKind };

/**
 * Where a stretch of text stands in the original's decoded source (HTML: the markup), in UTF-16 offsets of both;
 * spans are ascending and do not overlap, so any quote can be shown in the original.
 */
export type SourceSpan = {
  readonly start: number;
  readonly end: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
};

/** What the document is, as it says itself; nothing here is guessed. */
export type DocumentHead = {
  /** `sha256:` + hex of the original bytes. */
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  /** ISO 639-1, or `und` when the text does not tell. */
  readonly language: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly byline?: string;
  readonly published?: Published;
  /** `sha256:` + hex of the UTF-8 of the text as extracted. */
  readonly text: string;
  /** Version of the reader that made this. */
  readonly reader: string;
};

/** A document read into text: the text as extracted, before boilerplate is taken out, and what to leave out of reading. */
export type DocumentText = DocumentHead & {
  readonly content: string;
  readonly removed: readonly Removed[];
  readonly spans: readonly SourceSpan[];
  /** Things a careful reader should know: repaired encodings, bidi marks found, scripts dropped. */
  readonly notices: readonly Notice[];
};

/** Something noticed on the way, with a closed code and a plain sentence. */
export type Notice = { readonly code: string; readonly text: string };

/** A number that is not a casualty count, and why. */
export type SetAside = {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly value?: number;
  readonly reason: SetAsideReason;
};

/** One document read: its head, its claims, and what was set aside. */
export type Reading = {
  readonly document: DocumentHead;
  readonly claims: readonly Claim[];
  readonly setAside: readonly SetAside[];
  readonly removed: readonly Removed[];
  /** Statements about distance, direction or containment that the map does not bear out. */
  readonly checks: readonly PlaceCheck[];
  readonly notices: readonly Notice[];
};

/** A stated distance beside the one the gazetteer gives, both in kilometres between representative points. */
export type PlaceCheck = {
  readonly kind: 'distance' | 'direction' | 'containment';
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
  readonly stated: string;
  readonly measured: string;
  readonly agrees: boolean;
};
