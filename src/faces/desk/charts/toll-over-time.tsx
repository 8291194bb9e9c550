import { useState } from 'react';
import type { OriginHead, TollSeries } from '#contract';
import { hueOf } from '../parts/origin-tag.tsx';
import { rangeShort } from '../words/figures.ts';
import { useSpeaker } from '../words/reader.tsx';
import { isolated } from '../words/words.ts';
import { AnswerBand } from './answer-band.tsx';
import { floorMark } from './floor-mark.ts';
import { OriginLine } from './origin-line.tsx';
import { shownOf } from './series-shown.ts';
import { countTicks, dayNumber, isoDay, spread, timeScale, timeTicks } from './time-scale.ts';
import { useWidth } from './use-width.ts';

const MARGIN = { top: 26, bottom: 34, axis: 48 };
/** Names at the ends of lines, in characters and in pixels a character of the label's type, counts included. */
const NAME = { longest: 32, pixels: 7.6, rest: 92 };

/** Each origin's own figures over time, with the answer as it stood behind them. Time runs as the reader reads. */
export function TollOverTime(props: { readonly series: TollSeries; readonly label: string }) {
  const speaker = useSpeaker();
  const [frame, width] = useWidth<HTMLDivElement>();
  const [pointed, setPointed] = useState<number | null>(null);
  const { series } = props;
  const wide = width >= 620;
  const height = wide ? 400 : 300;
  const rtl = speaker.dir === 'rtl';
  const start = MARGIN.axis;
  const { lines, loose, known } = shownOf(series);
  const longest = Math.max(6, ...lines.map((each) => shortName(each.origin).length));
  const end = Math.max(1, width - (wide ? longest * NAME.pixels + NAME.rest : 14));
  const days = [...known, ...lines.flatMap((each) => each.points), ...loose].map((each) => each.day);
  if (days.length === 0) return null;
  const time = timeScale(days);
  const top = Math.max(
    1,
    ...known.map((each) => Math.max(each.high ?? 0, each.low ?? 0)),
    ...lines.flatMap((each) => each.points.map((point) => point.high ?? point.value ?? point.low ?? 0)),
  );
  // What nobody is shown to have counted is marked, but does not set the scale.
  const reach = top * 1.5;
  const inside = loose.filter((each) => each.value <= reach);
  const beyond = loose.filter((each) => each.value > reach);
  const highest = Math.max(top, ...inside.map((each) => each.value));
  const ticks = countTicks(highest);
  const max = Math.max(highest * 1.04, ticks.at(-1) ?? top);
  const x = (day: string | number) => {
    const along = start + time.at(typeof day === 'number' ? day : dayNumber(day)) * (end - start);
    return rtl ? width - along : along;
  };
  const y = (value: number) => height - MARGIN.bottom - (value / max) * (height - MARGIN.top - MARGIN.bottom);
  const ends = lines.map((each) => {
    const last = each.points.findLast((point) => (point.value ?? point.low) !== null);
    return { each, day: last?.day ?? '', value: last?.value ?? last?.low ?? 0 };
  });
  const labelYs = spread(
    ends.map((each) => y(each.value)),
    17,
    MARGIN.top,
    height - MARGIN.bottom,
  );
  const labelX = rtl ? width - end - 22 : end + 22;
  const point = (clientX: number, box: DOMRect) => {
    const along = rtl ? box.right - clientX : clientX - box.left;
    setPointed(time.back(Math.min(1, Math.max(0, (along - start) / (end - start)))));
  };
  return (
    <div ref={frame} className="chart chart-time">
      {width > 0 && (
        <svg
          width={width}
          height={height}
          role="img"
          aria-label={props.label}
          onPointerMove={(event) => point(event.clientX, event.currentTarget.getBoundingClientRect())}
          onPointerLeave={() => setPointed(null)}
        >
          {ticks.map((tick) => (
            <g key={tick} className="grid">
              <line x1={x(time.first)} x2={x(time.last)} y1={y(tick)} y2={y(tick)} />
              <text x={x(time.first) + (rtl ? 12 : -12)} y={y(tick) + 4} textAnchor="end">
                {speaker.number(tick)}
              </text>
            </g>
          ))}
          {timeTicks(time, end - start, wide ? 66 : 58).map((day) => (
            <g key={day} className="axis">
              <line x1={x(day)} x2={x(day)} y1={height - MARGIN.bottom} y2={height - MARGIN.bottom + 5} />
              <text
                x={x(day)}
                y={height - MARGIN.bottom + 20}
                textAnchor={day === isoDay(time.first) ? 'start' : 'middle'}
              >
                {speaker.shortDay(day)}
              </text>
            </g>
          ))}
          <AnswerBand known={known} x={x} y={y} until={time.last} ceiling={MARGIN.top} />
          {inside.map((each) => (
            <path key={each.claim} className="loose" d={floorMark(x(each.day), y(each.value))}>
              <title>{`${series.claims[each.claim]?.source}: ${series.claims[each.claim]?.quote}`}</title>
            </path>
          ))}
          {lines.map((each) => (
            <OriginLine key={each.origin.id} line={each} claims={series.claims} x={x} y={y} />
          ))}
          {wide &&
            ends.map(({ each, day, value }, index) => (
              <g key={each.origin.id} data-hue={hueOf(each.origin)} className="line-label">
                <polyline
                  points={`${x(day) + (rtl ? -7 : 7)},${y(value)} ${rtl ? width - end : end},${y(value)} ${labelX + (rtl ? 6 : -6)},${labelYs[index]}`}
                />
                <text x={labelX} y={(labelYs[index] ?? 0) + 4.5} textAnchor="start">
                  <tspan className="line-name">{isolated(shortName(each.origin))}</tspan>
                  <tspan>{`\u2002${isolated(speaker.number(value))}`}</tspan>
                </text>
              </g>
            ))}
          {pointed !== null && (
            <line
              className="pointer"
              x1={x(pointed)}
              x2={x(pointed)}
              y1={MARGIN.top - 8}
              y2={height - MARGIN.bottom}
            />
          )}
        </svg>
      )}
      {pointed !== null && (
        <Readout series={series} day={isoDay(pointed)} far={x(pointed) > width / 2 !== rtl} />
      )}
      <ul className="legend">
        <li>
          <span className="legend-band" aria-hidden="true" /> {speaker.t('chart.answer')}
        </li>
        {loose.length > 0 && (
          <li>
            <svg width="14" height="14" aria-hidden="true">
              <path className="loose" d={floorMark(7, 9)} />
            </svg>{' '}
            {speaker.t('chart.noOrigin')}
            {beyond.length > 0 &&
              ` (${speaker.t('chart.offScale', { figures: [...new Set(beyond.map((each) => speaker.number(each.value)))].join(', ') })})`}
          </li>
        )}
        {!wide &&
          ends.map(({ each, value }) => (
            <li key={each.origin.id} data-hue={hueOf(each.origin)}>
              <span className="origin-dot" aria-hidden="true" /> {each.origin.name ?? each.origin.id}{' '}
              {speaker.number(value)}
            </li>
          ))}
      </ul>
    </div>
  );
}

function shortName({ name, id }: OriginHead): string {
  const full = name ?? id;
  return full.length > NAME.longest ? `${full.slice(0, NAME.longest - 1)}…` : full;
}

/** What stood on the day under the pointer. */
function Readout(props: { readonly series: TollSeries; readonly day: string; readonly far: boolean }) {
  const speaker = useSpeaker();
  const { series, day } = props;
  const answer = series.asKnown.findLast((each) => each.day <= day);
  const rows = shownOf(series).lines.flatMap(({ origin, points }) => {
    const latest = points.findLast((each) => each.day <= day);
    const value = latest?.value ?? latest?.low;
    return typeof value === 'number' ? [{ origin, value }] : [];
  });
  return (
    <div className={`readout ${props.far ? 'readout-start' : 'readout-end'}`} aria-hidden="true">
      <p className="readout-day">{speaker.day(day)}</p>
      {answer && (
        <p>
          {speaker.t('chart.answerOn')}: <strong>{rangeShort(speaker, answer)}</strong>
        </p>
      )}
      {rows
        .sort((a, b) => b.value - a.value)
        .map(({ origin, value }) => (
          <p key={origin.id} data-hue={hueOf(origin)} className="readout-row">
            <span className="origin-dot" /> <bdi>{origin.name ?? origin.id}</bdi>{' '}
            <span>{speaker.number(value)}</span>
          </p>
        ))}
    </div>
  );
}
