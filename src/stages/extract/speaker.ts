import type { AttributionRole } from '#model';
import type { Reader } from './reader.ts';
import type { SayKind } from './sense.ts';
import type { Item } from './sentence.ts';
import { isMark, isSign, senseOf } from './sentence.ts';
import { phraseAfter, roleOf, subjectBefore } from './speaker-phrase.ts';

/** One who speaks in a sentence: the items of the name, of the verb, what kind of speech, and to whom it was told. */
export type Speaker = {
  readonly from: number;
  readonly to: number;
  /** The verb, or the "according to". */
  readonly verb: number;
  readonly kind: SayKind;
  readonly role: AttributionRole;
  /** The speech stands behind the verb ("X said that …"), before it ("…, X said"), or around it. */
  readonly side: 'behind' | 'before' | 'any';
  readonly told: { readonly from: number; readonly to: number; readonly role: AttributionRole } | null;
  /** The subject is a pronoun: the last one who spoke. */
  readonly pronoun: boolean;
  /** Passive without a subject: "it is claimed". */
  readonly impersonal: boolean;
};

const isPronoun = (items: readonly Item[], from: number, to: number): boolean =>
  to - from === 1 && isMark(items[from], 'pronoun');

const isTold = (item: Item | undefined): boolean => isMark(item, 'told');

/** Everyone who speaks in a sentence, in order of their verbs. */
export function speakersOf(reader: Reader, items: readonly Item[]): Speaker[] {
  const verbFirst = reader.lexicon.tongue === 'ar';
  const speakers: Speaker[] = [];
  let previous: Speaker | null = null;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) continue;
    if (isMark(item, 'accord')) {
      // "وفق ما أعلن المرصد": the verb names who speaks.
      if (items[at + 1]?.key === 'ما' && senseOf(items[at + 2], 'say') !== undefined) continue;
      const phrase = phraseAfter(items, at + 1);
      if (phrase === null) continue;
      const opens =
        at === 0 ||
        isSign(items[at - 1], ';؛"“«') ||
        (isMark(items[at - 1], 'and', 'but') && isSign(items[phrase[1]], ',،'));
      previous = {
        from: phrase[0],
        to: phrase[1],
        verb: at,
        kind: 'says',
        role: roleOf(items, phrase[0], phrase[1]),
        side: opens ? 'behind' : 'before',
        told: null,
        pronoun: isPronoun(items, phrase[0], phrase[1]),
        impersonal: false,
      };
      speakers.push(previous);
      at = phrase[1] - 1;
      continue;
    }
    if (
      item.key === ':' &&
      at > 0 &&
      at <= 12 &&
      !items
        .slice(0, at)
        .some((one) => senseOf(one, 'say') !== undefined || senseOf(one, 'cue') !== undefined)
    ) {
      // "Health ministry: 52 killed".
      const titled = subjectBefore(items, at);
      if (
        titled !== null &&
        !items.slice(0, at).some((one) => one.number?.article === false || isMark(one, 'be')) &&
        at - titled[1] === 0 &&
        titled[1] - titled[0] <= 5 &&
        roleOf(items, titled[0], titled[1]) !== 'other'
      ) {
        previous = speaker(items, titled, at, 'says', 'behind', null);
        speakers.push(previous);
      }
      continue;
    }
    const say = senseOf(item, 'say') ?? givesToll(items, at);
    if (say === undefined) continue;
    // "بين 6 و10": between, not "made clear".
    if (
      item.token.key === 'بين' &&
      senseOf(items[at + 1], 'body') === undefined &&
      !isMark(items[at + 1], 'that')
    )
      continue;
    const passive = isMark(items[at - 1], 'be', 'been') && !verbFirst;
    if (passive) {
      const impersonal = /^(?:it|il|on)$/u.test(items[at - 2]?.key ?? '');
      if (impersonal) {
        const medium = isMark(items[at + 1], 'preposition', 'in') ? phraseAfter(items, at + 2) : null;
        previous = {
          from: medium?.[0] ?? at - 2,
          to: medium?.[1] ?? at - 1,
          verb: at,
          kind: say.kind,
          role: medium === null ? 'unnamed' : roleOf(items, medium[0], medium[1]),
          side: 'behind',
          told: null,
          pronoun: false,
          impersonal: true,
        };
        speakers.push(previous);
      }
      const by = items.slice(at + 1, at + 4).findIndex((next) => isMark(next, 'by'));
      const agent = impersonal || by < 0 ? null : phraseAfter(items, at + 2 + by);
      if (agent !== null && roleOf(items, agent[0], agent[1]) !== 'other') {
        previous = speaker(items, agent, at, say.kind, 'any', null);
        speakers.push(previous);
      }
      continue;
    }
    if (item.number !== undefined || (senseOf(item, 'cue') !== undefined && items[at - 1] === undefined))
      continue;
    const told = isTold(item) ? phraseAfter(items, at + 1) : null;
    const toldTo =
      told === null ? null : { from: told[0], to: told[1], role: roleOf(items, told[0], told[1]) };
    const before = verbFirst ? null : subjectBefore(items, at);
    const after = phraseAfter(items, at + 1);
    let lead = at - 1;
    while (isMark(items[lead], 'have', 'be', 'been', 'adverb', 'pronoun')) lead -= 1;
    const quoteEnds = lead < 0 || isSign(items[lead], ',"”»،');
    let made: Speaker | null = null;
    if (verbFirst) {
      const left = subjectBefore(items, at);
      const goesOn =
        previous !== null &&
        ((isMark(items[at - 1], 'that') && /(?:ه|ها|هم|هن)$/u.test(items[at - 1]?.token.key ?? '')) ||
          after === null ||
          items[after[0]]?.key === 'ما' ||
          senseOf(items[after[0]], 'cue') !== undefined);
      const useLeft =
        left !== null &&
        roleOf(items, left[0], left[1]) !== 'other' &&
        (after === null || roleOf(items, after[0], after[1]) === 'other');
      const phrase = useLeft ? left : after;
      if (goesOn && previous !== null && !useLeft) {
        const same: Speaker = previous;
        made = { ...same, verb: at, kind: say.kind, side: 'any', told: toldTo };
      } else if (phrase !== null && items[phrase[0]]?.key !== 'ما')
        made = speaker(items, phrase, at, say.kind, 'any', toldTo);
    } else if (before !== null) {
      // A trailing "…, X said" closes what was said before it; a leading one opens what follows.
      const opens =
        before[0] <= 1 ||
        (!isSign(items[before[0] - 1], ',"”»') &&
          !(isMark(items[before[0] - 1], 'determiner') && isSign(items[before[0] - 2], ',"”»')));
      const next = toldTo === null ? items[at + 1] : items[toldTo.to];
      const continues =
        next !== undefined &&
        (isMark(next, 'that', 'determiner', 'possessive', 'pronoun', 'more', 'other', 'most', 'total') ||
          next.number !== undefined ||
          senseOf(next, 'vague') !== undefined ||
          senseOf(next, 'qualifier') !== undefined ||
          senseOf(next, 'people') !== undefined ||
          (next.token.type === 'word' &&
            next.token.capital &&
            !next.token.upper &&
            senseOf(next, 'weekday') === undefined &&
            senseOf(next, 'time') === undefined) ||
          isSign(next, ':"“«'));
      made = speaker(items, before, at, say.kind, opens || continues ? 'behind' : 'before', toldTo);
    } else if (quoteEnds && after !== null && item.key.endsWith('ing') === false) {
      made = speaker(items, after, at, say.kind, 'before', toldTo);
    } else if (
      previous !== null &&
      (isMark(items[at - 1], 'and', 'but') ||
        isSign(items[at - 1], ',') ||
        isMark(items[at - 1], 'adverb') ||
        item.key.endsWith('ing'))
    ) {
      const same: Speaker = previous;
      made = { ...same, verb: at, kind: say.kind, side: 'behind', told: toldTo };
    }
    if (made === null) continue;
    speakers.push(made);
    previous = made;
  }
  return speakers;
}

/** "The monitor gave an overall toll of …": giving a figure is saying it. */
function givesToll(items: readonly Item[], at: number): { readonly kind: SayKind } | undefined {
  if (!/^(?:gave|gives|given|donne|donnait|names|named|nomme)$/u.test(items[at]?.key ?? '')) return undefined;
  if (/^nam|^nom/u.test(items[at]?.key ?? '') && items[at + 1]?.number === undefined) return undefined;
  const subject = subjectBefore(items, at);
  if (subject === null) return undefined;
  const body = roleOf(items, subject[0], subject[1]) !== 'other' || isPronoun(items, subject[0], subject[1]);
  const figure = items
    .slice(at + 1, at + 8)
    .some(
      (item) =>
        isMark(item, 'number_of', 'total') ||
        item.number?.article === false ||
        senseOf(item, 'cue')?.form === 'toll',
    );
  return body && figure ? { kind: 'says' } : undefined;
}

/** Makes a speaker of a phrase and its verb. */
export function speaker(
  items: readonly Item[],
  phrase: readonly [number, number],
  verb: number,
  kind: SayKind,
  side: Speaker['side'],
  told: Speaker['told'],
): Speaker {
  return {
    from: phrase[0],
    to: phrase[1],
    verb,
    kind,
    role: roleOf(items, phrase[0], phrase[1]),
    side,
    told,
    pronoun: isPronoun(items, phrase[0], phrase[1]),
    impersonal: false,
  };
}
