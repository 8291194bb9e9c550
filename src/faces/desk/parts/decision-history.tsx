import type { DecisionView } from '#contract';
import { DECISION_TYPES } from '#model';
import { useSpeaker } from '../words/reader.tsx';
import type { Deciding } from './deciding.tsx';

/** What was decided about a claim, by whom and when; each decision that stands can be taken back. */
export function DecisionHistory({
  decisions,
  deciding,
}: {
  readonly decisions: readonly DecisionView[];
  readonly deciding: Deciding;
}) {
  const { t, of, moment, number } = useSpeaker();
  const made = decisions.filter((each) => each.type !== 'take_back');
  if (made.length === 0) return <p className="unread-note">{t('decide.unread')}</p>;
  return (
    <ol className="decision-history" aria-label={t('decide.history')}>
      {made.map((each) => (
        <li key={each.seq} data-void={each.takenBackBy !== null || undefined}>
          <p>
            {t('decide.by', {
              type: of(DECISION_TYPES[each.type]),
              at: moment(each.at),
              by: each.by.slice(0, 16),
            })}
          </p>
          {each.reason && (
            <p className="decision-reason" dir="auto">
              {each.reason}
            </p>
          )}
          {each.orphaned && <p className="note">{t('decide.orphaned')}</p>}
          {each.takenBackBy === null ? (
            <button
              type="button"
              className="button button-small"
              disabled={deciding.busy}
              onClick={() => deciding.takeBack(each.seq)}
            >
              {t('decide.takeBack')}
            </button>
          ) : (
            <p className="note">{t('decide.void', { seq: number(each.takenBackBy) })}</p>
          )}
        </li>
      ))}
    </ol>
  );
}
