import type { DocumentView, PlacedClaim } from '#contract';
import type { RemovedKind, SetAsideReason } from '#model';

/** A stretch of text over which the same things hold. `claims` innermost first; `starts` are the claims beginning here. */
export type Segment = {
  readonly start: number;
  readonly text: string;
  readonly claims: readonly PlacedClaim[];
  readonly starts: readonly string[];
  readonly setAside: SetAsideReason | null;
  readonly removed: RemovedKind | null;
  readonly masked: boolean;
};

type Marks = Pick<DocumentView, 'content' | 'claims' | 'setAside' | 'removed' | 'masks'>;

/** The text in paragraphs, each cut wherever something begins or ends. Joined again, the pieces give the text without its line breaks. */
export function segmentsOf(view: Marks): Segment[][] {
  const cuts = new Set<number>();
  const spans = [...view.claims.map(({ claim }) => claim), ...view.setAside, ...view.removed, ...view.masks];
  for (const span of spans) cuts.add(span.start).add(span.end);
  const paragraphs: Segment[][] = [];
  for (const match of view.content.matchAll(/[^\n]+/g)) {
    const from = match.index;
    const to = from + match[0].length;
    if (match[0].trim() === '') continue;
    const edges = [from, ...[...cuts].filter((cut) => cut > from && cut < to).sort((a, b) => a - b), to];
    paragraphs.push(edges.slice(0, -1).map((start, index) => segment(view, start, edges[index + 1] ?? to)));
  }
  return paragraphs;
}

function segment(view: Marks, start: number, end: number): Segment {
  const over = (span: { readonly start: number; readonly end: number }) =>
    span.start <= start && span.end >= end;
  const claims = view.claims
    .filter(({ claim }) => over(claim))
    .sort((a, b) => a.claim.end - a.claim.start - (b.claim.end - b.claim.start));
  return {
    start,
    text: view.content.slice(start, end),
    claims,
    starts: claims.filter(({ claim }) => claim.start === start).map(({ claim }) => claim.id),
    setAside: view.setAside.find(over)?.reason ?? null,
    removed: view.removed.find(over)?.kind ?? null,
    masked: view.masks.some(over),
  };
}
