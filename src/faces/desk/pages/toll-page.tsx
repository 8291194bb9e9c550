import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { TollAsk, TollView } from '#contract';
import { ANSWER_GRADES, FLAG_KINDS } from '#model';
import { IntervalPicture } from '../charts/interval-picture.tsx';
import { asked } from '../data/queries.ts';
import { AnswerSentence } from '../parts/answer.tsx';
import { ChartTable } from '../parts/chart-table.tsx';
import { Quote } from '../parts/claim-quote.tsx';
import { ConflictList } from '../parts/conflict-list.tsx';
import { PolicyTable } from '../parts/policy-table.tsx';
import { QuestionBuilder } from '../parts/question-builder.tsx';
import { Shown } from '../parts/states.tsx';
import { TollClaims } from '../parts/toll-claims.tsx';
import { WithoutTable } from '../parts/without-table.tsx';
import { countShort, rangeWords } from '../words/figures.ts';
import { useSpeaker } from '../words/reader.tsx';

const route = getRouteApi('/toll');

/** A question, its answer, and everything the answer rests on or leaves out. */
export function TollPage() {
  const { t } = useSpeaker();
  const ask: TollAsk = route.useSearch();
  const navigate = route.useNavigate();
  const toll = useQuery(asked.toll(ask));
  const questions = useQuery(asked.questions());
  const change = (part: { readonly [K in keyof TollAsk]?: TollAsk[K] | undefined }) =>
    void navigate({
      search: (now) =>
        Object.fromEntries(
          Object.entries({ ...now, ...part }).filter(([, value]) => value !== undefined && value !== ''),
        ),
      replace: true,
      resetScroll: false,
    });
  return (
    <div className="page page-toll">
      <h1 className="unseen">{t('toll.title')}</h1>
      {questions.data && (
        <QuestionBuilder
          questions={questions.data}
          origins={toll.data?.origins ?? []}
          ask={ask}
          onAsk={change}
        />
      )}
      <Shown query={toll} shape="sentence">
        {(view) => <Answer view={view} onWithout={(without) => change({ without })} />}
      </Shown>
    </div>
  );
}

function Answer({
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
    <>
      <AnswerSentence view={view} as="p" />
      <section className="part why" aria-labelledby="why">
        <h2 id="why">{t('answer.whyThis')}</h2>
        <p>{speaker.lang === 'ar' ? toll.whyAr : toll.why}</p>
        {toll.joint.feasible ? (
          (toll.joint.low !== null || toll.joint.high !== null) && (
            <p className="quiet">
              {t('toll.joint', { range: rangeWords(speaker, { ...toll.joint, highOpen: false }) })}
            </p>
          )
        ) : (
          <p className="quiet">{t('toll.jointNone')}</p>
        )}
        {toll.byStatus && (
          <p>
            {t('toll.byStatus', {
              all: rangeWords(speaker, toll.byStatus.all),
              civilians: rangeWords(speaker, toll.byStatus.civilians),
            })}
          </p>
        )}
        {toll.grade && <p>{speaker.of(ANSWER_GRADES[toll.grade])}</p>}
        {toll.flags.length > 0 && <Flags view={view} />}
      </section>
      <section className="part" aria-labelledby="intervals">
        <h2 id="intervals">{t('toll.intervals')}</h2>
        <figure>
          <figcaption>{t('chart.interval.sentence', { range: rangeWords(speaker, toll) })}</figcaption>
          <IntervalPicture view={view} />
          <ChartTable
            caption={t('toll.intervals')}
            heads={[t('claims.source'), t('chart.figure'), t('chart.claim')]}
            rows={[...toll.used, ...toll.setAside.map((each) => each.claim)].flatMap((id) => {
              const line = view.claims[id];
              return line
                ? [
                    [
                      <bdi key="s">{line.source}</bdi>,
                      countShort(speaker, line),
                      <Quote key="q" line={line} short />,
                    ],
                  ]
                : [];
            })}
          />
        </figure>
      </section>
      <section className="part" aria-labelledby="conflicts">
        <h2 id="conflicts">{t('toll.conflicts')}</h2>
        <ConflictList view={view} limit={5} />
      </section>
      <section className="part" aria-labelledby="policies">
        <h2 id="policies">{t('toll.policies')}</h2>
        <PolicyTable view={view} />
      </section>
      {toll.without.length > 0 && (
        <section className="part" aria-labelledby="without">
          <h2 id="without">{t('toll.withoutEach')}</h2>
          <p className="quiet">{t('toll.withoutEach.text')}</p>
          <WithoutTable view={view} onWithout={onWithout} />
        </section>
      )}
      <TollClaims view={view} />
    </>
  );
}

function Flags({ view }: { readonly view: TollView }) {
  const speaker = useSpeaker();
  return (
    <>
      <h3>{speaker.t('toll.flags')}</h3>
      <ul className="flags">
        {view.toll.flags.map((flag) => (
          <li key={`${flag.kind} ${flag.claims.join()} ${flag.text}`}>
            {speaker.lang === 'ar' ? (flag.textAr ?? speaker.of(FLAG_KINDS[flag.kind])) : flag.text}
          </li>
        ))}
      </ul>
    </>
  );
}
