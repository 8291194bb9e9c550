import { memo } from 'react';
import type { ClaimLine } from '#contract';
import { OUTCOMES, STANCES } from '#model';
import { countShort } from '../words/figures.ts';
import { useSpeaker } from '../words/reader.tsx';
import { ClaimLink, DecisionMark, Quote } from './claim-quote.tsx';

/** The cells of one claim; grey lines while its window is on the way. */
export const ClaimRow = memo(function ClaimRow({ line }: { readonly line: ClaimLine | undefined }) {
  const speaker = useSpeaker();
  const { of, t } = speaker;
  if (line === undefined) {
    return (
      <span role="cell" className="cell-words">
        <span className="skeleton-line" aria-hidden="true" />
        <span className="unseen">{t('state.loading')}</span>
      </span>
    );
  }
  const places = line.places.map(
    (place) => (speaker.lang === 'ar' ? (place.nameAr ?? place.name) : place.name) ?? place.words,
  );
  return (
    <>
      <span role="cell" className="cell-published">
        {line.published ? (
          speaker.dayTo(line.published, line.publishedTo)
        ) : (
          <span className="unsaid">{t('claim.noDay')}</span>
        )}
      </span>
      <span role="cell" className="cell-source">
        <bdi>{line.source}</bdi>
        {line.speaker && line.speaker !== line.source && (
          <span className="through">
            <bdi>{line.speaker}</bdi>
          </span>
        )}
      </span>
      <span role="cell" className="cell-words">
        <ClaimLink line={line}>
          <Quote line={line} />
        </ClaimLink>
        <DecisionMark line={line} />
      </span>
      <span role="cell" className="cell-count">
        {countShort(speaker, line)}
        {line.outcome && <span className="through">{of(OUTCOMES[line.outcome])}</span>}
      </span>
      <span role="cell" className="cell-place">
        {places.length > 0 ? (
          <bdi>{places.join(t('list.comma'))}</bdi>
        ) : (
          <span className="unsaid">{t('field.notSaid')}</span>
        )}
      </span>
      <span role="cell" className="cell-time">
        {line.time?.start ? (
          speaker.shortDay(line.time.start)
        ) : (
          <span className="unsaid">{t('field.notSaid')}</span>
        )}
        {line.time?.end && line.time.end !== line.time.start && ` – ${speaker.shortDay(line.time.end)}`}
      </span>
      <span role="cell" className="cell-stance">
        {of(STANCES[line.stance])}
      </span>
    </>
  );
});
