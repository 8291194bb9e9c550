import type { TollSeries } from '#contract';

type Point = TollSeries['byOrigin'][number]['points'][number];

/** What is drawn: figures that answer the question directly, the answer from the day there was one, and figures without an origin. */
export function shownOf(series: TollSeries) {
  const lines = series.byOrigin
    .map((each) => ({
      ...each,
      points: each.points.filter((point) => point.direct && (point.value ?? point.low) !== null),
    }))
    .filter((each) => each.points.length > 0)
    .map((each) => ({ ...each, points: largestOfDay(each.points) }));
  const known = series.asKnown.filter(
    (each) => each.low !== null || each.high !== null || each.best !== null,
  );
  const first = [...known, ...lines.flatMap((each) => each.points)].map((each) => each.day).sort()[0] ?? '';
  const loose = series.withoutOrigin.flatMap(({ day, claim }) => {
    const count = series.claims[claim]?.count;
    const value = count?.point ?? count?.low;
    return day !== null && day >= first && typeof value === 'number' ? [{ day, claim, value }] : [];
  });
  return { lines, known, loose };
}

/** Of several figures an origin gave on one day the largest: the others are parts of it, or were replaced within the day. */
function largestOfDay(points: Point[]): Point[] {
  const size = (point: Point): number => point.value ?? point.low ?? 0;
  const days = Map.groupBy(points, (point) => point.day);
  return [...days.values()].flatMap((same) => same.toSorted((a, b) => size(b) - size(a)).slice(0, 1));
}
