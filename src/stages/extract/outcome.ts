import type { Outcome } from '#model';
import type { Cue } from './cue.ts';
import type { Mention, Reader } from './mention.ts';
import type { Item } from './sentence.ts';
import { isMark, isSign, senseOf } from './sentence.ts';

/** The outcome a mention is read with, and the item whose words gave it. */
export type Attached = {
  readonly outcome: Outcome;
  readonly at: number;
  readonly cue: Cue | null;
  readonly toll: boolean;
  readonly agentSide: boolean;
};

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

function lookRight(
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

const isPartitive = (items: readonly Item[], mention: Mention, other: Mention): boolean => {
  for (let at = mention.to; at < other.from; at += 1)
    if (!isMark(items[at], 'of', 'determiner', 'from')) return false;
  return other.from > mention.to;
};

function lookLeft(
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

/** "left 12 dead", "leaving 30 people wounded": the state stands behind, the doer before. */
function bodiesOf(items: readonly Item[], mention: Mention): boolean {
  let at = mention.from - 1;
  while (isMark(items[at], 'determiner', 'adverb') || senseOf(items[at], 'qualifier') !== undefined) at -= 1;
  if (senseOf(items[at], 'people')?.unit === 'bodies') return true;
  return isMark(items[at], 'of') && senseOf(items[at - 1], 'people')?.unit === 'bodies';
}

/** Decides what happened to the people a mention counts; null when nothing in the sentence says they were harmed. */
export function outcomeOf(
  reader: Reader,
  items: readonly Item[],
  mention: Mention,
  mentions: readonly Mention[],
  cues: readonly Cue[],
): Attached | null {
  const arabic = reader.lexicon.tongue === 'ar';
  const { head } = mention;
  if (head.kind === 'thing' && mention.refusal !== null) return null;
  const cueAt = new Map(cues.map((cue) => [cue.at, cue]));
  const bodies = head.unit === 'bodies' || bodiesOf(items, mention);
  const subject: Mention =
    bodies && head.unit !== 'bodies' ? { ...mention, head: { ...head, unit: 'bodies' } } : mention;
  if (head.kind === 'cue' && head.outcome !== null) {
    // "two of the wounded died": what happened later counts.
    const later =
      head.partitive && head.form === 'harmed' ? lookRight(items, subject, mentions, cueAt, arabic) : null;
    if (later !== null && later.distance <= 3) return attach(later.cue);
    const left = lookLeft(items, subject, mentions, cueAt, arabic);
    // "executed 26 prisoners", "buried 76 of the dead": the act done to people already called so.
    if (
      left !== null &&
      left.cue.use !== 'toll' &&
      left.cue.outcome !== head.outcome &&
      left.distance <= 2 &&
      !(left.cue.outcome === 'bodies_seen' || left.cue.outcome === 'bodies_recovered')
    )
      return attach(left.cue);
    const after =
      head.outcome === 'detained' || head.outcome === 'abducted' || head.outcome === 'displaced'
        ? lookRight(items, subject, mentions, cueAt, arabic)
        : null;
    if (after !== null && after.cue.outcome === 'killed' && after.distance <= 1) return attach(after.cue);
    return {
      outcome: head.outcome,
      at: head.at,
      cue: null,
      toll: left?.cue.use === 'toll' && left.colon !== true,
      agentSide: false,
    };
  }
  const whole = mentions.some(
    (other) => other !== mention && other.to <= mention.from && isPartitive(items, other, mention),
  );
  const right = whole ? null : lookRight(items, subject, mentions, cueAt, arabic);
  const left = lookLeft(items, subject, mentions, cueAt, arabic);
  const best = left === null ? right : right === null ? left : right.distance < left.distance ? right : left;
  if (best !== null) return best.colon === true ? { ...attach(best.cue), toll: false } : attach(best.cue);
  if (head.modifier !== null)
    return { outcome: head.modifier, at: head.at, cue: null, toll: false, agentSide: false };
  if (bodies && mention.refusal === null)
    return { outcome: 'bodies_seen', at: head.at, cue: null, toll: false, agentSide: false };
  return null;
}

function attach(cue: Cue): Attached {
  return { outcome: cue.outcome, at: cue.at, cue, toll: cue.use === 'toll', agentSide: cue.use === 'object' };
}
