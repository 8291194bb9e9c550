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
  readonly byItem: ReadonlyMap<string, readonly HeldClaim[]>;
  contentOf(item: string): string | undefined;
};

/** Arranges claims for `findAgain`. */
export function findable(claims: readonly HeldClaim[], contentOf: Findable['contentOf']): Findable {
  const byId = Map.groupBy(claims, (held) => held.claim.id);
  const byQuote = Map.groupBy(claims, (held) => plain(held.claim.quote));
  const byItem = Map.groupBy(claims, (held) => held.item);
  return { byId, byQuote, byItem, contentOf };
}

/**
 * The claims an anchor is about now: by id while the text is the same, else by the same quote with the same words around
 * it. Where two publications fit equally and neither is the one it was made on, none is chosen: a guess would judge words
 * nobody looked at.
 */
export function findAgain(anchor: Anchor, among: Findable): readonly HeldClaim[] {
  const same = (among.byId.get(anchor.claim) ?? []).filter(
    (held) => plain(held.claim.quote) === plain(anchor.quote),
  );
  // The same text taken in twice (as two files) carries the same claim twice; the judgement is about the words.
  if (same.length > 0) return same;
  const scored = (among.byQuote.get(plain(anchor.quote)) ?? [])
    .map((held) => ({ held, score: agreement(anchor, held.claim, among.contentOf(held.item)) }))
    .filter(({ score }) => score >= ENOUGH);
  const there = scored.filter(({ held }) => held.item === anchor.item);
  const rivals = there.length > 0 ? there : scored;
  const best = Math.max(...rivals.map(({ score }) => score));
  const chosen = rivals.filter(({ score }) => score === best);
  if (chosen.length > 0) return chosen.length === 1 ? chosen.map(({ held }) => held) : [];
  return findAround(anchor, among);
}

/** When a better reader draws the quote wider or narrower: the one claim of the same original that shares most of the words. */
function findAround(anchor: Anchor, among: Findable): readonly HeldClaim[] {
  const { item } = anchor;
  const content = item === undefined ? undefined : among.contentOf(item);
  if (item === undefined || content === undefined) return [];
  const places = placesOf(anchor, content);
  const place = places.length === 1 ? places[0] : undefined;
  if (place === undefined) return [];
  const near = (among.byItem.get(item) ?? [])
    .map((held) => ({ held, share: sharedPart(held.claim, place) }))
    .filter(({ share }) => share >= 1 / 2);
  const best = Math.max(...near.map(({ share }) => share));
  const chosen = near.filter(({ share }) => share === best);
  return chosen.length === 1 ? chosen.map(({ held }) => held) : [];
}

type Stretch = { readonly start: number; readonly end: number };

/** Where the quote stands in a text with enough of its context around it. */
function placesOf(anchor: Anchor, content: string): readonly Stretch[] {
  const words = anchor.quote
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  if (words.join('') === '') return [];
  return [...content.matchAll(new RegExp(words.join('\\s+'), 'gu'))]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((place) => agreement(anchor, place, content) >= ENOUGH);
}

/** How much of the longer of two stretches they share, between 0 and 1. */
function sharedPart(a: Stretch, b: Stretch): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / Math.max(a.end - a.start, b.end - b.start);
}

/** The share of the anchor's context that stands around a stretch, between 0 and 1; 1 when there was no context. */
function agreement(anchor: Anchor, at: Stretch, content: string | undefined): number {
  if (content === undefined) return 0;
  const before = plain(content.slice(Math.max(0, at.start - 2 * CONTEXT), at.start));
  const after = plain(content.slice(at.end, at.end + 2 * CONTEXT));
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
