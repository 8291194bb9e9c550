import { basename, dirname } from 'node:path';
import { textsUnder } from '../../support/data-folder.ts';

/** A date or stretch of days a case expects: where it stands, and which days it may mean (looking back or ahead). */
export type ExpectedDate = {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly DayRange[];
};
export type DayRange = { readonly start: string; readonly end: string };
export type DateCase = {
  readonly language: 'en' | 'fr' | 'ar';
  readonly model: string;
  readonly input: string;
  readonly reference: string;
  readonly expected: readonly ExpectedDate[];
};

type Resolution = Readonly<Record<string, string>>;
type RawResult = {
  readonly Text?: string;
  readonly Start?: number;
  readonly Value?: { readonly PastResolution?: Resolution; readonly FutureResolution?: Resolution };
};
type RawCase = {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results?: readonly RawResult[];
};

const LANGUAGES: Readonly<Record<string, DateCase['language']>> = {
  English: 'en',
  French: 'fr',
  Arabic: 'ar',
};
const MODELS = ['DateExtractor', 'DateParser', 'DatePeriodExtractor', 'DatePeriodParser'];
/** The day the specifications count from where a case names none. */
const REFERENCE = '2016-11-07';

/** Reads the specifications of dates and stretches of days, all languages found under a folder. */
export function readDateCases(path: string): readonly DateCase[] {
  const cases: DateCase[] = [];
  for (const file of textsUnder(path, (name) => MODELS.includes(basename(name, '.json')))) {
    const language = LANGUAGES[basename(dirname(file.path))];
    if (language === undefined) continue;
    for (const raw of JSON.parse(file.text.replace(/^\ufeff/, '')) as RawCase[]) {
      cases.push({
        language,
        model: basename(file.path, '.json'),
        input: raw.Input,
        reference: raw.Context?.ReferenceDateTime?.slice(0, 10) ?? REFERENCE,
        expected: (raw.Results ?? []).map((result) => expectedOf(raw.Input, result)),
      });
    }
  }
  return cases;
}

function expectedOf(input: string, { Text = '', Start, Value }: RawResult): ExpectedDate {
  const start = Start ?? input.toLowerCase().indexOf(Text.toLowerCase());
  const readings = [Value?.PastResolution, Value?.FutureResolution].flatMap((resolution): DayRange[] => {
    const [first, last] = [
      resolution?.['startDate'] ?? resolution?.['date'],
      resolution?.['endDate'] ?? resolution?.['date'],
    ];
    return first === undefined || last === undefined ? [] : [{ start: first, end: last }];
  });
  return { start, end: start + Text.length, readings };
}
