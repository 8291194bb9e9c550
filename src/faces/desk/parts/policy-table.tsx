import type { TollView } from '#contract';
import { TOLL_STATUSES } from '#model';
import { rangeShort } from '../words/figures.ts';
import { useSpeaker } from '../words/reader.tsx';
import { ScrollRegion } from './scroll-region.tsx';

/** One row a policy: the same claims, other rules. Says in words whether the conclusion depends on the choice. */
export function PolicyTable({ view }: { readonly view: TollView }) {
  const speaker = useSpeaker();
  const { t, of } = speaker;
  const bests = new Set(view.policies.flatMap((each) => (each.best === null ? [] : [each.best])));
  const verdict =
    bests.size === 0
      ? 'toll.policies.none'
      : bests.size === 1
        ? 'toll.policies.same'
        : 'toll.policies.differ';
  return (
    <>
      <p className="statement">{t(verdict)}</p>
      <ScrollRegion label={t('toll.policies')}>
        <table className="numbers">
          <thead>
            <tr>
              <th scope="col">{t('toll.policy')}</th>
              <th scope="col">{t('chart.figure')}</th>
              <th scope="col">{t('chart.best')}</th>
              <th scope="col">{t('nav.origins')}</th>
              <th scope="col">{t('toll.status')}</th>
            </tr>
          </thead>
          <tbody>
            {view.policies.map((each) => (
              <tr key={each.policy.name} data-chosen={each.policy.name === view.policy.name || undefined}>
                <th scope="row">
                  <bdi>
                    {each.policy.name} {each.policy.version}
                  </bdi>
                  <span className="note">{of(each.policy.words)}</span>
                </th>
                <td>{rangeShort(speaker, each)}</td>
                <td>{each.best === null ? t('count.none') : speaker.number(each.best)}</td>
                <td>{speaker.number(each.origins)}</td>
                <td>{of(TOLL_STATUSES[each.status])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
