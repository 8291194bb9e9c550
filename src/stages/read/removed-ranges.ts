import type { Removed, RemovedKind } from '#model';

/** A stretch of text and the part of the page it is, null for the article. */
export type Part = { readonly start: number; readonly end: number; readonly kind: RemovedKind | null };

/** The stretches to leave out, neighbours of one kind joined. Parts come in the order of the text. */
export function removedRanges(parts: readonly Part[]): Removed[] {
  const ranges: { start: number; end: number; kind: RemovedKind }[] = [];
  let joins = false;
  for (const { start, end, kind } of parts) {
    const last = ranges.at(-1);
    if (kind !== null) {
      if (joins && last !== undefined && last.kind === kind) last.end = end;
      else if (end > start) ranges.push({ start, end, kind });
    }
    joins = kind !== null;
  }
  return ranges;
}
