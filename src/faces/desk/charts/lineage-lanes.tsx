import type { ClaimLine, Origins } from '#contract';
import { hueOf } from '../parts/origin-tag.tsx';
import { countShort } from '../words/figures.ts';
import { useSpeaker } from '../words/reader.tsx';
import { isolated } from '../words/words.ts';
import { dayNumber, isoDay, timeScale, timeTicks } from './time-scale.ts';
import { useWidth } from './use-width.ts';

const LANE = 62;
/** Lanes beyond this say little; every origin stands in the list. */
const MOST = 14;

/** A lane an origin: its own figures as full marks on a line, repetitions as hollow marks under it, each tied to what it repeats. */
export function LineageLanes(props: { readonly origins: Origins; readonly label: string }) {
  const speaker = useSpeaker();
  const [frame, width] = useWidth<HTMLDivElement>();
  const { origins } = props;
  const dated = (id: string): (ClaimLine & { published: string })[] => {
    const line = origins.claims[id];
    return line?.published ? [{ ...line, published: line.published }] : [];
  };
  const lanes = origins.origins
    .map((each) => ({ ...each, own: each.releases.flatMap(dated), copies: each.repeats.flatMap(dated) }))
    .filter((lane) => lane.copies.length > 0 || lane.own.length > 1)
    .sort((a, b) => b.copies.length + b.own.length - a.copies.length - a.own.length)
    .slice(0, MOST);
  if (lanes.length === 0) return null;
  const time = timeScale(
    lanes.flatMap((lane) => [...lane.own, ...lane.copies].map((line) => line.published)),
  );
  const rtl = speaker.dir === 'rtl';
  const x = (day: string) => {
    const along = 10 + time.at(dayNumber(day)) * (width - 40);
    return rtl ? width - along : along;
  };
  const top = (index: number) => 34 + index * LANE;
  const height = top(lanes.length) + 14;
  return (
    <div ref={frame} className="chart chart-lanes">
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={props.label}>
          {timeTicks(time, width - 40, 66).map((day) => (
            <g key={day} className="axis">
              <line className="lane-tick" x1={x(day)} x2={x(day)} y1={20} y2={height - 8} />
              <text x={x(day)} y={14} textAnchor={day === isoDay(time.first) ? 'start' : 'middle'}>
                {speaker.shortDay(day)}
              </text>
            </g>
          ))}
          {lanes.map((lane, index) => {
            const y = top(index) + 30;
            const last = lane.own.at(-1) ?? lane.copies.at(-1);
            return (
              <g key={lane.origin.id} className="lane" data-hue={hueOf(lane.origin)}>
                <line
                  className="lane-line"
                  x1={x(isoDay(time.first))}
                  x2={x(isoDay(time.last))}
                  y1={y}
                  y2={y}
                />
                <text className="lane-name" x={rtl ? width - 10 : 10} y={y - 14} textAnchor="start">
                  <tspan>{isolated(lane.origin.name ?? lane.origin.id)}</tspan>
                  {last && (
                    <tspan className="lane-count">{`\u2002${isolated(countShort(speaker, last))}`}</tspan>
                  )}
                </text>
                {lane.copies.map((line) => {
                  const of = origins.links.find((link) => link.claim === line.id)?.of;
                  const root = lane.own.find((own) => own.id === of);
                  return (
                    <g key={line.id}>
                      <title>{`${line.source}: ${line.quote}`}</title>
                      {root && (
                        <path className="lane-arc" d={arc(x(root.published), y, x(line.published), y + 16)} />
                      )}
                      <rect
                        className="lane-copy"
                        x={x(line.published) - 3.5}
                        y={y + 12.5}
                        width="7"
                        height="7"
                      />
                    </g>
                  );
                })}
                {lane.own.map((line) => (
                  <rect
                    key={line.id}
                    className="lane-own"
                    x={x(line.published) - 4}
                    y={y - 4}
                    width="8"
                    height="8"
                  >
                    <title>{`${line.source}: ${line.quote}`}</title>
                  </rect>
                ))}
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}

function arc(x1: number, y1: number, x2: number, y2: number): string {
  return `M${x1},${y1} C${x1},${y2 + 6} ${x2},${y2 + 6} ${x2},${y2}`;
}
