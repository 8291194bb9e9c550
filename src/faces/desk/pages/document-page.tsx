import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { DocumentView } from '#contract';
import { asked } from '../data/queries.ts';
import { AnswerStrip } from '../parts/answer-strip.tsx';
import { ClaimPanel } from '../parts/claim-panel.tsx';
import { useDeciding } from '../parts/deciding.tsx';
import { DocumentNotes } from '../parts/document-notes.tsx';
import { FigureRows } from '../parts/figure-rows.tsx';
import { MarkedText } from '../parts/marked-text.tsx';
import { Original } from '../parts/original.tsx';
import { Shown } from '../parts/states.tsx';
import { useKeys } from '../parts/use-keys.ts';
import { useSpeaker } from '../words/reader.tsx';

const route = getRouteApi('/documents/$id');

/** One document: its text with the claims marked, what was read in each, the original beside it. */
export function DocumentPage() {
  const { id } = route.useParams();
  const document = useQuery(asked.document(id));
  return (
    <div className="page page-document">
      <Shown query={document} shape="text">
        {(view) => <Opened view={view} />}
      </Shown>
    </div>
  );
}

function Opened({ view }: { readonly view: DocumentView }) {
  const speaker = useSpeaker();
  const { t, n } = speaker;
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [names, setNames] = useState(false);
  const claims = [...view.claims].sort((a, b) => a.claim.start - b.claim.start || b.claim.end - a.claim.end);
  const place = claims.findIndex((each) => each.claim.id === search.claim);
  const chosen = claims[place];
  const choose = (claim: string | undefined) => {
    if (claim !== undefined)
      void navigate({ search: (now) => ({ ...now, claim }), replace: true, resetScroll: false });
  };
  const deciding = useDeciding(chosen);
  useKeys({
    j: () => choose(claims[Math.min(claims.length - 1, place + 1)]?.claim.id),
    k: () => choose(claims[Math.max(0, place - 1)]?.claim.id),
    a: () => (chosen ? deciding.accept() : false),
    r: () => (chosen ? deciding.ask('reject') : false),
    e: () => (chosen ? deciding.ask('correct') : false),
  });
  useScrollTo(search.claim);
  const shown = search.view ?? 'text';
  const { document } = view;
  return (
    <>
      <p className="crumb">
        <Link to="/documents">{t('document.back')}</Link>
      </p>
      <header className="document-head">
        <h1 lang={document.language} dir="auto">
          {document.title ?? document.name}
        </h1>
        <p className="document-meta">
          {document.publisher && <bdi>{document.publisher}</bdi>}
          {view.byline && <bdi>{view.byline}</bdi>}
          <span>
            {document.published
              ? speaker.dayTo(document.published.start, document.published.precision)
              : t('documents.unknownDay')}
          </span>
          <span>{n('case.claims', document.claims)}</span>
        </p>
        <fieldset className="segments">
          <legend className="unseen">{t('document.view')}</legend>
          {(['text', 'original', 'both'] as const).map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={shown === each}
              onClick={() =>
                void navigate({
                  search: (now) => ({
                    ...(now.claim ? { claim: now.claim } : {}),
                    ...(each === 'text' ? {} : { view: each }),
                  }),
                  replace: true,
                  resetScroll: false,
                })
              }
            >
              {t(`document.${each}`)}
            </button>
          ))}
        </fieldset>
      </header>
      <AnswerStrip />
      <div className="document-body" data-view={shown}>
        {shown !== 'original' && (
          <div className="document-text">
            {document.form === 'figures' ? (
              <FigureRows view={view} chosen={search.claim} onChoose={choose} />
            ) : (
              <MarkedText view={view} chosen={search.claim} names={names} onChoose={choose} />
            )}
            {view.masks.length > 0 && (
              <button type="button" className="quiet-button" onClick={() => setNames(!names)}>
                {t(names ? 'document.masks.hide' : 'document.masks.show')}
              </button>
            )}
          </div>
        )}
        {shown !== 'text' && <Original document={document} />}
        <aside className="document-panel" aria-label={t('document.claims')}>
          {chosen ? (
            <ClaimPanel key={chosen.claim.id} placed={chosen} deciding={deciding} />
          ) : (
            <p className="quiet">{claims.length === 0 ? t('document.noClaims') : t('document.pick')}</p>
          )}
          <DocumentNotes view={view} />
        </aside>
      </div>
      {deciding.dialog}
    </>
  );
}

/** Brings the chosen claim's words into sight. */
function useScrollTo(claim: string | undefined): void {
  useEffect(() => {
    if (claim === undefined) return;
    const mark = document.querySelector(`[data-claim="${CSS.escape(claim)}"]`);
    const box = mark?.getBoundingClientRect();
    if (mark && box && (box.top < 120 || box.bottom > innerHeight - 80))
      mark.scrollIntoView({ block: 'center' });
  }, [claim]);
}
