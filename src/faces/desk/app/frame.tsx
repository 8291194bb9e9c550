import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { asked } from '../data/queries.ts';
import { useReader } from '../words/reader.tsx';
import { KeyboardHelp, useGoKeys } from './keyboard.tsx';
import { ReadingMenu } from './reading-menu.tsx';

const PAGES = [
  { to: '/', key: 'nav.case' },
  { to: '/documents', key: 'nav.documents' },
  { to: '/claims', key: 'nav.claims' },
  { to: '/toll', key: 'nav.toll' },
  { to: '/origins', key: 'nav.origins' },
  { to: '/map', key: 'nav.map' },
  { to: '/log', key: 'nav.log' },
] as const;

/** What stands around every page: the name of the case, the sections, how to read, and the keys. */
export function Frame() {
  const { speaker, change } = useReader();
  const overview = useQuery(asked.overview());
  useGoKeys();
  const other = speaker.lang === 'ar' ? 'en' : 'ar';
  return (
    <>
      <a className="skip" href="#content">
        {speaker.t('app.skip')}
      </a>
      <header className="masthead">
        <div className="masthead-name">
          <Link to="/" className="wordmark">
            {speaker.t('app.name')}
          </Link>
          {overview.data && <span className="case-name">{speaker.of(overview.data.name)}</span>}
        </div>
        <nav aria-label={speaker.t('app.sections')} className="sections">
          <ul>
            {PAGES.map((page) => (
              <li key={page.to}>
                <Link to={page.to} activeOptions={{ exact: page.to === '/', includeSearch: false }}>
                  {speaker.t(page.key)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="masthead-tools">
          <button type="button" className="quiet-button" lang={other} onClick={() => change({ lang: other })}>
            {speaker.t('reader.switch')}
          </button>
          <ReadingMenu />
          <KeyboardHelp />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
    </>
  );
}
