import type { Qualifier, SetAsideReason } from '#model';
import type { Token } from '#tools/text';
import { matchPhrase } from '#tools/text';
import type { Head } from './head.ts';
import { readHead } from './head.ts';
import type { Lexicon } from './lexicon.ts';
import { refusalOf } from './refusal.ts';
import type { Item, Sentence } from './sentence.ts';
import { isMark, isSign, senseOf } from './sentence.ts';

/** What the reader carries through one document. */
export type Reader = { readonly text: string; readonly tokens: readonly Token[]; readonly lexicon: Lexicon };

/**
 * Something counted, or a lone person, in one sentence. `from`..`to` are the items of the whole phrase (`to` excluded),
 * `countFrom`..`countTo` those of the number with its qualifier. `value` is the number as printed, `upper` the second of a range.
 */
export type Mention = {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly countFrom: number;
  readonly countTo: number;
  readonly value: number | null;
  readonly upper: number | null;
  readonly qualifier: Qualifier;
  readonly qualifierAt: number | null;
  /** The least a counting word allows ("dozens"). */
  readonly vagueLow: number | null;
  readonly vague: boolean;
  readonly about: boolean;
  /** A person or two without a number: "a man", "شخصان", "her husband". */
  readonly implied: 'indefinite' | 'kin' | 'dual' | 'none' | null;
  readonly more: boolean;
  readonly head: Head;
  readonly refusal: SetAsideReason | null;
};

const RANGE_WORDS = new Set(['to', 'or', 'and', 'a', 'ou', 'et', 'الي', 'او', 'و']);
const BETWEEN = new Set(['between', 'entre', 'بين']);

type Bounds = Pick<Mention, 'countFrom' | 'countTo' | 'value' | 'upper' | 'qualifier' | 'qualifierAt'>;

const isDash = (item: Item | undefined): boolean => isSign(item, '-–—‑');
const isMore = (item: Item | undefined): boolean => isMark(item, 'more', 'other');

/** Reads the second number of a range that begins at item `at`: "20 to 30", "49–52", "between 20 and 30". */
function rangeEnd(items: readonly Item[], at: number): number | null {
  const link = items[at + 1];
  const first = items[at]?.number;
  let second = items[at + 2];
  let place = at + 2;
  const before = items[at - 1];
  const between = before !== undefined && before.token.stems.some((stem) => BETWEEN.has(stem));
  if (between && link?.number !== undefined && link.glued === 'و') {
    second = link;
    place = at + 1;
  } else if (
    link === undefined ||
    !(isDash(link) || (RANGE_WORDS.has(link.key) && (between || !(isMark(link, 'and') || link.key === 'و'))))
  )
    return null;
  if (first === undefined || second?.number === undefined || second.number.ordinal) return null;
  const low = first.value;
  const high = second.number.value;
  if (high <= low || high > low * 10 + 20) return null;
  // "from 28 to 30" tells of a change, "12 a 30" is no range in English.
  const from = isMark(before, 'from') || before?.key === 'de';
  const ranges = /^(?:ranging|range|ranges|ranged|varying|vary|allant|variant|vont|تتراوح|يتراوح)$/u.test(items[at - 2]?.key ?? '');
  if (from && !isDash(link) && !ranges) return null;
  return place;
}

function boundsOf(items: readonly Item[], at: number): Bounds {
  const number = items[at]?.number;
  const value = number?.value ?? null;
  const end = rangeEnd(items, at);
  if (end !== null) {
    const between = items[at - 1]?.token.stems.some((stem) => BETWEEN.has(stem)) === true;
    const wordy = between && items[at - 2]?.key === 'ما';
    return {
      countFrom: wordy ? at - 2 : between ? at - 1 : at,
      countTo: end + 1,
      value,
      upper: items[end]?.number?.value ?? null,
      qualifier: 'between',
      qualifierAt: between ? at - 1 : at,
    };
  }
  let before = at - 1;
  // "at least another 12", "more than a dozen", "a total of 12".
  while (
    isMore(items[before]) ||
    isMark(items[before], 'determiner', 'total') ||
    (isMark(items[before], 'of') && isMark(items[before - 1], 'total')) ||
    isSign(items[before], '"“«‘')
  )
    before -= 1;
  const ahead = senseOf(items[before], 'qualifier');
  if (ahead !== undefined && ahead.side === 'before')
    return {
      countFrom: before,
      countTo: at + 1,
      value,
      upper: null,
      qualifier: ahead.qualifier,
      qualifierAt: before,
    };
  const behind = senseOf(items[at + 1], 'qualifier');
  const after =
    items[at + 1]?.senses.some((sense) => sense.is === 'qualifier' && sense.side === 'after') === true;
  if (behind !== undefined && after)
    return {
      countFrom: at,
      countTo: at + 2,
      value,
      upper: null,
      qualifier: afterQualifier(items[at + 1]),
      qualifierAt: at + 1,
    };
  return {
    countFrom: at,
    countTo: at + 1,
    value,
    upper: null,
    qualifier: number?.about === true ? 'around' : 'exact',
    qualifierAt: number?.about === true ? at : null,
  };
}

function afterQualifier(item: Item | undefined): Qualifier {
  for (const sense of item?.senses ?? [])
    if (sense.is === 'qualifier' && sense.side === 'after') return sense.qualifier;
  return 'exact';
}

/** A qualifier that stands behind the whole phrase: "31 civilians at least", "قتل 31 مدنيا على الأقل". */
function withTrailing(items: readonly Item[], mention: Mention): Mention {
  if (mention.qualifier !== 'exact' || mention.vague) return mention;
  const place = isSign(items[mention.to], ',،') ? mention.to + 1 : mention.to;
  const item = items[place];
  const after = item?.senses.some((sense) => sense.is === 'qualifier' && sense.side === 'after') === true;
  // "at least 12" behind a comma belongs to the number that follows it.
  if (!after || items[place + 1]?.number !== undefined || senseOf(items[place + 1], 'vague') !== undefined)
    return mention;
  return { ...mention, qualifier: afterQualifier(item), qualifierAt: place, to: place + 1 };
}

function impliedAt(items: readonly Item[], at: number, lexicon: Lexicon): Mention['implied'] {
  const item = items[at];
  const people = senseOf(item, 'people');
  if (item?.senses.some((sense) => sense.is === 'cue' && sense.form === 'pair') === true) return 'dual';
  if (item === undefined || people?.each === undefined || item.number !== undefined) return null;
  let before = at - 1;
  while (
    before >= 0 &&
    (senseOf(items[before], 'describing') !== undefined ||
      isSign(items[before], '-') ||
      isMark(items[before], 'more', 'other') ||
      items[before]?.key === 'year' ||
      items[before]?.key === 'old' ||
      (items[before]?.number !== undefined && isSign(items[before + 1], '-')) ||
      isMark(items[before], 'aged', 'alone') ||
      (isMark(items[before], 'adverb') && !isMark(items[before], 'be', 'have')))
  )
    before -= 1;
  const lead = items[before];
  if (people.each === 2 && isMark(items[at + 1], 'of')) return null;
  if (lexicon.tongue === 'ar') {
    const definite =
      item.token.key.includes('ال', 0) &&
      /^[وفبك]?ال|^لل/u.test(item.token.key) &&
      !item.senses.some(
        (sense) =>
          sense.is === 'people' &&
          sense.each !== undefined &&
          item.glued === '' &&
          !item.token.key.startsWith('ال'),
      );
    if (people.each === 2) return 'dual';
    return definite ? null : 'indefinite';
  }
  // "his two brothers and nephew": the possessive carries over to the next of kin.
  const carried =
    people.kin === true &&
    (isMark(lead, 'and') || isSign(lead, ',')) &&
    senseOf(items[before - 1], 'people')?.kin === true;
  if (people.kin === true && (isMark(lead, 'possessive') || carried))
    return people.each === 2 ? 'dual' : 'kin';
  if (people.each === 1 && people.unit === undefined && isMark(lead, 'possessive')) return 'kin';
  if (people.each === 2 && !isMark(items[at + 1], 'of')) return 'dual';
  if (
    lead !== undefined &&
    (lead.key === 'a' ||
      lead.key === 'an' ||
      (lead.key === 'another' && lexicon.tongue === 'en') ||
      items[before + 1]?.key === 'another')
  )
    return 'indefinite';
  return null;
}

/** Everything counted in a sentence, in order. */
export function mentionsOf(reader: Reader, sentence: Sentence): Mention[] {
  const { items } = sentence;
  const { lexicon } = reader;
  const mentions: Mention[] = [];
  let free = 0;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined || at < free) continue;
    const vague = senseOf(item, 'vague');
    const both =
      isMark(item, 'determiner') &&
      (item.key === 'both' || item.key === 'les deux') &&
      senseOf(items[at + 1], 'people')?.kin === true;
    let mention: Mention | null = null;
    if (item.number !== undefined) {
      const bounds = boundsOf(items, at);
      const head = readHead(items, bounds.countTo, reader);
      const more = isMark(items[at - 1], 'more') || isMark(items[bounds.countFrom - 1], 'more') || head.more;
      mention = {
        ...bounds,
        at,
        from: bounds.countFrom,
        to: head.to,
        vagueLow: null,
        vague: false,
        about: item.number.about,
        implied: null,
        more,
        head,
        refusal: refusalOf(reader, items, at, bounds.countTo, head),
      };
    } else if (vague !== undefined) {
      const head = readHead(items, at + 1, reader);
      const qualifier = senseOf(items[at - 1], 'qualifier');
      const wanted = head.kind !== 'none' || vague.low !== null || isMark(items[at - 1], 'including');
      if (wanted && !/^(?:how|combien|كم)$/u.test(items[at - 1]?.key ?? '')) {
        mention = {
          at,
          from: qualifier?.side === 'before' ? at - 1 : at,
          to: head.to,
          countFrom: at,
          countTo: at + 1,
          value: null,
          upper: null,
          qualifier: vague.qualifier,
          qualifierAt: at,
          vagueLow: vague.low,
          vague: true,
          about: false,
          implied: null,
          more: head.more || isMark(items[at - 1], 'more'),
          head,
          refusal: head.kind === 'thing' ? head.reason : null,
        };
      }
    } else if (both) {
      const head = readHead(items, at + 1, reader);
      mention = {
        at,
        from: at,
        to: head.to,
        countFrom: at,
        countTo: at + 1,
        value: 2,
        upper: null,
        qualifier: 'exact',
        qualifierAt: null,
        vagueLow: null,
        vague: false,
        about: false,
        implied: 'dual',
        more: false,
        head,
        refusal: null,
      };
    } else if (
      isMark(item, 'any') &&
      senseOf(item, 'qualifier') === undefined &&
      !isMark(items[at - 1], 'not', 'without')
    ) {
      // "no civilians were killed": none, said of people.
      const head = readHead(items, at + 1, reader);
      if (head.kind === 'people' && head.at <= at + 3) {
        mention = {
          at,
          from: at,
          to: head.to,
          countFrom: at,
          countTo: at + 1,
          value: 0,
          upper: null,
          qualifier: 'exact',
          qualifierAt: null,
          vagueLow: null,
          vague: false,
          about: false,
          implied: 'none',
          more: false,
          head,
          refusal: null,
        };
      }
    } else {
      const implied = impliedAt(items, at, lexicon);
      if (implied !== null) {
        const head = readHead(items, at, reader);
        const people = senseOf(item, 'people');
        let from = at;
        while (
          from > 0 &&
          (senseOf(items[from - 1], 'describing') !== undefined ||
            isSign(items[from - 1], '-') ||
            items[from - 1]?.number !== undefined ||
            isMark(items[from - 1], 'aged'))
        )
          from -= 1;
        mention = {
          at,
          from,
          to: Math.max(head.to, at + 1),
          countFrom: at,
          countTo: at + 1,
          value: isMark(items[at - 1], 'any')
            ? 0
            : senseOf(item, 'cue') !== undefined && people === undefined
              ? 2
              : (people?.each ?? 1),
          upper: null,
          qualifier: 'exact',
          qualifierAt: null,
          vagueLow: null,
          vague: false,
          about: false,
          implied,
          more: false,
          head,
          refusal: null,
        };
      }
    }
    if (mention === null) continue;
    // A date or an age takes nothing that stands behind it with it.
    const apart =
      mention.refusal !== null && mention.head.kind === 'cue' ? { ...mention, to: mention.countTo } : mention;
    const whole = withTrailing(items, apart);
    mentions.push(whole);
    free = Math.max(whole.countTo, at + 1, whole.head.kind === 'people' ? whole.head.to : 0);
    if (whole.implied !== null) free = Math.max(free, whole.to);
  }
  return mentions;
}

/** The words a sentence's items cover, in the document's text. */
export function spanOf(items: readonly Item[], from: number, to: number): readonly [number, number] {
  const first = items[from];
  const last = items[to - 1];
  return [first?.start ?? 0, last?.end ?? first?.end ?? 0];
}

/** Whether a unit of measure, time or money begins at an item. */
export function unitAt(reader: Reader, item: Item | undefined): SetAsideReason | null {
  if (item === undefined) return null;
  const sense = matchPhrase(reader.lexicon.units, reader.tokens, item.from)?.values[0];
  return sense?.is === 'thing' ? sense.reason : null;
}
