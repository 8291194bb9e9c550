import type { Cue } from './cue.ts';
import type { Mention } from './mention.ts';
import type { Item } from './sentence.ts';
import { isMark, isSign, senseOf } from './sentence.ts';

type Candidate = { readonly cue: Cue; readonly distance: number; readonly colon?: boolean };

const REACH = 16;

/** Words that open another clause, whose verb has another subject. */
const SUBORDINATE = new Set([
  'after',
  'before',
  'when',
  'because',
  'until',
  'since',
  'lorsque',
  'lorsqu',
  'quand',
  'apres',
  'عندما',
  'حين',
  'بعدما',
]);

/** A dash with blanks on both sides, as between a headline and the name of its site. */
const isSpacedDash = (items: readonly Item[], at: number): boolean =>
  isSign(items[at], '-') && items[at]?.token.spaced === true && items[at + 1]?.token.spaced === true;

const HARD = ';؛:—–|';

/** Whether two mentions stand in one list: only "and", commas and small words lie between them. */
function listed(items: readonly Item[], from: number, to: number): boolean {
  if (from > to) return false;
  for (let at = from; at < to; at += 1) {
    const item = items[at];
    if (item === undefined) return false;
    if (
      isMark(item, 'and', 'or', 'determiner', 'possessive', 'other', 'more') ||
      isSign(item, ',،') ||
      item.key === 'و'
    )
      continue;
    if (senseOf(item, 'qualifier') !== undefined) continue;
    return false;
  }
  return true;
}

const joinsList = (items: readonly Item[], mention: Mention): boolean =>
  items[mention.from]?.glued === 'و' || items[mention.at]?.glued === 'و';

function mentionAt(mentions: readonly Mention[], at: number): Mention | undefined {
  return mentions.find((mention) => at >= mention.from && at < mention.to);
}

/** Whether the cue may be said of what the mention counts. */
function fits(cue: Cue, mention: Mention): boolean {
  const bodies = mention.head.unit === 'bodies';
  if (cue.outcome === 'bodies_seen' || cue.outcome === 'bodies_recovered') return bodies;
  if (cue.outcome === 'displaced') return !bodies;
  return true;
}

/** The casualty word behind a mention that is said of it, with how far away it stands. */
export function lookRight(
  items: readonly Item[],
  mention: Mention,
  mentions: readonly Mention[],
  cueAt: ReadonlyMap<number, Cue>,
  arabic: boolean,
): Candidate | null {
  let distance = 0;
  let said = false;
  for (let at = mention.to; at < items.length && distance < REACH; at += 1) {
    const item = items[at];
    if (item === undefined) return null;
    const dash = isSign(item, '—–');
    // "twelve – four of them minors – were shot": what stands between dashes is stepped over.
    const closing = dash ? items.findIndex((other, place) => place > at && isSign(other, '—–')) : -1;
    if (closing > 0) {
      at = closing;
      continue;
    }
    if (dash && items.slice(0, mention.from).some((other) => isSign(other, '—–'))) continue;
    if (isSign(item, HARD) || isSpacedDash(items, at)) return null;
    if (SUBORDINATE.has(item.key) && distance > 0) return null;
    if (isSign(item, '(')) {
      while (at < items.length && !isSign(items[at], ')')) at += 1;
      continue;
    }
    const other = mentionAt(mentions, at);
    if (other !== undefined && other !== mention) {
      const inList =
        listed(items, mention.to, other.from) ||
        (joinsList(items, other) && other.from === mention.to) ||
        mentions.some(
          (between) =>
            between !== mention &&
            between.to <= other.from &&
            between.from >= mention.to &&
            (listed(items, between.to, other.from) || joinsList(items, other)),
        );
      const partOf = isMark(items[other.from - 1], 'including') || isMark(items[other.from - 1], 'them');
      const aside =
        other.refusal !== null || other.head.kind === 'thing' || isPartitive(items, mention, other);
      if (other.refusal === 'ordinal') return null;
      if (!inList && !partOf && !aside) {
        // An unnamed list after an enumeration: stop, the other number has its own words.
        return null;
      }
      distance += inList ? 3 : 2;
      at = other.to - 1;
      continue;
    }
    const cue = cueAt.get(at);
    if (cue !== undefined) {
      if (cue.use === 'subject' || cue.use === 'either') {
        if (!fits(cue, mention)) {
          distance += 1;
          continue;
        }
        if (arabic && cue.use === 'either' && distance > 4) return null;
        return { cue, distance };
      }
      if (cue.use === 'noun' && distance <= 1 && !arabic) {
        // "12 civilian deaths" was read as a head; here a noun only ends the look.
        return null;
      }
      if (cue.use === 'object' && !fits(cue, mention)) {
        distance += 1;
        continue;
      }
      return null;
    }
    if (isMark(item, 'but', 'if', 'that') && !isMark(item, 'who', 'preposition')) return null;
    if (
      senseOf(item, 'say') !== undefined &&
      !isMark(item, 'be', 'rise') &&
      senseOf(item, 'people') === undefined &&
      !said
    ) {
      if (!isSign(items[at + 1], ',') || distance === 0) return null;
      said = true;
    }
    if (isSign(item, ',،')) distance += 2;
    else if (isMark(item, 'and')) distance += 3;
    else if (isMark(item, 'be', 'been', 'have', 'who', 'adverb', 'alleged', 'modal', 'feared')) distance += 0;
    else distance += 1;
  }
  return null;
}

const TOLL_LINKS = ['rise', 'be', 'exceed', 'to', 'of', 'in'] as const;

/** Whether the second mention is what the first is a part of: "seven of the 30". */
export const isPartitive = (items: readonly Item[], mention: Mention, other: Mention): boolean => {
  for (let at = mention.to; at < other.from; at += 1)
    if (!isMark(items[at], 'of', 'determiner', 'from')) return false;
  return other.from > mention.to;
};

/** The casualty word before a mention that governs it, with how far away it stands. */
export function lookLeft(
  items: readonly Item[],
  mention: Mention,
  mentions: readonly Mention[],
  cueAt: ReadonlyMap<number, Cue>,
  arabic: boolean,
): Candidate | null {
  let distance = 0;
  let linked = mention.qualifierAt !== null && mention.qualifierAt < mention.at;
  let colon = false;
  let edge = mention.from;
  for (let at = mention.from - 1; at >= 0 && distance < REACH; at -= 1) {
    const item = items[at];
    if (item === undefined) return null;
    if (isSign(item, ';؛—|') || isSpacedDash(items, at)) return null;
    if (isSign(item, ':')) {
      if (colon) return null;
      colon = true;
      distance += 1;
      continue;
    }
    const other = mentionAt(mentions, at);
    if (other !== undefined && other !== mention) {
      const inList = listed(items, other.to, edge) || joinsList(items, mention) || joinsList(items, other);
      edge = other.from;
      const aside = other.refusal !== null || other.head.kind === 'thing';
      const changed = isMark(items[mention.from - 1], 'to') && isMark(items[other.from - 1], 'from');
      if (
        !inList &&
        !aside &&
        !changed &&
        (distance > 0 || !isMark(items[mention.from - 1], 'including', 'and'))
      )
        return null;
      distance += inList ? 3 : 2;
      at = other.from;
      continue;
    }
    const cue = cueAt.get(at);
    if (cue !== undefined) {
      if (!fits(cue, mention)) {
        distance += 1;
        continue;
      }
      switch (cue.use) {
        case 'object':
        case 'either':
          return { cue, distance };
        case 'noun':
          return arabic || linkedByOf(items, at, mention.from) || colon ? { cue, distance } : null;
        case 'toll':
          // An Arabic verb of reaching stands before the toll it speaks of.
          if (arabic && isMark(items[at - 1], 'rise') && distance <= 3) return { cue, distance };
          return linked || colon || distance === 0 ? { cue, distance, colon } : null;
        case 'subject':
          if (colon && distance <= 2) return { cue, distance };
          return isMark(items[at + 1], 'be') && distance <= 2 ? { cue, distance } : null;
      }
    }
    if (isMark(item, ...TOLL_LINKS) || senseOf(item, 'qualifier') !== undefined) linked = true;
    if (isMark(item, 'but', 'if', 'that') && !arabic) return null;
    if (
      senseOf(item, 'say') !== undefined &&
      !isMark(item, 'be', 'rise') &&
      senseOf(item, 'people') === undefined &&
      senseOf(item, 'body') === undefined &&
      !arabic
    )
      return null;
    if (isSign(item, ',،')) distance += 2;
    else if (
      isMark(item, 'determiner', 'adverb', 'of', 'more', 'total') ||
      senseOf(item, 'qualifier') !== undefined
    )
      distance += 0;
    else if (isMark(item, 'and')) distance += 4;
    else distance += 1;
  }
  return null;
}

function linkedByOf(items: readonly Item[], cueAt: number, to: number): boolean {
  // A phrase that already ends in its "of": "mort de".
  if (cueAt + 1 === to && / (?:of|de|d)$/u.test(items[cueAt]?.key ?? '')) return true;
  for (let at = cueAt + 1; at < to; at += 1) {
    const item = items[at];
    if (isMark(item, 'of')) return true;
    if (
      !isMark(item, 'determiner', 'adverb', 'total', 'in') &&
      senseOf(item, 'qualifier') === undefined &&
      item?.token.capital !== true
    )
      return false;
  }
  return false;
}
