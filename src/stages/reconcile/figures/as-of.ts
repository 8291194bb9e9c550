/** A figure's place in time: its as-of, then its place in the file. */
export type Moment = { readonly asOf: string | undefined; readonly order: number };

/**
 * Negative when `a` is the earlier. A figure without a date is the last; equal times keep the order of the file.
 * A day comes before the instants of that day.
 */
export function compareMoments(a: Moment, b: Moment): number {
  if (a.asOf !== b.asOf) {
    if (a.asOf === undefined) return 1;
    if (b.asOf === undefined) return -1;
    return a.asOf < b.asOf ? -1 : 1;
  }
  return a.order - b.order;
}
