import { useQuery } from '@tanstack/react-query';
import type { AskedQuestion, OriginHead, Questions, TollAsk } from '#contract';
import type { Outcome, Status, Target } from '#model';
import { OUTCOMES, STATUSES } from '#model';
import { asked } from '../data/queries.ts';
import { useSpeaker } from '../words/reader.tsx';
import { Choice, DayField } from './field.tsx';

const OWN = 'own';
/** Several values chosen together stand as one option; ids hold no line breaks. */
const AND = '\n';

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
  const placeName = (id: string) => {
    const place = places.data?.places.find((each) => each.id === id);
    return place ? (speaker.lang === 'ar' ? (place.nameAr ?? place.name) : place.name) : id;
  };
  const placeOptions = (none: string, chosen: readonly string[] = []) => {
    const single = places.data?.places.map((place) => place.id) ?? [];
    const value = chosen.join(AND);
    const kept =
      value !== '' && !single.includes(value)
        ? [{ value, label: chosen.map(placeName).join(t('list.comma')) }]
        : [];
    return [
      { value: '', label: none },
      ...kept,
      ...single.map((id) => ({ value: id, label: placeName(id) })),
    ];
  };
  const time = (from: string | undefined, to: string | undefined): readonly [string, string] | undefined =>
    from && to ? [from, to] : from ? [from, from] : to ? [to, to] : undefined;
  const part = (name: 'core' | 'frame', change_: Partial<Record<keyof Target, unknown>>) => {
    const next = Object.fromEntries(
      Object.entries({ ...(now[name] ?? baseOf(now)), ...change_ }).filter(
        ([, value]) => value !== undefined,
      ),
    );
    change({ [name]: next as Target });
  };
  const status = (now.population?.status ?? []).join(AND);
  const statusOptions = (chosen: readonly Status[] = []) => {
    const several =
      chosen.length > 1
        ? [{ value: chosen.join(AND), label: chosen.map((each) => of(STATUSES[each])).join(t('list.comma')) }]
        : [];
    return [...several, ...Object.entries(STATUSES).map(([value, words]) => ({ value, label: of(words) }))];
  };
  const statusesOf = (value: string) => ({ status: value.split(AND) as Status[] });
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
          onChange={(value) => change({ population: value === '' ? undefined : statusesOf(value) })}
          options={[{ value: '', label: t('toll.everyone') }, ...statusOptions(now.population?.status)]}
        />
        <Choice
          quiet
          label={t('toll.where')}
          value={(now.places ?? []).join(AND)}
          onChange={(place) => change({ places: place === '' ? undefined : place.split(AND) })}
          options={placeOptions(t('toll.everywhere'), now.places)}
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
            value={(now.core?.places ?? []).join(AND)}
            onChange={(place) => part('core', { places: place === '' ? undefined : place.split(AND) })}
            options={placeOptions(t('toll.asAsked'), now.core?.places)}
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
            value={(now.frame?.places ?? []).join(AND)}
            onChange={(place) => part('frame', { places: place === '' ? undefined : place.split(AND) })}
            options={placeOptions(t('toll.asAsked'), now.frame?.places)}
          />
          <Choice
            quiet
            label={t('toll.frameWho')}
            value={
              now.frame && !now.frame.population ? 'all' : (now.frame?.population?.status ?? []).join(AND)
            }
            onChange={(value) =>
              part('frame', {
                population: value === 'all' ? undefined : value === '' ? now.population : statusesOf(value),
              })
            }
            options={[
              { value: '', label: t('toll.asAsked') },
              { value: 'all', label: t('toll.everyone') },
              ...statusOptions(now.frame?.population?.status),
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
