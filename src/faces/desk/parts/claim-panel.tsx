import type { PlacedClaim } from '#contract';
import {
  ATTRIBUTION_ROLES,
  BASES,
  DENIAL_KINDS,
  DENIAL_OBJECTS,
  KINDS,
  MODALITIES,
  OUTCOMES,
  PLACE_LEVELS,
  QUALIFIERS,
  SERIES,
  STANCES,
  STATUSES,
  UNITS,
} from '#model';
import { countShort } from '../words/figures.ts';
import { useSpeaker } from '../words/reader.tsx';
import { Quote } from './claim-quote.tsx';
import type { Deciding } from './deciding.tsx';
import { DecisionHistory } from './decision-history.tsx';
import { Fact } from './field.tsx';

/** Everything read in one claim, with the words behind it, and what a person may decide about it. */
export function ClaimPanel({
  placed,
  deciding,
}: {
  readonly placed: PlacedClaim;
  readonly deciding: Deciding;
}) {
  const speaker = useSpeaker();
  const { t, of } = speaker;
  const { claim, line, decisions } = placed;
  const said = (words: string | null | undefined) =>
    words ? <span dir="auto">{words}</span> : <span className="unsaid">{t('field.notSaid')}</span>;
  return (
    <section className="claim-panel" aria-label={of(KINDS[claim.kind])}>
      <p className="claim-panel-kind">{of(KINDS[claim.kind])}</p>
      <Quote line={line} />
      <div className="decide-row">
        <button
          type="button"
          className="button"
          aria-keyshortcuts="a"
          aria-pressed={line.decision === 'accept'}
          disabled={deciding.busy}
          onClick={() => deciding.accept()}
        >
          {t('decide.accept')} <kbd>a</kbd>
        </button>
        <button
          type="button"
          className="button"
          aria-keyshortcuts="e"
          disabled={deciding.busy}
          onClick={() => deciding.ask('correct')}
        >
          {t('decide.correct')} <kbd>e</kbd>
        </button>
        <button
          type="button"
          className="button"
          aria-keyshortcuts="r"
          aria-pressed={line.decision === 'reject'}
          disabled={deciding.busy}
          onClick={() => deciding.ask('reject')}
        >
          {t('decide.reject')} <kbd>r</kbd>
        </button>
      </div>
      <DecisionHistory decisions={decisions} deciding={deciding} />
      <dl className="facts">
        <Fact name={t('field.count')}>
          {claim.count ? (
            <>
              {countShort(speaker, line)}{' '}
              <span className="note">
                {of(claim.count.words ? QUALIFIERS[claim.qualifier] : QUALIFIERS.unquantified)}
              </span>
            </>
          ) : (
            said(null)
          )}
          {claim.unit !== 'persons' && <span className="note">{of(UNITS[claim.unit])}</span>}
          {!claim.additive && <span className="note">{t('field.additive')}</span>}
          {claim.derived && <span className="note">{t('field.derived')}</span>}
        </Fact>
        <Fact name={t('field.outcome')}>{claim.outcome ? of(OUTCOMES[claim.outcome]) : said(null)}</Fact>
        <Fact name={t('field.population')}>
          {said(claim.population?.words)}
          {claim.population?.status && (
            <span className="note">
              {claim.population.status.map((status) => of(STATUSES[status])).join(t('list.comma'))}
            </span>
          )}
        </Fact>
        <Fact name={t('field.places')}>
          {claim.places.length === 0
            ? said(null)
            : claim.places.map((place) => {
                const [first, ...rivals] = place.candidates;
                return (
                  <span key={place.words} className="fact-place">
                    {said(place.words)}
                    {first && (
                      <span className="note">
                        <bdi>
                          {(speaker.lang === 'ar'
                            ? line.places.find((each) => each.id === first.id)?.nameAr
                            : null) ?? first.name}
                        </bdi>
                        , {of(PLACE_LEVELS[first.level])}
                      </span>
                    )}
                    {rivals.length > 0 && (
                      <span className="note">
                        {t('field.rivals', {
                          names: rivals
                            .slice(0, 3)
                            .map((each) => each.name)
                            .join(t('list.comma')),
                        })}
                      </span>
                    )}
                  </span>
                );
              })}
        </Fact>
        <Fact name={t('field.time')}>
          {said(claim.time?.words)}
          {claim.time?.start && (
            <span className="note">
              {speaker.day(claim.time.start)}
              {claim.time.end && claim.time.end !== claim.time.start && ` – ${speaker.day(claim.time.end)}`}
            </span>
          )}
          {claim.background && <span className="note">{t('field.background')}</span>}
        </Fact>
        {claim.perpetrator && <Fact name={t('field.perpetrator')}>{said(claim.perpetrator.words)}</Fact>}
        <Fact name={t('field.attribution')}>
          {claim.attribution.length === 0
            ? said(null)
            : claim.attribution.map((each) => (
                <span key={each.words} className="fact-place">
                  <bdi>{each.words}</bdi> <span className="note">{of(ATTRIBUTION_ROLES[each.role])}</span>
                </span>
              ))}
          {claim.selfCited && <span className="note">{t('field.selfCited')}</span>}
        </Fact>
        <Fact name={t('field.basis')}>{claim.basis ? of(BASES[claim.basis]) : said(null)}</Fact>
        <Fact name={t('field.stance')}>{of(STANCES[claim.stance])}</Fact>
        {claim.denial && (
          <Fact name={t('field.denial')}>
            {of(DENIAL_OBJECTS[claim.denial.object])}{' '}
            <span className="note">{of(DENIAL_KINDS[claim.denial.kind])}</span>
          </Fact>
        )}
        {claim.modality && <Fact name={t('field.modality')}>{of(MODALITIES[claim.modality])}</Fact>}
        {claim.series && <Fact name={t('field.series')}>{of(SERIES[claim.series])}</Fact>}
        {claim.due && (
          <Fact name={t('field.due')}>
            {said(claim.due.words)}
            {claim.due.end && <span className="note">{speaker.day(claim.due.end)}</span>}
          </Fact>
        )}
        {claim.count && (
          <Fact name={t('field.origin')}>
            {line.originName ? (
              <bdi>{line.originName}</bdi>
            ) : (
              <span className="unsaid">{t('claim.noOrigin')}</span>
            )}
            {line.grade && <span className="note">{`${line.grade}: ${t(`grade.${line.grade}`)}`}</span>}
          </Fact>
        )}
      </dl>
    </section>
  );
}
