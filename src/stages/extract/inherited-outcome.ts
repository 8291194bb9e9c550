import type { Outcome } from '#model';
import type { Cue } from './cue.ts';
import type { Counted } from './grouping.ts';
import { inOneList, partLead } from './grouping.ts';
import type { Mention } from './mention.ts';
import type { Attached } from './outcome.ts';
import type { Item } from './sentence.ts';
import { isMark, isSign, senseOf } from './sentence.ts';

/** A bare figure whose sentence calls it the figure, the total, the number: it counts what was counted before. */
export function byAntecedent(
  items: readonly Item[],
  mention: Mention,
  known: Outcome | null,
  correcting: boolean,
): Attached | null {
  const { head } = mention;
  if (mention.refusal !== null || head.kind === 'thing' || (head.kind === 'unknown' && !correcting))
    return null;
  let linked = mention.qualifierAt !== null && mention.qualifierAt < mention.at;
  // "The number of civilians killed … since Thursday has risen to 745": the number may stand far off.
  const risen = head.kind === 'none' && isMark(items[mention.from - 1], 'rise', 'to');
  let told: Attached | null = null;
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - (risen ? 20 : 8)); at -= 1) {
    const item = items[at];
    if (isSign(item, ';؛')) return null;
    if (
      isMark(item, 'rise', 'be', 'exceed', 'to', 'of', 'in') ||
      senseOf(item, 'qualifier') !== undefined ||
      (correcting && senseOf(item, 'say') !== undefined)
    )
      linked = true;
    const cue = senseOf(item, 'cue');
    if (cue !== undefined && cue.form !== 'toll' && risen && !isMark(item, 'number_of'))
      told = { outcome: cue.outcome, at, cue: null, toll: true, agentSide: false };
    const said =
      senseOf(item, 'say') !== undefined && /toll|number|figure|bilan|nombre/u.test(item?.key ?? '');
    if ((isMark(item, 'number_of', 'total') || said) && linked) {
      if (told !== null && isMark(item, 'number_of')) return told;
      const outcome = known ?? (correcting ? 'killed' : null);
      return outcome === null ? null : { outcome, at, cue: null, toll: !said, agentSide: false };
    }
  }
  return null;
}

/** "The quarter alone lost 90", "she lost her husband and both sons": losing people is their death. */
export function byLoss(items: readonly Item[], mention: Mention, known: Outcome | null): Attached | null {
  if (mention.refusal !== null || mention.head.kind === 'thing') return null;
  let at = mention.from - 1;
  while (
    at > 0 &&
    (isMark(items[at], 'determiner', 'possessive', 'adverb', 'more') ||
      senseOf(items[at], 'qualifier') !== undefined)
  )
    at -= 1;
  if (
    !isMark(items[at], 'leave') ||
    !/^(?:lost|lose|loses|losing|perdu|perd|perdent|فقد|فقدت|خسر|خسرت|فقدوا)$/u.test(
      items[at]?.token.stems.find((stem) =>
        /^(?:lost|lose|loses|losing|perdu|perd|perdent|فقد|فقدت|خسر|خسرت|فقدوا)$/u.test(stem),
      ) ?? '',
    )
  )
    return null;
  const people =
    mention.head.kin ||
    mention.head.personal ||
    mention.implied === 'kin' ||
    (mention.head.kind === 'people' && mention.head.community);
  if (!people && !(mention.head.kind === 'none' && known !== null) && mention.head.kind !== 'people')
    return null;
  return { outcome: 'killed', at, cue: null, toll: false, agentSide: true };
}

const NAMED: readonly (readonly [Outcome, RegExp])[] = [
  ['killed', /dead|killed|victims|deaths|deceased|morts|tues|victimes|القتلي|الضحايا|slain|fatalities/u],
  ['injured', /wounded|injured|blesses|الجرحي|المصابين/u],
  ['missing', /missing|disparus|المفقودين/u],
];

/** "among the dead were four children", "the dead included 11 officers": the words name what happened to the whole. */
export function amongNamed(items: readonly Item[], part: number): Attached | null {
  for (const at of [part, part - 1]) {
    for (const [outcome, words] of NAMED)
      if (words.test(items[at]?.key ?? '') && items[at]?.number === undefined)
        return { outcome, at, cue: null, toll: false, agentSide: false };
  }
  return null;
}

/** The outcome of the figure this one is a part of, else the one last spoken of. */
export function inherit(
  parent: Attached | null,
  known: Outcome | null,
  mention: Mention,
  bare = false,
): Attached | null {
  if (parent !== null) return { ...parent, toll: false, ...(bare ? { cue: null } : {}) };
  return known === null ? null : { outcome: known, at: mention.at, cue: null, toll: false, agentSide: false };
}

/** A further member of a list, or the same figure by another voice: "her husband, both sons", "95 according to one, 35 according to another". */
export function continued(
  items: readonly Item[],
  mention: Mention,
  last: Counted | undefined,
): Attached | null {
  if (last === undefined || mention.head.kind === 'thing') return null;
  const people = mention.head.kind === 'people' && mention.head.statuses.length === 0;
  if (
    people &&
    inOneList(items, last.mention, mention) &&
    (last.mention.head.kin || last.mention.implied !== null || mention.implied !== null)
  )
    return { ...last.attached, toll: false };
  const between = items.slice(last.mention.to, mention.from);
  const joined =
    isMark(items[mention.from - 1], 'and') ||
    isSign(items[mention.from - 1], ',،') ||
    (mention.from > 0 && items[mention.from]?.glued === 'و') ||
    isMark(items[mention.from - 1], 'more');
  const bare = mention.head.kind === 'none' || (mention.head.kind === 'people' && mention.head.more);
  // "7 soldiers in one place, 5 in another"; "76 on one day and 10 more on the next".
  if (
    joined &&
    bare &&
    (mention.more || isMark(items[mention.to], 'in')) &&
    !between.some((item) => senseOf(item, 'cue') !== undefined) &&
    between.length <= 12
  )
    return { ...last.attached, toll: false };
  // "including 19 women and 12 children".
  if (
    mention.head.kind === 'people' &&
    partLead(items, last.mention) !== null &&
    inOneList(items, last.mention, mention)
  )
    return { ...last.attached, cue: null, toll: false };
  // "the mayor speaks of 95 killed, the government of 35".
  if (
    mention.head.kind === 'none' &&
    isMark(items[mention.from - 1], 'of') &&
    senseOf(items[mention.from - 2], 'body') !== undefined
  )
    return { ...last.attached, toll: false };
  const voiced =
    mention.head.kind === 'none' &&
    isMark(items[mention.to], 'accord') &&
    items.slice(last.mention.to, mention.from).some((item) => isMark(item, 'accord'));
  return voiced ? { ...last.attached, toll: false } : null;
}

/** "1,018: the 745 civilians, 125 soldiers and 148 gunmen": the last figure before a colon, when only a list of smaller ones follows it. */
export function wholeOf(
  items: readonly Item[],
  mention: Mention,
  mentions: readonly Mention[],
  counted: readonly Counted[],
): Counted | null {
  if (mention.value === null || mention.refusal !== null) return null;
  if (mention.head.kind !== 'people' && mention.head.kind !== 'none') return null;
  const colon = items.findLastIndex((item, at) => at < mention.from && isSign(item, ':'));
  if (colon < 0) return null;
  const whole = counted.findLast((other) => other.mention.at < colon);
  const value = whole?.mention.value ?? null;
  if (whole === undefined || value === null || mention.value > value) return null;
  const said = items.slice(whole.mention.to, colon).some((item) => item.number !== undefined);
  if (said) return null;
  for (let at = colon + 1; at < mention.from; at += 1) {
    const item = items[at];
    if (mentions.some((other) => at >= other.from && at < other.to)) continue;
    if (senseOf(item, 'cue') !== undefined || isSign(item, ';؛.')) return null;
  }
  const listed = mentions.filter(
    (other) => other.from > colon && other.value !== null && other.refusal === null,
  );
  const sum = listed.reduce((total, other) => total + (other.value ?? 0), 0);
  const heads = listed.every((other) => other.head.kind === 'people');
  return heads && listed.length > 1 && sum <= value && opensList(items, colon + 1, listed[0]) ? whole : null;
}

function opensList(items: readonly Item[], from: number, first: Mention | undefined): boolean {
  if (first === undefined) return false;
  return items
    .slice(from, first.from)
    .every((item) => isMark(item, 'determiner') || senseOf(item, 'qualifier') !== undefined);
}

/** "the civilians killed on 7 March: Tartous 49, Latakia 25": names with figures behind a colon, under what was said before it. */
export function listedUnder(items: readonly Item[], mention: Mention, cues: readonly Cue[]): Attached | null {
  if (mention.refusal !== null || mention.head.kind !== 'none' || mention.value === null) return null;
  const label = items[mention.from - 1];
  if (label?.token.type !== 'word' || !(label.token.capital || label.token.key.charCodeAt(0) > 0x5ff))
    return null;
  const end = items[mention.to];
  if (end !== undefined && !isSign(end, ',،;؛.') && !isMark(end, 'and') && end.glued !== 'و') return null;
  const colon = items.findLastIndex((item, at) => at < mention.from && isSign(item, ':'));
  const cue = cues.findLast((one) => one.at < colon);
  if (colon < 0 || cue === undefined) return null;
  return { outcome: cue.outcome, at: cue.at, cue: null, toll: false, agentSide: false, labelled: true };
}

/** "Of 532 dead, 213 were fighters": a figure said of a total that opened the sentence. */
export function openingOf(
  items: readonly Item[],
  mention: Mention,
  mentions: readonly Mention[],
  counted: readonly Counted[],
  known: Outcome | null,
): Attached | null {
  const first = counted[0];
  const opened =
    first !== undefined && isMark(items[first.mention.from - 1], 'of') && first.mention.from <= 2;
  const predicate =
    mention.head.kind === 'people' &&
    mention.head.at > mention.countTo &&
    mention.head.from > mention.countTo;
  if (opened && mention !== mentions[0]) return { ...first.attached, toll: false };
  if (predicate && known !== null && mention.value !== null)
    return { outcome: known, at: mention.at, cue: null, toll: false, agentSide: false };
  // "tartous 49, latakia 25": places with figures after a total and a colon.
  if (
    first !== undefined &&
    mention.head.kind === 'none' &&
    items[mention.from - 1]?.token.type === 'word' &&
    items[mention.from - 1]?.senses.length === 0
  ) {
    for (let at = first.mention.to; at < mention.from; at += 1)
      if (isSign(items[at], ':—–(')) return { ...first.attached, toll: false };
  }
  return null;
}
