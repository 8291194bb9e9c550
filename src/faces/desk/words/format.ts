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
  /** Day and time on this machine. */
  moment(iso: string): string;
  /** A day of which perhaps only the month or the year is known. */
  dayTo(iso: string, precision: 'minute' | 'day' | 'month' | 'year' | null): string;
};

const locales: Readonly<Record<Lang, string>> = { en: 'en-GB', ar: 'ar-SY' };

/** Formatters for one language and one choice of digits. Days are days of the place, so they are never shifted by a time zone. */
export function makeFormat(lang: Lang, numerals: Numerals): Format {
  const locale = `${locales[lang]}-u-nu-${numerals}`;
  const number = new Intl.NumberFormat(locale);
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    return (iso: string) => {
      const at = new Date(iso.length === 10 ? `${iso}T00:00:00Z` : iso);
      return Number.isNaN(at.getTime()) ? iso : format.format(at);
    };
  };
  const day = dates({ day: 'numeric', month: 'long', year: 'numeric' });
  const month = dates({ month: 'long', year: 'numeric' });
  const year = dates({ year: 'numeric' });
  return {
    lang,
    number: (value) => number.format(value),
    day,
    dayTo: (iso, precision) =>
      precision === 'year' ? year(iso) : precision === 'month' ? month(iso) : day(iso),
    shortDay: dates({ day: 'numeric', month: lang === 'ar' ? 'long' : 'short' }),
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
