import { afterQualifier, boundsOf } from './bounds.ts';
import { impliedAt } from './implied.ts';
import type { Mention } from './mention.ts';
import { readHead } from './read-head.ts';
import type { Reader } from './reader.ts';
import { refusalOf } from './refusal.ts';
import type { Item, Sentence } from './sentence.ts';
import { isMark, isSign, senseOf } from './sentence.ts';

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

const EMPTY: Pick<
  Mention,
  'upper' | 'qualifier' | 'qualifierAt' | 'vagueLow' | 'vague' | 'about' | 'more' | 'refusal'
> = {
  upper: null,
  qualifier: 'exact',
  qualifierAt: null,
  vagueLow: null,
  vague: false,
  about: false,
  more: false,
  refusal: null,
};

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
    // "بضعة عشر": a few and ten is no number.
    if (
      item.number?.word === true &&
      senseOf(items[at - 1], 'vague')?.low === null &&
      lexicon.tongue === 'ar'
    )
      continue;
    if (item.number !== undefined) {
      const bounds = boundsOf(items, at);
      const head = readHead(items, bounds.countTo, reader);
      // "une liste", "a list": an article before a thing no table knows counts nobody.
      if (item.number.article && head.kind === 'unknown' && bounds.countTo - bounds.countFrom === 1) continue;
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
    } else if (isMark(item, 'nobody')) {
      const head = { ...readHead(items, at + 1, reader), kind: 'people' as const, at, from: at, to: at + 1 };
      mention = {
        ...EMPTY,
        at,
        from: at,
        to: at + 1,
        countFrom: at,
        countTo: at + 1,
        value: 0,
        implied: 'none',
        head,
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
        // "a jihadist organization" is no person.
        if (head.kind === 'thing') continue;
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
