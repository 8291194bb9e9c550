/** Days since 1 January 1970. */
export function dayNumber(iso: string): number {
  return Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000);
}

/** The ISO day of a day number. */
export function isoDay(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

/**
 * Days onto the stretch from 0 to 1. A long stretch is drawn by the square root of the time since its first day, because
 * figures come in daily at first and by the month later; `stretched` says so, and the chart must say so too.
 */
export type TimeScale = {
  readonly first: number;
  readonly last: number;
  readonly stretched: boolean;
  at(day: number): number;
  /** The day number at a share of the width. */
  back(share: number): number;
};

const LONG = 45;

export function timeScale(days: readonly string[]): TimeScale {
  const numbers = days.map(dayNumber);
  const first = Math.min(...numbers);
  const last = Math.max(...numbers, first + 1);
  const span = last - first;
  const stretched = span > LONG;
  return {
    first,
    last,
    stretched,
    at: (day) => {
      const share = Math.max(0, (day - first) / span);
      return stretched ? Math.sqrt(share) : share;
    },
    back: (share) => first + Math.round((stretched ? share * share : share) * span),
  };
}

/** Days to write on the axis: as many as fit `width` with `gap` pixels between them; the first and month beginnings come first. */
export function timeTicks(scale: TimeScale, width: number, gap: number): string[] {
  const kept: number[] = [];
  const fits = (day: number) =>
    kept.every((other) => Math.abs(scale.at(day) - scale.at(other)) * width >= gap);
  const offer = (day: number) => {
    if (fits(day)) kept.push(day);
  };
  offer(scale.first);
  for (let day = scale.first; day <= scale.last; day++) if (isoDay(day).endsWith('-01')) offer(day);
  for (let day = scale.first; day <= scale.last; day += 7) offer(day);
  for (let day = scale.first; day <= Math.min(scale.last, scale.first + 14); day++) offer(day);
  return kept.sort((a, b) => a - b).map(isoDay);
}

/** Round values from zero to at least `max`, at most six of them. */
export function countTicks(max: number): number[] {
  const rough = Math.max(1, max / 5);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= rough) ?? power;
  const whole = Math.max(1, step);
  return Array.from({ length: Math.ceil(max / whole) + 1 }, (_, index) => index * whole);
}

/** Moves labels apart so that none is nearer than `gap` to the next, as little as possible; keeps their order. */
export function spread(wanted: readonly number[], gap: number, from: number, to: number): number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  for (const [place, each] of order.entries()) {
    const above = order[place - 1];
    each.y = Math.max(each.y, above ? above.y + gap : from);
  }
  for (let place = order.length - 1; place >= 0; place--) {
    const each = order[place]!;
    const below = order[place + 1];
    each.y = Math.min(each.y, below ? below.y - gap : to);
  }
  const placed: number[] = [];
  for (const each of order) placed[each.index] = each.y;
  return placed;
}
