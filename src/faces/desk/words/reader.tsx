import type { ReactNode } from 'react';
import { createContext, use, useEffect, useMemo, useState } from 'react';
import type { Lang, Numerals } from './format.ts';
import type { Speaker } from './words.ts';
import { makeSpeaker } from './words.ts';

export type Theme = 'system' | 'light' | 'dark';

/** How this reader reads. Kept in the browser, never sent. */
export type Reading = { readonly lang: Lang; readonly theme: Theme; readonly numerals: Numerals };

type Reader = { readonly reading: Reading; readonly speaker: Speaker; change(part: Partial<Reading>): void };

const ReaderContext = createContext<Reader | null>(null);
const KEPT = 'sijill-reading';

/** Gives every page the reader's language, digits and light, and writes them on the document. */
export function ReaderProvider(props: { readonly children: ReactNode }) {
  const [reading, setReading] = useState(recall);
  const dark = useSystemDark();
  const speaker = useMemo(
    () => makeSpeaker(reading.lang, reading.numerals),
    [reading.lang, reading.numerals],
  );
  useEffect(() => {
    const root = document.documentElement;
    root.lang = reading.lang;
    root.dir = speaker.dir;
    root.dataset.theme = reading.theme === 'system' ? (dark ? 'dark' : 'light') : reading.theme;
    localStorage.setItem(KEPT, JSON.stringify(reading));
  }, [reading, speaker, dark]);
  const reader = useMemo<Reader>(
    () => ({
      reading,
      speaker,
      change: (part) =>
        setReading((now) => {
          // Arabic is read with its own digits unless the reader says otherwise.
          const digits =
            part.lang && part.lang !== now.lang
              ? ({ numerals: part.lang === 'ar' ? 'arab' : 'latn' } as const)
              : {};
          return { ...now, ...digits, ...part };
        }),
    }),
    [reading, speaker],
  );
  return <ReaderContext value={reader}>{props.children}</ReaderContext>;
}

/** The reader's choices and the way to change them. */
export function useReader(): Reader {
  const reader = use(ReaderContext);
  if (reader === null) throw new Error('useReader needs a ReaderProvider above it');
  return reader;
}

/** The reader's language, as a speaker. */
export function useSpeaker(): Speaker {
  return useReader().speaker;
}

/** What was chosen last; `?lang=` in the address wins and is then taken out of it. */
function recall(): Reading {
  const lang = takeLangFromAddress();
  const kept = readKept();
  const first = lang ?? kept?.lang ?? (navigator.language.startsWith('ar') ? 'ar' : 'en');
  const numerals = kept && kept.lang === first ? kept.numerals : first === 'ar' ? 'arab' : 'latn';
  return { lang: first, theme: kept?.theme ?? 'system', numerals };
}

function readKept(): Reading | null {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? 'null') as Reading | null;
  } catch {
    return null;
  }
}

function takeLangFromAddress(): Lang | null {
  const address = new URL(location.href);
  const lang = address.searchParams.get('lang');
  if (lang === null) return null;
  address.searchParams.delete('lang');
  history.replaceState(null, '', address);
  return lang === 'ar' || lang === 'en' ? lang : null;
}

function useSystemDark(): boolean {
  const [dark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const listen = () => setDark(query.matches);
    query.addEventListener('change', listen);
    return () => query.removeEventListener('change', listen);
  }, []);
  return dark;
}
