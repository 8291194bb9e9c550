import type { TollView } from '#contract';
import { rangeShort } from '../words/figures.ts';
import { useSpeaker } from '../words/reader.tsx';
import { OriginTag } from './origin-tag.tsx';
import { ScrollRegion } from './scroll-region.tsx';

/** What the answer would be without each origin; a row opens that answer in full. */
export function WithoutTable({
  view,
  onWithout,
}: {
  readonly view: TollView;
  readonly onWithout: (origin: string) => void;
}) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const { toll } = view;
  return (
    <ScrollRegion label={t('toll.withoutEach')}>
      <table className="numbers">
        <thead>
          <tr>
            <th scope="col">{t('toll.without')}</th>
            <th scope="col">{t('chart.figure')}</th>
            <th scope="col">{t('chart.best')}</th>
          </tr>
        </thead>
        <tbody>
          {toll.without.map((each) => {
            const same = each.low === toll.low && each.best === toll.best && each.high === toll.high;
            return (
              <tr key={each.origin}>
                <th scope="row">
                  <button type="button" className="link-button" onClick={() => onWithout(each.origin)}>
                    <OriginTag
                      origin={view.origins.find((origin) => origin.id === each.origin) ?? null}
                      name={each.origin}
                    />
                  </button>
                </th>
                <td>
                  {same ? (
                    <span className="unsaid">{t('toll.unchanged')}</span>
                  ) : (
                    rangeShort(speaker, { ...each, highOpen: false })
                  )}
                </td>
                <td>{same ? '' : each.best === null ? t('count.none') : speaker.number(each.best)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
