import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DECISION_TYPES, ENTRY_KINDS } from '#model';
import { asked, useVerify } from '../data/queries.ts';
import { LogAbout } from '../parts/log-lines.tsx';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { Shown, TroubleNote } from '../parts/states.tsx';
import { useSpeaker } from '../words/reader.tsx';

const STEP = 200;

/** Every entry of the log, newest first, and the check of all of it. */
export function LogPage() {
  const speaker = useSpeaker();
  const { t, n, of, number, moment } = speaker;
  const [limit, setLimit] = useState(STEP);
  const log = useQuery(asked.log(0, Math.min(500, limit)));
  return (
    <div className="page">
      <h1>{t('log.title')}</h1>
      <p className="quiet">{t('log.text')}</p>
      <Verification />
      <Shown query={log} shape="rows">
        {(page) => (
          <>
            {page.head && (
              <p className="log-head">
                {t('log.head', {
                  entries: n('log.entries', page.head.size),
                  at: page.head.at ? moment(page.head.at) : t('claim.noDay'),
                })}
                . {t(page.head.outside ? 'log.outside' : 'log.inside')}
                <code dir="ltr">{page.head.root}</code>
              </p>
            )}
            <ScrollRegion label={t('log.title')}>
              <table className="log-table">
                <thead>
                  <tr>
                    <th scope="col">{t('log.number')}</th>
                    <th scope="col">{t('log.when')}</th>
                    <th scope="col">{t('log.what')}</th>
                    <th scope="col">{t('log.about')}</th>
                  </tr>
                </thead>
                <tbody>
                  {page.rows.map((row) => (
                    <tr key={row.seq}>
                      <td>{number(row.seq)}</td>
                      <td>
                        <time dateTime={row.at}>{moment(row.at)}</time>
                      </td>
                      <td>{of(row.decision ? DECISION_TYPES[row.decision.type] : ENTRY_KINDS[row.kind])}</td>
                      <td>
                        <LogAbout row={row} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollRegion>
            {page.total > page.rows.length && limit < 500 && (
              <button type="button" className="button" onClick={() => setLimit(limit + STEP)}>
                {t('log.more')}
              </button>
            )}
          </>
        )}
      </Shown>
    </div>
  );
}

function Verification() {
  const { t, n, of, number, moment } = useSpeaker();
  const state = useQuery(asked.verification());
  const verify = useVerify();
  const check = state.data;
  const running = check?.state === 'running';
  const broken = check?.findings.filter((finding) => !finding.holds) ?? [];
  return (
    <section className="verification" aria-label={t('log.verify')}>
      <button
        type="button"
        className="button button-main"
        disabled={running || verify.isPending}
        onClick={() => verify.mutate()}
      >
        {t('log.verify')}
      </button>
      <div role="status">
        {running && (
          <>
            <progress value={check.checked} max={Math.max(1, check.total)} aria-label={t('log.verify')} />
            <span>{t('log.verifying', { done: number(check.checked), total: number(check.total) })}</span>
          </>
        )}
        {check?.state === 'idle' && <span className="quiet">{t('log.neverVerified')}</span>}
        {check?.state === 'done' && (
          <>
            <p>
              <strong>{broken.length === 0 ? t('log.verified') : n('log.broken', broken.length)}</strong>{' '}
              {check.endedAt && (
                <span className="quiet">{t('log.checkedAt', { at: moment(check.endedAt) })}</span>
              )}
            </p>
            <ul className="findings">
              {[...broken, ...check.findings.filter((finding) => finding.holds)].map((finding) => (
                <li key={`${finding.code} ${finding.item} ${finding.text}`} data-holds={finding.holds}>
                  {finding.text}
                  {finding.item && <code dir="ltr">{finding.item}</code>}
                </li>
              ))}
            </ul>
            {check.limits.length > 0 && (
              <>
                <h2>{t('log.limits')}</h2>
                <ul className="findings">
                  {check.limits.map((limit) => (
                    <li key={limit.en}>{of(limit)}</li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </div>
      {verify.error && <TroubleNote error={verify.error} />}
    </section>
  );
}
