import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { CaseOverview, TollAsk, TollView } from '#contract';
import { TollOverTime } from '../charts/toll-over-time.tsx';
import { asked } from '../data/queries.ts';
import { AnswerSentence } from '../parts/answer.tsx';
import { ConflictList } from '../parts/conflict-list.tsx';
import { Choice } from '../parts/field.tsx';
import { LogLines } from '../parts/log-lines.tsx';
import { SeriesTable, seriesSentence } from '../parts/series-table.tsx';
import { Shown } from '../parts/states.tsx';
import { useSpeaker } from '../words/reader.tsx';
import { rich } from '../words/rich.tsx';

const route = getRouteApi('/');

/** The case: what is known in one sentence, how the figures grew, what does not fit, what came in last. */
export function CasePage() {
  const overview = useQuery(asked.overview());
  return (
    <div className="page page-case">
      <Shown query={overview} shape="sentence">
        {(held) => (held.counts.documents === 0 ? <EmptyCase /> : <Answered overview={held} />)}
      </Shown>
    </div>
  );
}

function Answered({ overview }: { readonly overview: CaseOverview }) {
  const speaker = useSpeaker();
  const { t, n } = speaker;
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const ask: TollAsk = search.question === undefined ? {} : { question: search.question };
  const toll = useQuery(asked.toll(ask));
  const series = useQuery(asked.series(ask));
  const { counts } = overview;
  return (
    <>
      {overview.sample && <p className="sample-notice">{t('sample.notice')}</p>}
      {overview.waiting.length > 0 && (
        <div className="partial" role="status">
          <p>{n('state.waiting', overview.waiting.length)}</p>
          <ul>
            {overview.waiting.map((each) => (
              <li key={each.name}>
                <bdi>{each.name}</bdi>: {each.reason}
              </li>
            ))}
          </ul>
        </div>
      )}
      {overview.questions.length > 1 && (
        <div className="question-choice">
          <Choice
            quiet
            label={t('case.question')}
            value={search.question ?? overview.questions[0]?.question.id ?? ''}
            onChange={(question) => void navigate({ search: { question } })}
            options={overview.questions.map((each) => ({
              value: each.question.id,
              label: speaker.of(each.words),
            }))}
          />
        </div>
      )}
      <Shown query={toll} shape="sentence">
        {(view) => <AnswerSentence view={view} />}
      </Shown>
      <p className="answer-links">
        <Link to="/toll" search={ask}>
          {t('case.seeToll')}
        </Link>
      </p>

      <section aria-labelledby="over-time" className="part">
        <h2 id="over-time">{t('case.overTime')}</h2>
        <Shown query={series} shape="chart">
          {(held) => (
            <figure>
              <figcaption>
                {t('case.overTime.text')} {t('case.stretch')}
              </figcaption>
              <TollOverTime series={held} label={seriesSentence(speaker, held)} />
              <SeriesTable series={held} />
            </figure>
          )}
        </Shown>
      </section>

      <section aria-labelledby="lineage" className="part lineage-line">
        <h2 id="lineage" className="unseen">
          {t('nav.origins')}
        </h2>
        <p className="statement">
          {rich(
            t('case.lineage', {
              publications: `<b>${n('case.publications', counts.publications)}</b>`,
              counts: `<b>${n('case.counts', counts.origins)}</b>`,
            }),
            { b: (text) => <strong>{text}</strong> },
          )}{' '}
          {toll.data && `${n('case.direct', wholeFigures(toll.data))} `}
          <Link to="/origins">{t('case.seeOrigins')}</Link>
        </p>
      </section>

      <section aria-labelledby="fit" className="part">
        <h2 id="fit">{t('case.fit')}</h2>
        <Shown query={toll} shape="rows">
          {(view) => <ConflictList view={view} limit={3} />}
        </Shown>
      </section>

      <section aria-labelledby="latest" className="part">
        <h2 id="latest">{t('case.latest')}</h2>
        <LogLines rows={overview.latest} />
        <p className="answer-links">
          <Link to="/log">{t('case.seeLog')}</Link>
        </p>
        <p className="quiet">
          {t('case.holds', {
            documents: n('case.documents', counts.documents),
            claims: n('case.claims', counts.claims),
            setAside: n('case.setAside', counts.setAside),
          })}
        </p>
      </section>
    </>
  );
}

function EmptyCase() {
  const { t } = useSpeaker();
  return (
    <div className="empty">
      <h1>{t('state.empty.case')}</h1>
      <p>{t('state.empty.case.do')}</p>
      <pre dir="ltr">./sijill add …</pre>
      <p>{t('state.empty.case.sample')}</p>
      <pre dir="ltr">./sijill demo</pre>
    </div>
  );
}

/** How many origins give a figure of their own for all that is asked, and not for a part of it. */
function wholeFigures({ toll }: TollView): number {
  return toll.byOrigin.filter(({ value }) => value !== null).length;
}
