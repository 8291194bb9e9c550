/** Numbers and days as the reader wants them: language of the words, and which digits. */
export type Lang = 'en' | 'ar';
export type Numerals = 'latn' | 'arab';

export type Format = {
  readonly lang: Lang;
  number(value: number): string;
  /** `2025-03-07` as "7 March 2025"; a date with a time keeps its day only. */
  day(iso: string): string;
  /** "7 Mar", for axes. */
  shortDay(iso: string): string;
  /** "Mar 2025", for axes over many months. */
  month(iso: string): string;
  /** Day and time on this machine. */
  moment(iso: string): string;
  percent(share: number): string;
};

const locales: Readonly<Record<Lang, string>> = { en: 'en-GB', ar: 'ar-SY' };

/** Formatters for one language and one choice of digits. Days are days of the place, so they are never shifted by a time zone. */
export function makeFormat(lang: Lang, numerals: Numerals): Format {
  const locale = `${locales[lang]}-u-nu-${numerals}`;
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    return (iso: string) => {
      const at = new Date(iso.length === 10 ? `${iso}T00:00:00Z` : iso);
      return Number.isNaN(at.getTime()) ? iso : format.format(at);
    };
  };
  return {
    lang,
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    day: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
    shortDay: dates({ day: 'numeric', month: lang === 'ar' ? 'long' : 'short' }),
    month: dates({ month: 'short', year: 'numeric' }),
    moment: dates({
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    }),
  };
}
