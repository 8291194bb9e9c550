import type { OriginBound } from '#model';
import { compareGrades } from '../figures/grade.ts';
import type { Weighed, WeighedOrigin } from './weigh.ts';

/** The origins that bear on the question: those with a direct or partial figure, or an interval of their own. */
export function bearingOrigins({ admitted, origins }: Weighed): readonly WeighedOrigin[] {
  return origins.filter(
    ({ readings, compared }) =>
      compared.length > 0 ||
      readings.some(({ id, low, high }) => admitted.get(id)!.bearing === 'partial' && (low ?? high) !== null),
  );
}

/** What each origin says of the question by itself: its direct figures, else what its other claims leave. */
export function boundsByOrigin(weighed: Weighed): readonly OriginBound[] {
  return bearingOrigins(weighed).map((weighedOrigin) => {
    const { origin, readings, compared } = weighedOrigin;
    const interval = compared.length === 0 ? weighedOrigin.interval() : null;
    const grade = [...compared, ...readings].map((one) => one.grade).sort(compareGrades)[0]!;
    const first = compared.find(({ value }) => value !== null);
    const ends =
      compared.length === 0
        ? { low: interval?.low ?? null, high: interval?.high ?? null }
        : directEnds(weighedOrigin);
    const claims =
      compared.length === 0 ? readings.map(({ id }) => id) : compared.flatMap((one) => one.claims);
    return {
      origin,
      ...ends,
      value: first?.value ?? null,
      grade: compared.map((one) => one.grade).sort(compareGrades)[0] ?? grade,
      claims: [...new Set(claims)].sort(),
    };
  });
}

/** An estimate has neither end, a floor no top, a ceiling no bottom. */
function directEnds({ compared }: WeighedOrigin): Pick<OriginBound, 'low' | 'high'> {
  const lows: number[] = [];
  const highs: number[] = [];
  for (const { kind, low, high, open } of compared) {
    if (low !== null && kind !== 'estimate' && kind !== 'ceiling') lows.push(low);
    if (high !== null && kind !== 'estimate' && !open) highs.push(high);
  }
  return {
    low: lows.length === 0 ? null : Math.min(...lows),
    high: highs.length === 0 ? null : Math.max(...highs),
  };
}
