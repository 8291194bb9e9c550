import { useQuery } from '@tanstack/react-query';
import type { AskedQuestion, OriginHead, Questions, TollAsk } from '#contract';
import type { Outcome, Status, Target } from '#model';
import { OUTCOMES, STATUSES } from '#model';
import { asked } from '../data/queries.ts';
import { useSpeaker } from '../words/reader.tsx';
import { Choice, DayField } from './field.tsx';

const OWN = 'own';

/** Asks: what happened, whom, where, when, under which policy, as known when, without whom. Every change answers anew. */
export function QuestionBuilder(props: {
  readonly questions: Questions;
  readonly origins: readonly OriginHead[];
  readonly ask: TollAsk;
  readonly onAsk: (part: { readonly [K in keyof TollAsk]?: TollAsk[K] | undefined }) => void;
}) {
  const speaker = useSpeaker();
  const { t, of } = speaker;
  const places = useQuery(asked.places());
  const { questions, ask } = props;
  const standing = questions.questions.find(
    (each) =>
      each.question.id ===
      (typeof ask.question === 'string' ? ask.question : questions.questions[0]?.question.id),
  );
  const own = typeof ask.question === 'object';
  const now: AskedQuestion | undefined = own ? (ask.question as AskedQuestion) : standing?.question;
  if (!now) return null;
  const change = (part: { readonly [K in keyof AskedQuestion]?: AskedQuestion[K] | undefined }) => {
    const next = Object.fromEntries(
      Object.entries({ ...now, ...part, id: OWN }).filter(([, value]) => value !== undefined),
    );
    props.onAsk({ question: next as AskedQuestion });
  };
  const placeOptions = (none: string) => [
    { value: '', label: none },
    ...(places.data?.places ?? []).map((place) => ({
      value: place.id,
      label: speaker.lang === 'ar' ? (place.nameAr ?? place.name) : place.name,
    })),
    ...(now.places ?? [])
      .filter((id) => !places.data?.places.some((place) => place.id === id))
      .map((id) => ({ value: id, label: id })),
  ];
  const time = (from: string | undefined, to: string | undefined): readonly [string, string] | undefined =>
    from && to ? [from, to] : from ? [from, from] : to ? [to, to] : undefined;
  const part = (name: 'core' | 'frame', change_: Partial<Record<keyof Target, unknown>>) => {
    const next = Object.fromEntries(
      Object.entries({ ...baseOf(now), ...now[name], ...change_ }).filter(([, value]) => value !== undefined),
    );
    change({ [name]: next as Target });
  };
  const status = now.population?.status?.[0] ?? '';
  const statusOptions = [
    { value: '', label: t('toll.everyone') },
    ...Object.entries(STATUSES).map(([value, words]) => ({ value, label: of(words) })),
  ];
  return (
    <form
      className="question-builder"
      aria-label={t('toll.ask')}
      onSubmit={(event) => event.preventDefault()}
    >
      <Choice
        quiet
        label={t('toll.standing')}
        value={own ? OWN : (standing?.question.id ?? '')}
        onChange={(id) => id !== OWN && props.onAsk({ question: id })}
        options={[
          ...questions.questions.map((each) => ({ value: each.question.id, label: of(each.words) })),
          ...(own ? [{ value: OWN, label: t('toll.own') }] : []),
        ]}
      />
      <div className="form-grid">
        <Choice
          quiet
          label={t('toll.outcome')}
          value={now.outcome}
          onChange={(outcome) => change({ outcome: outcome as Outcome })}
          options={Object.entries(OUTCOMES).map(([value, words]) => ({ value, label: of(words) }))}
        />
        <Choice
          quiet
          label={t('toll.who')}
          value={status}
          onChange={(value) =>
            change({ population: value === '' ? undefined : { status: [value as Status] } })
          }
          options={statusOptions}
        />
        <Choice
          quiet
          label={t('toll.where')}
          value={now.places?.[0] ?? ''}
          onChange={(place) => change({ places: place === '' ? undefined : [place] })}
          options={placeOptions(t('toll.everywhere'))}
        />
        <DayField
          label={t('toll.from')}
          value={now.time?.[0] ?? ''}
          onChange={(from) => change({ time: time(from, now.time?.[1]) })}
        />
        <DayField
          label={t('toll.to')}
          value={now.time?.[1] ?? ''}
          onChange={(to) => change({ time: time(now.time?.[0], to) })}
        />
      </div>
      <div className="form-grid">
        <Choice
          quiet
          label={t('toll.policy')}
          value={ask.policy ?? 'default'}
          onChange={(policy) => props.onAsk({ policy: policy === 'default' ? undefined : policy })}
          options={questions.policies.map((policy) => ({ value: policy.name, label: policy.name }))}
        />
        <DayField
          label={t('toll.asKnown')}
          value={ask.asKnown ?? ''}
          onChange={(asKnown) => props.onAsk({ asKnown: asKnown === '' ? undefined : asKnown })}
        />
        <Choice
          label={t('toll.without')}
          value={ask.without ?? ''}
          onChange={(without) => props.onAsk({ without: without === '' ? undefined : without })}
          options={[
            { value: '', label: t('toll.nobody') },
            ...props.origins.map((origin) => ({ value: origin.id, label: origin.name ?? origin.id })),
          ]}
        />
        {own && (
          <button type="button" className="quiet-button" onClick={() => props.onAsk({ question: undefined })}>
            {t('toll.answerClear')}
          </button>
        )}
      </div>
      <details className="core-frame" open={now.core !== undefined || now.frame !== undefined || undefined}>
        <summary>{t('toll.core')}</summary>
        <p className="quiet">{t('toll.core.help')}</p>
        <div className="form-grid">
          <DayField
            label={t('toll.coreFrom')}
            value={now.core?.time?.[0] ?? ''}
            onChange={(from) => part('core', { time: time(from, now.core?.time?.[1]) })}
          />
          <DayField
            label={t('toll.coreTo')}
            value={now.core?.time?.[1] ?? ''}
            onChange={(to) => part('core', { time: time(now.core?.time?.[0], to) })}
          />
          <Choice
            quiet
            label={t('toll.coreWhere')}
            value={now.core?.places?.[0] ?? ''}
            onChange={(place) => part('core', { places: place === '' ? undefined : [place] })}
            options={placeOptions(t('toll.asAsked'))}
          />
        </div>
        <div className="form-grid">
          <DayField
            label={t('toll.frameFrom')}
            value={now.frame?.time?.[0] ?? ''}
            onChange={(from) => part('frame', { time: time(from, now.frame?.time?.[1]) })}
          />
          <DayField
            label={t('toll.frameTo')}
            value={now.frame?.time?.[1] ?? ''}
            onChange={(to) => part('frame', { time: time(now.frame?.time?.[0], to) })}
          />
          <Choice
            quiet
            label={t('toll.frameWhere')}
            value={now.frame?.places?.[0] ?? ''}
            onChange={(place) => part('frame', { places: place === '' ? undefined : [place] })}
            options={placeOptions(t('toll.asAsked'))}
          />
          <Choice
            quiet
            label={t('toll.frameWho')}
            value={now.frame && !now.frame.population ? 'all' : (now.frame?.population?.status?.[0] ?? '')}
            onChange={(value) =>
              part('frame', {
                population:
                  value === 'all' ? undefined : value === '' ? now.population : { status: [value as Status] },
              })
            }
            options={[
              { value: '', label: t('toll.asAsked') },
              { value: 'all', label: t('toll.everyone') },
              ...statusOptions.slice(1),
            ]}
          />
        </div>
      </details>
    </form>
  );
}

/** The question itself as a target: what core and frame start from. */
function baseOf(question: AskedQuestion): Target {
  const { outcome, population, places, time, perpetrator } = question;
  return Object.fromEntries(
    Object.entries({ outcome, population, places, time, perpetrator }).filter(
      ([, value]) => value !== undefined,
    ),
  ) as Target;
}
