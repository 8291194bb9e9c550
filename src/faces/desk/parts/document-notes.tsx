import type { DocumentView } from '#contract';
import { SET_ASIDE_REASONS } from '#model';
import { useSpeaker } from '../words/reader.tsx';

/** Beside the claims: numbers that are no counts and why, statements checked against the map, what reading noticed. */
export function DocumentNotes({ view }: { readonly view: DocumentView }) {
  const { t, of, number } = useSpeaker();
  return (
    <>
      {view.setAside.length > 0 && (
        <section className="notes">
          <h2>{t('document.setAside')}</h2>
          <p className="quiet">{t('document.setAside.text')}</p>
          <ul>
            {view.setAside.map((each) => (
              <li key={each.start}>
                <q className="words words-short" lang={view.document.language} dir="auto">
                  {each.quote}
                </q>
                <span className="note">{of(SET_ASIDE_REASONS[each.reason])}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.checks.length > 0 && (
        <section className="notes">
          <h2>{t('document.checks')}</h2>
          <ul>
            {view.checks.map((each) => (
              <li key={each.start}>
                <q className="words words-short" lang={view.document.language} dir="auto">
                  {each.quote}
                </q>
                <span className="note">
                  {t('document.check', { stated: each.stated, measured: each.measured })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.notices.length > 0 && (
        <section className="notes">
          <h2>{t('document.notices')}</h2>
          <ul>
            {view.notices.map((each) => (
              <li key={`${each.code} ${each.text}`}>{each.text}</li>
            ))}
          </ul>
        </section>
      )}
      {view.unreadableRows.length > 0 && (
        <section className="notes">
          <h2>{t('document.rows')}</h2>
          <ul>
            {view.unreadableRows.map((each) => (
              <li key={each.row}>{t('document.row', { row: number(each.row), reason: each.reason })}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
