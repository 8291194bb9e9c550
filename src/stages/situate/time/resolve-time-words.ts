import type { ClaimTime, Published, TimeRole } from '#model';
import { inZone } from '#tools/time';
import type { DateOrder, FoundTime } from './expression.ts';
import { findTimes, lexiconOf } from './find-times.ts';
import { foldText } from './folded-text.ts';
import { resolveExpression } from './resolve-expression.ts';
import type { Resolved } from './resolved.ts';

/** How words of time are read beyond the words themselves. */
export type TimeOptions = {
  /** IANA zone of the place: an instant of publication with an offset is first put into its local time. */
  readonly zone?: string;
  /** Order of 7/3/2025; by default day first in Arabic and French and left open in English. */
  readonly order?: DateOrder;
  /** Reads forwards, as promises and deadlines need. */
  readonly future?: boolean;
  /** A cell of a table says a period even when it only names a length ("two days"): then the days up to publication. */
  readonly cell?: boolean;
};

const UNRESOLVED = { start: null, end: null, precision: 'unresolved' } as const;

/**
 * The interval that words of time stand for, held against the day of publication: "since Thursday", "6-10 Mar",
 * "documented 11 Mar", "أمس", "depuis jeudi". What the words and the publication do not settle stays null.
 */
export function resolveTimeWords(
  words: string,
  published: Published | null,
  language: string,
  options: TimeOptions = {},
): ClaimTime {
  const lexicon = lexiconOf(language, words);
  const anchor = {
    published: published === null ? null : inLocalTime(published, options.zone),
    order: options.order === undefined ? usualOrder(language) : options.order,
    ...(options.future ? { future: true } : {}),
  };
  const found = findTimes(words, language);
  let best: { readonly time: FoundTime; readonly resolved: Resolved } | null = null;
  for (const time of found) {
    const { expression } = time;
    const read =
      options.cell && expression.kind === 'length'
        ? ({ ...expression, kind: 'stretch', towards: 'past' } as const)
        : expression;
    const resolved = resolveExpression(read, anchor);
    if (resolved === null) continue;
    best = { time, resolved };
    break;
  }
  const role = roleOf(words, best?.time ?? found[0], lexicon.documented, lexicon.asOf, language);
  return { words, ...(best?.resolved ?? UNRESOLVED), role };
}

/** Arabic and French write the day first; in English both orders are common. */
const usualOrder = (language: string): DateOrder => (/^(?:ar|fr)/.test(language) ? 'day_first' : null);

/** The publication in the local time of a zone; days and months have no offset and stay. */
function inLocalTime(published: Published, zone: string | undefined): Published {
  if (zone === undefined) return published;
  return { ...published, start: inZone(published.start, zone), end: inZone(published.end, zone) };
}

/** Whether a time is when something was counted or up to when a total runs, from the word right before it. */
function roleOf(
  words: string,
  time: FoundTime | undefined,
  documented: string,
  asOf: string,
  language: string,
): TimeRole {
  if (time === undefined) return 'event';
  const before = foldText(words.slice(0, time.start)).text;
  const ends = (source: string, gap: string): boolean =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})${gap}$`, 'u').test(before);
  if (ends(documented, '(?:\\s+\\p{L}+){0,2}\\s*')) return 'documentation';
  const isUntil = time.expression.kind === 'until';
  if (ends(asOf, '\\s*') || (isUntil && /^(?:حتى|so far|to date)/u.test(words.trim())))
    return language.startsWith('fr') && !isUntil ? 'event' : 'as_of';
  return 'event';
}
