import type { TollSeries } from '#contract';
import { hueOf } from '../parts/origin-tag.tsx';
import { floorMark } from './floor-mark.ts';

type Line = TollSeries['byOrigin'][number];

/** One origin's figures as steps: each holds until its origin publishes the next. Floors are open upwards, bands are bars. */
export function OriginLine(props: {
  readonly line: Line;
  readonly claims: TollSeries['claims'];
  readonly x: (day: string | number) => number;
  readonly y: (value: number) => number;
}) {
  const { line, claims, x, y } = props;
  const points = line.points.flatMap((point) => {
    const value = point.value ?? point.low;
    return value === null ? [] : [{ ...point, value }];
  });
  const steps = points.map((point, index) =>
    index === 0 ? `M${x(point.day)},${y(point.value)}` : `H${x(point.day)}V${y(point.value)}`,
  );
  return (
    <g className="origin-line" data-hue={hueOf(line.origin)} data-dashed={line.origin.hue >= 8 || undefined}>
      <path className="steps" d={steps.join('')} />
      {points.map((point) => (
        <g key={point.claim}>
          <title>{`${claims[point.claim]?.source ?? ''}: ${claims[point.claim]?.quote ?? ''}`}</title>
          {point.high === null ? (
            <path className="floor" d={floorMark(x(point.day), y(point.value))} />
          ) : point.low !== null && point.low !== point.high ? (
            <line className="span" x1={x(point.day)} x2={x(point.day)} y1={y(point.low)} y2={y(point.high)} />
          ) : (
            <rect className="mark" x={x(point.day) - 3.5} y={y(point.value) - 3.5} width="7" height="7" />
          )}
        </g>
      ))}
    </g>
  );
}
