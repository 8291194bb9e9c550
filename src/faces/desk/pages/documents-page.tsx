import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { DocumentLine } from '#contract';
import { asked } from '../data/queries.ts';
import { Shown } from '../parts/states.tsx';
import { useSpeaker } from '../words/reader.tsx';

/** Every original of the case, latest first, with what was found in it. */
export function DocumentsPage() {
  const { t } = useSpeaker();
  const documents = useQuery(asked.documents());
  const [words, setWords] = useState('');
  return (
    <div className="page">
      <div className="title-row">
        <h1>{t('documents.title')}</h1>
        <input
          type="search"
          className="search"
          aria-label={t('documents.filter')}
          placeholder={t('documents.filter')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      <Shown query={documents} shape="rows">
        {({ documents: all }) => {
          const found = all.filter((each) =>
            `${each.title} ${each.name} ${each.publisher}`.toLowerCase().includes(words.toLowerCase()),
          );
          return found.length === 0 ? (
            <p className="quiet">{t('documents.none')}</p>
          ) : (
            <ul className="documents">
              {found.map((document) => (
                <DocumentItem key={document.id} document={document} />
              ))}
            </ul>
          );
        }}
      </Shown>
    </div>
  );
}

function DocumentItem({ document }: { readonly document: DocumentLine }) {
  const { t, n, dayTo } = useSpeaker();
  return (
    <li className="document-item">
      <Link
        to="/documents/$id"
        params={{ id: document.id }}
        className="document-title"
        lang={document.language}
        dir="auto"
      >
        {document.title ?? document.name}
      </Link>
      <p className="document-meta">
        {document.publisher && <bdi>{document.publisher}</bdi>}
        <span>
          {document.published
            ? dayTo(document.published.start, document.published.precision)
            : t('documents.unknownDay')}
        </span>
        {document.title && <bdi className="file-name">{document.name}</bdi>}
      </p>
      <p className="document-counts">
        {document.form === 'unreadable' ? (
          <span className="unreadable">
            {t('documents.unreadable')}: {document.unreadable}
          </span>
        ) : (
          <>
            <span>{n('case.claims', document.claims)}</span>
            {document.setAside > 0 && <span>{n('case.setAside', document.setAside)}</span>}
            {document.decided > 0 && <span>{n('documents.decided', document.decided)}</span>}
            {document.form === 'figures' && <span>{t('documents.figures')}</span>}
          </>
        )}
      </p>
    </li>
  );
}
