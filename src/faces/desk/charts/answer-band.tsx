import { useId } from 'react';
import type { TollSeries } from '#contract';

type Known = TollSeries['asKnown'][number];

/**
 * The answer as it stood, day after day: a band from low to high with the best figure as a line in it. Without a best figure
 * the band is hatched; without an upper end it runs out upwards.
 */
export function AnswerBand(props: {
  readonly known: readonly Known[];
  readonly x: (day: string | number) => number;
  readonly y: (value: number) => number;
  readonly until: number;
  readonly ceiling: number;
}) {
  const id = useId();
  const { known, x, y } = props;
  return (
    <g className="answer-band">
      <defs>
        <pattern
          id={`${id}-hatch`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" className="hatch-ground" />
          <line x1="0" x2="0" y1="0" y2="6" className="hatch-line" />
        </pattern>
        <linearGradient id={`${id}-open`} x1="0" x2="0" y1="1" y2="0">
          <stop offset="0" className="open-from" />
          <stop offset="1" className="open-to" />
        </linearGradient>
      </defs>
      {known.map((each, index) => {
        const from = x(each.day);
        const to = x(known[index + 1]?.day ?? props.until);
        const [left, width] = [Math.min(from, to), Math.max(1, Math.abs(to - from))];
        if (each.low === null && each.high === null) return null;
        const bottom = y(each.low ?? 0);
        const top = each.high === null || each.highOpen ? props.ceiling : y(each.high);
        const fill =
          each.high === null || each.highOpen
            ? `url(#${id}-open)`
            : each.best === null
              ? `url(#${id}-hatch)`
              : undefined;
        return (
          <g key={each.day}>
            <rect
              x={left}
              width={width}
              y={top}
              height={Math.max(1.5, bottom - top)}
              className="band"
              {...(fill ? { fill } : {})}
            />
            {each.best !== null && (
              <line className="best" x1={from} x2={to} y1={y(each.best)} y2={y(each.best)} />
            )}
          </g>
        );
      })}
    </g>
  );
}
