import { useQuery } from '@tanstack/react-query';
import type { Origins } from '#contract';
import { CHANGES } from '#model';
import { LineageLanes } from '../charts/lineage-lanes.tsx';
import { asked } from '../data/queries.ts';
import { ChartTable } from '../parts/chart-table.tsx';
import { ClaimQuote, Quote } from '../parts/claim-quote.tsx';
import { OriginTag } from '../parts/origin-tag.tsx';
import { Shown } from '../parts/states.tsx';
import { countShort } from '../words/figures.ts';
import { useSpeaker } from '../words/reader.tsx';
import { rich } from '../words/rich.tsx';

/** Who repeats whom: the counting acts, what each published, and everything that rests on it. */
export function OriginsPage() {
  const { t } = useSpeaker();
  const origins = useQuery(asked.origins());
  return (
    <div className="page page-origins">
      <p className="eyebrow">{t('originsPage.title')}</p>
      <Shown query={origins} shape="rows">
        {(held) => <Held origins={held} />}
      </Shown>
    </div>
  );
}

function Held({ origins }: { readonly origins: Origins }) {
  const speaker = useSpeaker();
  const { t, n } = speaker;
  const sentence = t('case.lineage', {
    publications: `<b>${n('case.publications', origins.publications)}</b>`,
    counts: `<b>${n('case.counts', origins.origins.length)}</b>`,
  });
  const heard = [
    sentence.replace(/<\/?b>/g, ''),
    ...origins.origins.map(
      (each) =>
        `${each.origin.name}: ${n('originsPage.releases', each.releases.length)}, ${n('originsPage.repeats', each.repeats.length)}.`,
    ),
  ].join(' ');
  return (
    <>
      <h1 className="answer-sentence">{rich(sentence, { b: (text) => <strong>{text}</strong> })}</h1>
      <p className="quiet">{t('originsPage.text')}</p>
      {origins.origins.length === 0 && <p>{t('originsPage.none')}</p>}
      <section className="part" aria-labelledby="graph">
        <h2 id="graph">{t('originsPage.graph')}</h2>
        <figure>
          <figcaption>
            {t('originsPage.graph.text')} {t('originsPage.others')}
          </figcaption>
          <LineageLanes origins={origins} label={heard} />
          <ChartTable
            caption={t('originsPage.graph')}
            heads={[
              t('chart.origin'),
              t('chart.day'),
              t('chart.figure'),
              t('claims.source'),
              t('chart.claim'),
            ]}
            rows={origins.origins.flatMap((each) =>
              [...each.releases, ...each.repeats].flatMap((id) => {
                const line = origins.claims[id];
                return line
                  ? [
                      [
                        each.origin.name,
                        line.published ? speaker.dayTo(line.published, line.publishedTo) : t('claim.noDay'),
                        countShort(speaker, line),
                        line.source,
                        <Quote key="q" line={line} short />,
                      ],
                    ]
                  : [];
              }),
            )}
          />
        </figure>
      </section>
      <section className="part origin-list">
        {origins.origins.map((each) => (
          <OriginEntry key={each.origin.id} entry={each} origins={origins} />
        ))}
      </section>
      {origins.withoutOrigin.length > 0 && (
        <section className="part" aria-labelledby="without-origin">
          <h2 id="without-origin">{t('originsPage.without')}</h2>
          <p className="quiet">{t('originsPage.without.text')}</p>
          <ul className="toll-rows">
            {origins.withoutOrigin.map(({ claim, reason }) => {
              const line = origins.claims[claim];
              return (
                <li key={claim} className="toll-row">
                  <span className="toll-row-count">{line ? countShort(speaker, line) : ''}</span>
                  <ClaimQuote line={line} note={t(`originsPage.reason.${reason}`)} />
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}

function OriginEntry({
  entry,
  origins,
}: {
  readonly entry: Origins['origins'][number];
  readonly origins: Origins;
}) {
  const speaker = useSpeaker();
  const { t, n, of } = speaker;
  const last = origins.claims[entry.releases.at(-1) ?? entry.repeats[0] ?? ''];
  return (
    <details className="origin-entry">
      <summary>
        <h2>
          <OriginTag origin={entry.origin} />
        </h2>
        <span className="origin-facts">
          {last && <strong>{countShort(speaker, last)}</strong>}{' '}
          {n('originsPage.releases', entry.releases.length)}
          {t('list.comma')}
          {entry.repeats.length === 0
            ? t('originsPage.noRepeats')
            : n('originsPage.repeats', entry.repeats.length)}
        </span>
      </summary>
      <ul className="toll-rows">
        {[...entry.releases, ...entry.repeats].map((id) => {
          const line = origins.claims[id];
          const link = origins.links.find((each) => each.claim === id);
          const changed =
            link && link.changed.length > 0
              ? ` ${t('originsPage.changed', { what: link.changed.map((each) => of(CHANGES[each])).join(t('list.comma')) })}`
              : '';
          return (
            <li key={id} className="toll-row">
              <span className="toll-row-count">{line ? countShort(speaker, line) : ''}</span>
              <ClaimQuote line={line} note={link ? `${of(link.text)}${changed}` : null} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
