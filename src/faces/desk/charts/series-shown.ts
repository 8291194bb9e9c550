import type { TollSeries } from '#contract';

/** What is drawn: figures that answer the question directly, the answer from the day there was one, and figures without an origin. */
export function shownOf(series: TollSeries) {
  const lines = series.byOrigin
    .map((each) => ({
      ...each,
      points: each.points.filter((point) => point.direct && (point.value ?? point.low) !== null),
    }))
    .filter((each) => each.points.length > 0);
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
