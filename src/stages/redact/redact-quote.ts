import type { PersonMask } from '#model';
import { MASKS } from '#model';

/** A text with the stretches of it that single out people. */
export type MaskedText = { readonly content: string; readonly masks: readonly PersonMask[] };

/**
 * The words of a stretch as they may be published: whatever singles out a person is replaced by what the person is, except
 * for holders of public office. A mask that only touches the stretch is replaced whole, so that no half of a name is left.
 */
export function redactQuote(
  text: MaskedText,
  stretch: { readonly start: number; readonly end: number },
  language: 'en' | 'ar' = 'en',
): string {
  let quote = '';
  let at = stretch.start;
  for (const mask of joined(text.masks)) {
    if (mask.end <= stretch.start || mask.start >= stretch.end) continue;
    if (mask.start > at) quote += text.content.slice(at, mask.start);
    quote += MASKS[mask.role][language];
    at = Math.max(at, mask.end);
  }
  if (at < stretch.end) quote += text.content.slice(at, stretch.end);
  return quote;
}

/** Masks that hide something, ascending; of masks that overlap, one that covers all of them under the first one's role. */
function joined(masks: readonly PersonMask[]): readonly PersonMask[] {
  const hiding = masks
    .filter(({ role }) => role !== 'public_office')
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const apart: PersonMask[] = [];
  for (const mask of hiding) {
    const last = apart.at(-1);
    if (last !== undefined && mask.start < last.end)
      apart[apart.length - 1] = { ...last, end: Math.max(last.end, mask.end) };
    else apart.push(mask);
  }
  return apart;
}
