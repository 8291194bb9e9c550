import type { ReactNode } from 'react';
import { useSpeaker } from '../words/reader.tsx';
import { ScrollRegion } from './scroll-region.tsx';

/** The numbers of a chart as a table: for those who do not see the chart, and for copying. */
export function ChartTable(props: {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
}) {
  const { t } = useSpeaker();
  return (
    <details className="chart-table">
      <summary>{t('chart.table')}</summary>
      <ScrollRegion label={props.caption}>
        <table>
          <caption className="unseen">{props.caption}</caption>
          <thead>
            <tr>
              {props.heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {props.rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a chart have no name and never move
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={props.heads[column]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}
