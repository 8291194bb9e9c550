import type { Modality, Outcome, Stance, Status } from '#model';
import type { Cue, Shooting } from './cue.ts';
import { cuesOf } from './cue.ts';
import type { Draft } from './draft.ts';
import { newDraft } from './draft.ts';
import type { Counted } from './grouping.ts';
import { inOneList, isFamily, listsOf, partLead } from './grouping.ts';
import type { Head } from './head.ts';
import { readHead } from './head.ts';
import type { Mention, Reader } from './mention.ts';
import { mentionsOf, spanOf } from './mention.ts';
import type { Attached } from './outcome.ts';
import { outcomeOf } from './outcome.ts';
import { countOf } from './policy.ts';
import type { Item, Sentence } from './sentence.ts';
import { isMark, isSign, senseOf } from './sentence.ts';

/** A number of a sentence that is not a claim, by item, with what it stands beside. */
export type Refused = {
  readonly mention: Mention;
  readonly reason:
    | 'hypothetical'
    | 'counterfactual'
    | 'previous_toll'
    | 'not_casualty'
    | 'kin_singular'
    | null;
};

/** What the casualty words of one sentence give. */
export type CasualtyReading = {
  readonly drafts: Draft[];
  readonly refused: Refused[];
  readonly mentions: readonly Mention[];
  readonly cues: readonly Cue[];
  readonly sources: ReadonlyMap<Draft, Counted>;
};

/** What sentences before this one leave behind. */
export type Memory = {
  readonly outcome: Outcome | null;
  readonly draft: Draft | null;
  readonly correcting: boolean;
};

/** The mention with the noun its sentence says it was: "213 were fighters", "six of them children". */
function withPredicate(reader: Reader, items: readonly Item[], mention: Mention): Mention {
  if (mention.head.kind !== 'none' || mention.refusal !== null || mention.implied !== null) return mention;
  let at = mention.to;
  if (isMark(items[at], 'including')) at += 1;
  while (isMark(items[at], 'be', 'adverb') || (isSign(items[at], ',') && isMark(items[at - 1], 'including')))
    at += 1;
  if (at === mention.to) return mention;
  const head: Head = readHead(items, at, reader);
  return head.kind === 'people' ? { ...mention, head, to: Math.max(head.to, mention.to) } : mention;
}

type Mood = {
  readonly modality: Modality | null;
  readonly stance: Stance;
  readonly at: number | null;
  readonly unreal: 'hypothetical' | 'counterfactual' | null;
};

/** Reads hedges around a figure and the word that gave its outcome. */
function moodOf(items: readonly Item[], mention: Mention, attached: Attached): Mood {
  const cue = attached.cue?.at ?? attached.at;
  const from = Math.max(0, Math.min(mention.from, cue) - 4);
  const to = Math.min(items.length, Math.max(mention.to, cue + 1) + 3);
  let mood: Mood = { modality: null, stance: 'asserts', at: null, unreal: null };
  for (let at = from; at < to; at += 1) {
    const item = items[at];
    if (item === undefined) continue;
    const outside = at < Math.min(mention.from, cue) || at > Math.max(mention.to, cue);
    if (outside && isSign(item, ';,؛،')) {
      if (at > Math.max(mention.to, cue)) break;
      mood = { modality: null, stance: 'asserts', at: null, unreal: null };
      continue;
    }
    if (isMark(item, 'would'))
      return { modality: 'hypothetical', stance: 'hedges', at, unreal: 'counterfactual' };
    if (isMark(item, 'future') && at < Math.max(cue, mention.to) && cue > at)
      return { modality: 'forecast', stance: 'hedges', at, unreal: 'hypothetical' };
    if (isMark(item, 'feared')) mood = { modality: 'feared', stance: 'hedges', at, unreal: null };
    else if (isMark(item, 'modal') && senseOf(item, 'month') === undefined && at < Math.max(cue, mention.to))
      mood = { modality: 'possible', stance: 'hedges', at, unreal: null };
    else if (isMark(item, 'alleged')) mood = { modality: 'alleged', stance: 'hedges', at, unreal: null };
  }
  return mood;
}

/** "if … would have": nothing in such a sentence happened. */
function isConditional(items: readonly Item[]): boolean {
  return (
    items.some((item) => isMark(item, 'if')) &&
    items.some((item) => isMark(item, 'would', 'future', 'modal') && senseOf(item, 'month') === undefined)
  );
}

/** "from 28 to 30", "revising the earlier 340": the figure that was replaced. */
function isPrevious(items: readonly Item[], mention: Mention, next: Mention | undefined): boolean {
  const before = items[mention.from - 1];
  if (
    isMark(before, 'from') &&
    next !== undefined &&
    isMark(items[next.from - 1], 'to') &&
    next.from - mention.to <= 2
  )
    return true;
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - 4); at -= 1) {
    const item = items[at];
    if (item?.token.type === 'sign' || item?.number !== undefined) return false;
    if (isMark(item, 'earlier') && item?.key !== 'before') return true;
  }
  return false;
}

/** A bare figure whose sentence calls it the figure, the total, the number: it counts what was counted before. */
function byAntecedent(
  items: readonly Item[],
  mention: Mention,
  known: Outcome | null,
  correcting: boolean,
): Attached | null {
  const { head } = mention;
  if (mention.refusal !== null || head.kind === 'thing' || (head.kind === 'unknown' && !correcting))
    return null;
  let linked = mention.qualifierAt !== null && mention.qualifierAt < mention.at;
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - 8); at -= 1) {
    const item = items[at];
    if (isSign(item, ';؛')) return null;
    if (
      isMark(item, 'rise', 'be', 'exceed', 'to', 'of', 'in') ||
      senseOf(item, 'qualifier') !== undefined ||
      (correcting && senseOf(item, 'say') !== undefined)
    )
      linked = true;
    const told =
      senseOf(item, 'say') !== undefined && /toll|number|figure|bilan|nombre/u.test(item?.key ?? '');
    if ((isMark(item, 'number_of', 'total') || told) && linked) {
      const outcome = known ?? (correcting ? 'killed' : null);
      return outcome === null ? null : { outcome, at, cue: null, toll: !told, agentSide: false };
    }
  }
  return null;
}

/** "The quarter alone lost 90", "she lost her husband and both sons": losing people is their death. */
function byLoss(items: readonly Item[], mention: Mention, known: Outcome | null): Attached | null {
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

const unitOf = (mention: Mention, outcome: Outcome): Draft['unit'] => {
  if (mention.head.unit !== null) return mention.head.unit;
  return outcome === 'bodies_seen' || outcome === 'bodies_recovered' ? 'bodies' : 'persons';
};

/** "has so far verified 111": a bare number that is only the present state of a count. */
function saidSoFar(items: readonly Item[], mention: Mention): boolean {
  if (mention.implied !== null || mention.vague) return false;
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - 6); at -= 1) {
    if (isSign(items[at], ';؛') || items[at]?.number !== undefined || isMark(items[at], 'including'))
      return false;
    if (items[at]?.senses.some((sense) => sense.is === 'qualifier' && sense.qualifier === 'so_far') === true)
      return true;
  }
  for (let at = mention.to; at < Math.min(items.length, mention.to + 5); at += 1) {
    if (isSign(items[at], ',;.،؛') || items[at]?.number !== undefined) return false;
    if (items[at]?.senses.some((sense) => sense.is === 'qualifier' && sense.qualifier === 'so_far') === true)
      return true;
  }
  return false;
}

/** "قد يتجاوز عدد القتلى المئة": the verb of exceeding stands before the toll, the number behind it. */
function exceedingToll(
  items: readonly Item[],
  attached: Attached,
  mention: Mention,
): 'more_than' | 'could_exceed' | null {
  if (!attached.toll || mention.qualifier !== 'exact') return null;
  const verb = items[attached.at - 1];
  if (senseOf(verb, 'qualifier')?.qualifier !== 'more_than') return null;
  return isMark(items[attached.at - 2], 'modal', 'future') ? 'could_exceed' : 'more_than';
}

/** Puts a counted mention into a draft: count, qualifier, population, unit, with their words. */
function draftOf(reader: Reader, sentence: Sentence, counted: Counted): Draft {
  const { items } = sentence;
  const { mention, attached } = counted;
  const draft = newDraft(
    'casualty',
    sentence.start,
    sentence.end,
    items[mention.at]?.start ?? sentence.start,
  );
  draft.outcome = attached.outcome;
  draft.unit = unitOf(mention, attached.outcome);
  draft.qualifier = mention.qualifier === 'exact' && saidSoFar(items, mention) ? 'so_far' : mention.qualifier;
  const ahead = exceedingToll(items, attached, mention);
  if (ahead !== null) draft.qualifier = ahead;
  const exceeding =
    mention.qualifierAt !== null &&
    mention.qualifierAt < mention.at &&
    isMark(items[mention.qualifierAt - 1], 'modal', 'future');
  if (mention.qualifier === 'more_than' && exceeding) draft.qualifier = 'could_exceed';
  const [countStart, countEnd] = spanOf(items, mention.countFrom, mention.countTo);
  const counts = countOf(mention, draft.qualifier);
  draft.count = counts === null ? null : { ...counts, words: reader.text.slice(countStart, countEnd) };
  draft.why['count'] = [countStart, countEnd];
  if (mention.qualifierAt !== null)
    draft.why['qualifier'] = spanOf(items, mention.qualifierAt, mention.qualifierAt + 1);
  const cue = items[attached.at];
  if (cue !== undefined) draft.why['outcome'] = [cue.start, cue.end];
  const { head } = mention;
  if (head.kind === 'people' || head.kind === 'unknown') {
    const from = mention.implied === null && head.from > mention.at ? head.from : mention.at;
    let first = from;
    while (
      first < head.at &&
      (isMark(items[first], 'of', 'more', 'from') || isSign(items[first], '"“«‘\'')) &&
      !isMark(items[first], 'possessive')
    )
      first += 1;
    const [start, end] = spanOf(items, first, Math.max(head.to, first + 1));
    const community = head.community ? reader.text.slice(...spanOf(items, head.at, head.at + 1)) : null;
    draft.population = {
      words: reader.text.slice(start, end),
      ...(head.statuses.length > 0 ? { status: [...head.statuses] as Status[] } : {}),
      ...(head.age === undefined ? {} : { age: head.age }),
      ...(head.sex === undefined ? {} : { sex: head.sex }),
      ...(community === null ? {} : { community }),
    };
    draft.why['population'] = [start, end];
    if (head.personal) draft.additive = false;
  }
  const mood = moodOf(items, mention, attached);
  if (draft.qualifier === 'could_exceed') {
    draft.stance = 'hedges';
    draft.modality = 'forecast';
    if (mention.qualifierAt !== null)
      draft.why['modality'] = spanOf(items, mention.qualifierAt - 1, mention.qualifierAt + 1);
  } else if (mood.modality !== null) {
    draft.stance = mood.stance;
    draft.modality = mood.modality;
    if (mood.at !== null) draft.why['modality'] = spanOf(items, mood.at, mood.at + 1);
    const uncounted =
      (mood.modality === 'feared' || mood.modality === 'possible') &&
      draft.count !== null &&
      draft.qualifier !== 'up_to';
    if (uncounted)
      draft.count = mention.vague
        ? null
        : draft.count === null
          ? null
          : { ...draft.count, low: null, high: null, lowOpen: false, highOpen: false };
  }
  return draft;
}

/** Adds a list of people into one figure of its own. */
function sumOf(reader: Reader, sentence: Sentence, list: readonly Counted[]): Draft {
  const first = list[0] as Counted;
  const last = list.at(-1) as Counted;
  const draft = draftOf(reader, sentence, first);
  const total = list.reduce((sum, { mention }) => sum + (mention.value ?? 0), 0);
  const [start] = spanOf(sentence.items, first.mention.countFrom, first.mention.countTo);
  const [, end] = spanOf(sentence.items, last.mention.from, last.mention.to);
  const words = reader.text.slice(start, end);
  draft.count = {
    low: total,
    point: total,
    high: total,
    lowOpen: false,
    highOpen: false,
    approximate: false,
    words,
  };
  draft.derived = true;
  draft.population = { words };
  draft.why['count'] = [start, end];
  draft.why['population'] = [start, end];
  draft.place -= 0.5;
  return draft;
}

/** Reads what one sentence says of people killed, wounded, missing and so on. */
export function readCasualties(
  reader: Reader,
  sentence: Sentence,
  shooting: Shooting,
  memory: Memory,
): CasualtyReading {
  const { items } = sentence;
  const mentions = mentionsOf(reader, sentence).map((mention) => withPredicate(reader, items, mention));
  if (mentions.length === 0)
    return {
      drafts: [],
      refused: [],
      mentions,
      cues: cuesOf(reader, items, mentions, shooting),
      sources: new Map(),
    };
  const cues = cuesOf(reader, items, mentions, shooting);
  const refused: Refused[] = [];
  const counted: Counted[] = [];
  const unreal = isConditional(items);
  let known = memory.outcome;
  for (const [index, mention] of mentions.entries()) {
    if (mention.refusal !== null) {
      refused.push({ mention, reason: null });
      continue;
    }
    const part = partLead(items, mention);
    const parent =
      part === null ? undefined : counted.findLast((other) => other.mention.to <= Math.max(part, 1));
    if (
      mention.implied === null &&
      mention.head.kind !== 'thing' &&
      isPrevious(items, mention, mentions[index + 1])
    ) {
      refused.push({ mention, reason: 'previous_toll' });
      known ??= mention.head.outcome;
      continue;
    }
    const last = counted.at(-1);
    const attached =
      outcomeOf(reader, items, mention, mentions, cues) ??
      (part !== null && mention.head.kind !== 'thing'
        ? (amongNamed(items, part) ?? inherit(parent?.attached ?? null, part < 5 ? known : null, mention))
        : null) ??
      byLoss(items, mention, known) ??
      byAntecedent(
        items,
        mention,
        known,
        memory.correcting || items.some((item) => isMark(item, 'correction', 'revise')),
      ) ??
      openingOf(items, mention, mentions, counted, known) ??
      continued(items, mention, last);
    if (attached === null) {
      if (mention.implied === null && items[mention.at]?.number?.article !== true)
        refused.push({ mention, reason: 'not_casualty' });
      continue;
    }
    const mood = moodOf(items, mention, attached);
    if (unreal || mood.unreal !== null) {
      if (mention.qualifier !== 'more_than' || mood.unreal === 'counterfactual' || unreal) {
        refused.push({ mention, reason: mood.unreal ?? 'hypothetical' });
        continue;
      }
    }
    counted.push({ mention, attached });
    known = attached.outcome;
  }
  const sources = new Map<Draft, Counted>();
  const drafts = composed(reader, sentence, counted, refused, memory, sources);
  return { drafts, refused, mentions, cues, sources };
}

const NAMED: readonly (readonly [Outcome, RegExp])[] = [
  ['killed', /dead|killed|victims|deaths|deceased|morts|tues|victimes|القتلي|الضحايا|slain|fatalities/u],
  ['injured', /wounded|injured|blesses|الجرحي|المصابين/u],
  ['missing', /missing|disparus|المفقودين/u],
];

/** "among the dead were four children", "the dead included 11 officers": the words name what happened to the whole. */
function amongNamed(items: readonly Item[], part: number): Attached | null {
  for (const at of [part, part - 1]) {
    for (const [outcome, words] of NAMED)
      if (words.test(items[at]?.key ?? '') && items[at]?.number === undefined)
        return { outcome, at, cue: null, toll: false, agentSide: false };
  }
  return null;
}

function inherit(parent: Attached | null, known: Outcome | null, mention: Mention): Attached | null {
  if (parent !== null) return { ...parent, toll: false };
  return known === null ? null : { outcome: known, at: mention.at, cue: null, toll: false, agentSide: false };
}

/** A further member of a list, or the same figure by another voice: "her husband, both sons", "95 according to one, 35 according to another". */
function continued(items: readonly Item[], mention: Mention, last: Counted | undefined): Attached | null {
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

/** "Of 532 dead, 213 were fighters": a figure said of a total that opened the sentence. */
function openingOf(
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

function composed(
  reader: Reader,
  sentence: Sentence,
  counted: readonly Counted[],
  refused: Refused[],
  memory: Memory,
  sources: Map<Draft, Counted>,
): Draft[] {
  const { items } = sentence;
  const drafts: Draft[] = [];
  const byMention = new Map<Mention, Draft>();
  const lists = listsOf(items, counted);
  const inList = new Map<Mention, Counted[]>();
  for (const list of lists) for (const each of list) inList.set(each.mention, list);
  const sums = new Map<Counted[], Draft>();
  for (const each of counted) {
    const { mention } = each;
    const list = inList.get(mention);
    if (mention.implied === 'none' || mention.value === 0) {
      const none = draftOf(reader, sentence, each);
      none.polarity = 'negated';
      sources.set(none, each);
      drafts.push(none);
      continue;
    }
    if (mention.implied === 'kin' && list === undefined) {
      refused.push({ mention, reason: 'kin_singular' });
      continue;
    }
    let sum: Draft | null = null;
    if (list !== undefined) {
      sum = sums.get(list) ?? null;
      if (sum === null) {
        sum = sumOf(reader, sentence, list);
        sums.set(list, sum);
        drafts.push(sum);
        sources.set(sum, each);
        if (isFamily(list))
          sum.additive = !list.some(({ mention: one }) => one.implied === 'kin' || possessed(items, one));
      }
      byMention.set(mention, sum);
      if (isFamily(list)) continue;
    }
    const draft = draftOf(reader, sentence, each);
    if (sum !== null) draft.partOf = sum;
    const part = partLead(items, mention);
    if (part !== null && draft.partOf === null) {
      const parent = counted.findLast(
        (other) =>
          other.mention.at < mention.at &&
          other.mention.to <= Math.max(part, mention.from) &&
          (byMention.get(other.mention)?.partOf ?? null) === null,
      );
      draft.partOf = (parent === undefined ? null : byMention.get(parent.mention)) ?? memory.draft;
    } else if (
      draft.partOf === null &&
      each.attached.cue === null &&
      counted[0] !== undefined &&
      counted[0] !== each &&
      mention.head.kind !== 'cue'
    ) {
      const opener = counted[0];
      const opened = isMark(items[opener.mention.from - 1], 'of') && opener.mention.from <= 2;
      const listedUnder = items.slice(opener.mention.to, mention.from).some((item) => isSign(item, ':—–('));
      if (opened || listedUnder) draft.partOf = byMention.get(opener.mention) ?? null;
    }
    const opener = counted[0];
    if (
      draft.partOf === null &&
      opener !== undefined &&
      opener !== each &&
      mention.head.kind === 'none' &&
      isTallied(items, opener.mention, mention)
    )
      draft.partOf = byMention.get(opener.mention) ?? null;
    if (
      draft.partOf === null &&
      opener !== undefined &&
      opener !== each &&
      isMark(items[mention.from - 2], 'alone')
    )
      draft.partOf = byMention.get(opener.mention) ?? null;
    if (mention.head.kind === 'cue' && mention.head.partitive && mention.head.form === 'event') {
      const parent = counted.find((other) => other.mention.at < mention.at);
      if (parent !== undefined) draft.partOf = byMention.get(parent.mention) ?? null;
    }
    byMention.set(mention, list === undefined ? draft : (sum ?? draft));
    sources.set(draft, each);
    drafts.push(draft);
  }
  // Members of one "including" list share its parent.
  for (const [index, one] of counted.entries()) {
    const before = counted[index - 1];
    const draft = byMention.get(one.mention);
    const earlier = before === undefined ? undefined : byMention.get(before.mention);
    if (
      draft !== undefined &&
      earlier !== undefined &&
      draft !== earlier &&
      draft.partOf === null &&
      earlier.partOf !== null &&
      before !== undefined &&
      inOneList(items, before.mention, one.mention)
    )
      draft.partOf = earlier.partOf;
  }
  return drafts;
}

/** "158 civilians: Tartous 49, Latakia 25": a label and a figure, behind a colon or a dash. */
function isTallied(items: readonly Item[], total: Mention, mention: Mention): boolean {
  const label = items[mention.from - 1];
  if ((label === undefined || label.token.type !== 'word') && !isMark(items[mention.to], 'in')) return false;
  return items.slice(total.to, mention.from).some((item) => isSign(item, ':—–('));
}

function possessed(items: readonly Item[], mention: Mention): boolean {
  return isMark(items[mention.from - 1], 'possessive') || isMark(items[mention.at - 1], 'possessive');
}
