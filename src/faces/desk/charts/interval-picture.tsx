import { useState } from 'react';
import type { ClaimLine, TollView } from '#contract';
import type { TollReason } from '#model';
import { TOLL_REASONS } from '#model';
import { ClaimLink, saidBy } from '../parts/claim-quote.tsx';
import { hueOf } from '../parts/origin-tag.tsx';
import { countShort } from '../words/figures.ts';
import { useSpeaker } from '../words/reader.tsx';
import { countTicks } from './time-scale.ts';

type Bar = {
  readonly line: ClaimLine;
  readonly low: number | null;
  readonly high: number | null;
  readonly used: boolean;
  readonly note: string | null;
};

/** What each claim allows, one bar a claim, with the answer's range behind them. Bars start where the reader starts. */
export function IntervalPicture(props: { readonly view: TollView }) {
  const speaker = useSpeaker();
  const { view } = props;
  const { toll } = view;
  const [all, setAll] = useState(false);
  const every = barsOf(view, (reason) => speaker.of(TOLL_REASONS[reason]));
  const bars = all ? every : every.slice(0, MANY);
  if (bars.length === 0) return null;
  const ticks = countTicks(Math.max(1, toll.high ?? 0, ...bars.map((bar) => bar.high ?? bar.low ?? 0)));
  const max = (ticks.at(-1) ?? 1) * 1.06;
  const share = (value: number) => `${(value / max) * 100}%`;
  const band =
    toll.low === null && toll.high === null
      ? null
      : {
          insetInlineStart: share(toll.low ?? 0),
          insetInlineEnd: toll.high === null || toll.highOpen ? '0' : `calc(100% - ${share(toll.high)})`,
        };
  return (
    <div className="intervals">
      <div className="interval-ground" aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick} className="interval-tick" style={{ insetInlineStart: share(tick) }}>
            <span>{speaker.number(tick)}</span>
          </span>
        ))}
        {band && (
          <span
            className="interval-band"
            data-open={toll.high === null || toll.highOpen || undefined}
            data-hatched={toll.best === null || undefined}
            style={band}
          />
        )}
        {toll.best !== null && (
          <span className="interval-best" style={{ insetInlineStart: share(toll.best) }} />
        )}
      </div>
      <ol className="interval-rows">
        {bars.map((bar) => (
          <li
            key={bar.line.id}
            className="interval-row"
            data-used={bar.used || undefined}
            data-hue={hueOf(view.origins.find((origin) => origin.id === bar.line.origin))}
          >
            <span className="interval-name">
              <ClaimLink line={bar.line} className="plain-link">
                {saidBy(speaker, bar.line)}
              </ClaimLink>
              {bar.note && <span className="note">{bar.note}</span>}
            </span>
            <span className="interval-track" aria-hidden="true">
              <span className="interval-bar" {...shapeOf(bar, share)} />
            </span>
            <span className="interval-count">{countShort(speaker, bar.line)}</span>
          </li>
        ))}
      </ol>
      {bars.length < every.length && (
        <button type="button" className="quiet-button" onClick={() => setAll(true)}>
          {speaker.t('toll.showAll', { count: speaker.number(every.length) })}
        </button>
      )}
    </div>
  );
}

/** Reasons that leave a figure about other people, places or days than the question's: it has no place beside the others. */
const ELSEWHERE: readonly TollReason[] = [
  'place_unknown',
  'time_unknown',
  'population_unknown',
  'other_event',
  'background',
  'outside_question',
  'not_direct',
  'partial',
  'not_additive',
  'unit_not_persons',
  'not_yet_known',
];
/** More bars than this are drawn only when asked for. */
const MANY = 24;

/** Used claims and those set aside with a figure, least first; what was superseded or copied says nothing new here. */
function barsOf(view: TollView, say: (reason: keyof typeof TOLL_REASONS) => string): Bar[] {
  const bar = (id: string, used: boolean, note: string | null): Bar[] => {
    const line = view.claims[id];
    const count = line?.count;
    return line && count && (count.low !== null || count.high !== null)
      ? [{ line, low: count.low, high: count.high, used, note }]
      : [];
  };
  return [
    ...view.toll.used.flatMap((id) => bar(id, true, null)),
    ...view.toll.setAside
      .filter(({ reason }) => !ELSEWHERE.includes(reason))
      .flatMap(({ claim, reason }) => bar(claim, false, say(reason))),
  ].sort((a, b) => Number(b.used) - Number(a.used) || (a.low ?? a.high ?? 0) - (b.low ?? b.high ?? 0));
}

function shapeOf({ low, high }: Bar, share: (value: number) => string) {
  if (high === null)
    return { 'data-shape': 'floor', style: { insetInlineStart: share(low ?? 0), insetInlineEnd: '0' } };
  if (low === null)
    return {
      'data-shape': 'ceiling',
      style: { insetInlineStart: '0', insetInlineEnd: `calc(100% - ${share(high)})` },
    };
  if (low === high) return { 'data-shape': 'exact', style: { insetInlineStart: share(low) } };
  return {
    'data-shape': 'band',
    style: { insetInlineStart: share(low), insetInlineEnd: `calc(100% - ${share(high)})` },
  };
}
