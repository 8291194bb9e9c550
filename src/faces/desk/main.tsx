import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { router } from './app/router.tsx';
import { AskTrouble } from './data/ask.ts';
import { openSession } from './data/session.ts';
import { ReaderProvider, useReader } from './words/reader.tsx';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/parts.css';
import './styles/charts.css';
import './styles/pages.css';
import './styles/print.css';

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      networkMode: 'always',
      refetchOnWindowFocus: true,
      // What the server refused stays refused; only an answer that never came is worth a second try.
      retry: (failures, error) => failures < 1 && error instanceof AskTrouble && error.code === 'unreachable',
    },
    mutations: { networkMode: 'always' },
  },
});

function Desk() {
  const { reading, speaker } = useReader();
  return (
    <I18nProvider locale={`${speaker.lang === 'ar' ? 'ar-SY' : 'en-GB'}-u-nu-${reading.numerals}`}>
      <RouterProvider router={router} />
    </I18nProvider>
  );
}

await openSession();
const place = document.getElementById('desk');
if (place === null) throw new Error('index.html has no element #desk');
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <ReaderProvider>
        <Desk />
      </ReaderProvider>
    </QueryClientProvider>
  </StrictMode>,
);
