import type { TollSeries } from '#contract';
import { shownOf } from '../charts/series-shown.ts';
import { countShort, rangeShort } from '../words/figures.ts';
import { useSpeaker } from '../words/reader.tsx';
import type { Speaker } from '../words/words.ts';
import { ChartTable } from './chart-table.tsx';
import { Quote } from './claim-quote.tsx';

/** The chart in a sentence, for those who hear it. */
export function seriesSentence(speaker: Speaker, series: TollSeries): string {
  const { lines: drawn, known } = shownOf(series);
  const [first, last] = [known[0], known.at(-1)];
  const lines = drawn.map(({ origin, points }) => {
    const said = points.flatMap((point) =>
      (point.value ?? point.low) !== null ? [point.value ?? point.low ?? 0] : [],
    );
    const values = {
      origin: origin.name ?? origin.id,
      from: speaker.number(said[0] ?? 0),
      to: speaker.number(said.at(-1) ?? 0),
    };
    return speaker.t(said.length > 1 ? 'chart.line' : 'chart.lineOne', values);
  });
  if (!first || !last) return lines.join(' ');
  return speaker.t('chart.overTime.sentence', {
    first: speaker.day(first.day),
    last: speaker.day(last.day),
    from: rangeShort(speaker, first),
    to: rangeShort(speaker, last),
    lines: lines.join(' '),
  });
}

/** Everything the chart over time shows, by day. */
export function SeriesTable({ series }: { readonly series: TollSeries }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const rows = [
    ...series.asKnown.map((each) => ({
      day: each.day,
      cells: [
        t('chart.answer'),
        rangeShort(speaker, each),
        each.best === null ? t('count.none') : speaker.number(each.best),
        speaker.n('origins.inRange', each.origins),
      ],
    })),
    ...series.byOrigin.flatMap(({ origin, points }) =>
      points.map((point) => {
        const line = series.claims[point.claim];
        return {
          day: point.day,
          cells: [
            origin.name ?? origin.id,
            line ? countShort(speaker, line) : t('count.none'),
            '',
            line ? <Quote key="q" line={line} short /> : '',
          ],
        };
      }),
    ),
    ...series.withoutOrigin.flatMap(({ day, claim }) => {
      const line = series.claims[claim];
      return day && line
        ? [
            {
              day,
              cells: [
                t('chart.noOrigin'),
                countShort(speaker, line),
                '',
                <Quote key="q" line={line} short />,
              ],
            },
          ]
        : [];
    }),
  ].sort((a, b) => a.day.localeCompare(b.day));
  return (
    <ChartTable
      caption={t('case.overTime')}
      heads={[t('chart.day'), t('chart.origin'), t('chart.figure'), t('chart.best'), t('chart.claim')]}
      rows={rows.map((row) => [speaker.day(row.day), ...row.cells])}
    />
  );
}
