import type { Anchor, HeldClaim } from '#model';

/** How many UTF-16 units of context are kept on either side of the quote. */
const CONTEXT = 32;

/** How much of the context must be found again, by characters that agree. Two thirds: an edited sentence, not another article. */
const ENOUGH = 2 / 3;

/** The claim with enough of its text to find it again. `content` is the document's text, or the table's. */
export function anchorOf(held: HeldClaim, content: string): Anchor {
  const { claim, item, text } = held;
  return {
    claim: claim.id,
    item,
    text,
    quote: claim.quote,
    start: claim.start,
    prefix: content.slice(Math.max(0, claim.start - CONTEXT), claim.start),
    suffix: content.slice(claim.end, claim.end + CONTEXT),
  };
}

/** The claims of a case, arranged for finding anchors again. `contentOf` gives the text that a claim's offsets belong to. */
export type Findable = {
  readonly byId: ReadonlyMap<string, readonly HeldClaim[]>;
  readonly byQuote: ReadonlyMap<string, readonly HeldClaim[]>;
  contentOf(item: string): string | undefined;
};

/** Arranges claims for `findAgain`. */
export function findable(claims: readonly HeldClaim[], contentOf: Findable['contentOf']): Findable {
  const byId = Map.groupBy(claims, (held) => held.claim.id);
  const byQuote = Map.groupBy(claims, (held) => plain(held.claim.quote));
  return { byId, byQuote, contentOf };
}

/**
 * The claims an anchor is about now: by id while the text is the same, else by the same quote with the same words around
 * it. Where two publications fit equally and neither is the one it was made on, none is chosen: a guess would judge words
 * nobody looked at.
 */
export function findAgain(anchor: Anchor, among: Findable): readonly HeldClaim[] {
  const same = (among.byId.get(anchor.claim) ?? []).filter((held) => plain(held.claim.quote) === plain(anchor.quote));
  // The same text taken in twice (as two files) carries the same claim twice; the judgement is about the words.
  if (same.length > 0) return same;
  const scored = (among.byQuote.get(plain(anchor.quote)) ?? [])
    .map((held) => ({ held, score: agreement(anchor, held, among.contentOf(held.item)) }))
    .filter(({ score }) => score >= ENOUGH);
  const there = scored.filter(({ held }) => held.item === anchor.item);
  const rivals = there.length > 0 ? there : scored;
  const best = Math.max(...rivals.map(({ score }) => score));
  const chosen = rivals.filter(({ score }) => score === best);
  return chosen.length === 1 ? chosen.map(({ held }) => held) : [];
}

/** The share of the anchor's context that stands around the claim, between 0 and 1; 1 when there was no context. */
function agreement(anchor: Anchor, held: HeldClaim, content: string | undefined): number {
  if (content === undefined) return 0;
  const before = plain(content.slice(Math.max(0, held.claim.start - 2 * CONTEXT), held.claim.start));
  const after = plain(content.slice(held.claim.end, held.claim.end + 2 * CONTEXT));
  const prefix = plain(anchor.prefix);
  const suffix = plain(anchor.suffix);
  const wanted = prefix.length + suffix.length;
  if (wanted === 0) return 1;
  return (sharedEnd(before, prefix) + sharedStart(after, suffix)) / wanted;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

/** Another reader may lay out space otherwise; the words must be the same. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
