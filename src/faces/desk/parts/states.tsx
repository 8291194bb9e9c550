import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { AskTrouble } from '../data/ask.ts';
import { useSpeaker } from '../words/reader.tsx';

/** Lines in the shape of what is being loaded, so that nothing jumps when it arrives. */
export function Skeleton(props: { readonly shape: 'sentence' | 'chart' | 'rows' | 'text' }) {
  const { t } = useSpeaker();
  const lines = { sentence: 3, chart: 1, rows: 8, text: 12 }[props.shape];
  return (
    <div className={`skeleton skeleton-${props.shape}`} role="status">
      <span className="unseen">{t('state.loading')}</span>
      {Array.from({ length: lines }, (_, line) => `line ${line}`).map((line) => (
        <span key={line} className="skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
}

/** What went wrong, why, and what to do. */
export function TroubleNote(props: { readonly error: Error; readonly again?: () => void }) {
  const { t } = useSpeaker();
  const code = props.error instanceof AskTrouble ? props.error.code : 'fault';
  const [what, todo] =
    code === 'unreachable'
      ? [t('state.unreachable'), t('state.unreachable.do')]
      : code === 'no_session'
        ? [t('state.session'), t('state.session.do')]
        : code === 'not_found'
          ? [t('state.missing'), t('state.missing.do')]
          : [t('state.fault'), props.error.message];
  return (
    <div className="trouble" role="alert">
      <h2>{what}</h2>
      <p>{todo}</p>
      {props.again && (
        <button type="button" className="button" onClick={props.again}>
          {t('state.again')}
        </button>
      )}
    </div>
  );
}

/** An answer in whichever state it is: coming, here, out of date, or not to be had. */
export function Shown<T>(props: {
  readonly query: UseQueryResult<T, Error>;
  readonly shape: 'sentence' | 'chart' | 'rows' | 'text';
  readonly children: (data: T) => ReactNode;
}) {
  const { t, moment } = useSpeaker();
  const { query } = props;
  if (query.data === undefined) {
    if (query.error) return <TroubleNote error={query.error} again={() => void query.refetch()} />;
    return <Skeleton shape={props.shape} />;
  }
  const stale = query.isFetching && (query.isPlaceholderData || query.isStale);
  return (
    <div className="shown" data-stale={stale || undefined} aria-busy={stale || undefined}>
      {stale && (
        <p className="stale-note" role="status">
          {t('state.stale', { at: moment(new Date(query.dataUpdatedAt).toISOString()) })}
        </p>
      )}
      {query.error && <TroubleNote error={query.error} again={() => void query.refetch()} />}
      {props.children(query.data)}
    </div>
  );
}
