import { Link } from '@tanstack/react-router';
import type { LogLine } from '#contract';
import { DECISION_TYPES, ENTRY_KINDS } from '#model';
import { useSpeaker } from '../words/reader.tsx';

/** Entries of the log in words, each leading to the thing it is about. */
export function LogLines(props: { readonly rows: readonly LogLine[] }) {
  const { of, moment } = useSpeaker();
  return (
    <ol className="log-lines" reversed>
      {props.rows.map((row) => (
        <li key={row.seq}>
          <time dateTime={row.at}>{moment(row.at)}</time>
          <span className="log-kind">
            {of(row.decision ? DECISION_TYPES[row.decision.type] : ENTRY_KINDS[row.kind])}
          </span>
          <LogAbout row={row} />
        </li>
      ))}
    </ol>
  );
}

/** What an entry is about, in as many words as may be shown. */
export function LogAbout({ row }: { readonly row: LogLine }) {
  const { t } = useSpeaker();
  const { decision } = row;
  return (
    <span className="log-about">
      {decision?.document && decision.claim ? (
        <Link to="/documents/$id" params={{ id: decision.document }} search={{ claim: decision.claim }}>
          <q className="words words-short" dir="auto">
            {decision.quote}
          </q>
        </Link>
      ) : row.object && row.name && !row.erased ? (
        <Link to="/documents/$id" params={{ id: row.object }}>
          <bdi>{row.name}</bdi>
        </Link>
      ) : (
        row.name && <bdi>{row.name}</bdi>
      )}
      {decision?.reason && (
        <span className="log-reason" dir="auto">
          {decision.reason}
        </span>
      )}
      {row.protected && <em> {t('log.protected')}</em>}
      {row.erased && <em> {t('log.erased')}</em>}
    </span>
  );
}
