import type { Notice, Published, Removed, SourceSpan } from '#model';

/** What a document says of itself, as found. */
export type FoundHead = {
  readonly title?: string;
  readonly byline?: string;
  readonly publisher?: string;
  readonly published?: Published;
  /** The language it says it is in. */
  readonly language?: string;
};

/** A document's text and what was found out about it, whatever its format. */
export type Extracted = {
  readonly content: string;
  readonly spans: readonly SourceSpan[];
  readonly removed: readonly Removed[];
  readonly head: FoundHead;
  readonly notices: readonly Notice[];
};
