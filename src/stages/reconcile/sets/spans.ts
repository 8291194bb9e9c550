/** Whole numbers from…to, both included. */
export type Span = readonly [from: number, to: number];

/** A set of whole numbers: stretches in order, none touching the next. Empty when it has none. */
export type Spans = readonly Span[];

/** Puts stretches into order and joins those that touch or overlap. */
export function joinSpans(spans: Iterable<Span>): Spans {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** What both sets hold. */
export function meetSpans(a: Spans, b: Spans): Spans {
  const met: Span[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const from = Math.max(a[i]![0], b[j]![0]);
    const to = Math.min(a[i]![1], b[j]![1]);
    if (from <= to) met.push([from, to]);
    if (a[i]![1] < b[j]![1]) i++;
    else j++;
  }
  return met;
}

/** Whether every number of `inner` is in `outer`. */
export function holdsSpans(outer: Spans, inner: Spans): boolean {
  let i = 0;
  for (const [from, to] of inner) {
    while (i < outer.length && outer[i]![1] < from) i++;
    if (i === outer.length || outer[i]![0] > from || outer[i]![1] < to) return false;
  }
  return true;
}

/** Whether the two sets share a number. */
export function touchSpans(a: Spans, b: Spans): boolean {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i]![0] <= b[j]![1] && b[j]![0] <= a[i]![1]) return true;
    if (a[i]![1] < b[j]![1]) i++;
    else j++;
  }
  return false;
}
