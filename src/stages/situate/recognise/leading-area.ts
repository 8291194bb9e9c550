import type { Gazetteer, PlaceId, PlaceLevel } from '#model';
import type { RecognisedPlace } from './recognise-places.ts';

/** An area with its share of what a text says of where things happened. */
export type LeadingArea = { readonly id: PlaceId; readonly share: number };

const HARM =
  /\b(?:kill|dead|death|die[sd]?\b|casualt|massacre|wound|injur|attack|strike|raid|shell|bomb|blast|explo|execut|clash|gas\b|tués?|morts?|blessés?)|قتل|مقتل|قتيل|قصف|غارة|مجزرة|انفجار|جرح/iu;

/**
 * The areas of one level that a text is mostly about, first the likeliest: names count more near the top, in sentences that
 * tell of harm, and when they are narrower than the area itself. Peoples and governments named after their seat do not count.
 */
export function leadingAreas(
  text: string,
  found: readonly RecognisedPlace[],
  level: PlaceLevel,
  gazetteer: Gazetteer,
): readonly LeadingArea[] {
  const weights = new Map<PlaceId, number>();
  for (const { start, end, kind, candidates } of found) {
    const best = candidates[0];
    if (kind !== 'place' || best === undefined) continue;
    const area = [best.id, ...best.within].find((id) => gazetteer.get(id)?.level === level);
    if (area === undefined) continue;
    const early = start < 120 ? 3 : start < 400 ? 1.5 : 1;
    const narrow = best.id === area ? 0.8 : 1;
    const harm = HARM.test(sentenceAround(text, start, end)) ? 1.6 : 0.6;
    weights.set(area, (weights.get(area) ?? 0) + early * narrow * harm);
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return [...weights]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([id, weight]) => ({ id, share: Math.round((weight / total) * 1000) / 1000 }));
}

function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('\n', start), 0);
  const stops = [text.indexOf('. ', end), text.indexOf('\n', end)].filter((at) => at >= 0);
  return text.slice(from, stops.length > 0 ? Math.min(...stops) : text.length);
}
