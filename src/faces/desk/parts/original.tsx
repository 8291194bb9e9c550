import type { DocumentLine } from '#contract';
import { pathTo } from '#contract';
import { useSpeaker } from '../words/reader.tsx';

/** The original as kept, in a frame that runs no scripts and reaches no network. */
export function Original({ document }: { readonly document: DocumentLine }) {
  const speaker = useSpeaker();
  const { t, n } = speaker;
  return (
    <figure className="original">
      <iframe
        src={pathTo('original', { id: document.id })}
        title={t('document.frame')}
        sandbox=""
        referrerPolicy="no-referrer"
        loading="lazy"
      />
      <figcaption>
        {t('document.frame')}.{' '}
        {t('document.fingerprint', {
          hash: document.id.replace('sha256:', '').slice(0, 16),
          bytes: speaker.number(document.bytes),
          at: speaker.moment(document.takenIn),
        })}
        , {n('document.intakes', document.intakes)}.
      </figcaption>
    </figure>
  );
}
