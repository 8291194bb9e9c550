import type { Outcome, Status } from '#model';
import type { Draft } from './draft.ts';
import { newDraft } from './draft.ts';
import type { Counted } from './grouping.ts';
import type { Mention } from './mention.ts';
import { moodOf } from './mood.ts';
import type { Attached } from './outcome.ts';
import { countOf } from './policy.ts';
import { readHead } from './read-head.ts';
import type { Reader } from './reader.ts';
import { spanOf } from './reader.ts';
import type { Item, Sentence } from './sentence.ts';
import { isMark, isSign, senseOf } from './sentence.ts';

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

/** "The number of civilians killed … has risen to 745", "civils tués … : Banias 164": the people a bare number counts, named before it. */
function countedBefore(
  items: readonly Item[],
  mention: Mention,
  attached: Attached,
): readonly [number, number] | null {
  const small = (item: Item | undefined): boolean =>
    isMark(item, 'of', 'from', 'determiner', 'in') || item?.key === 'among';
  const phrase = (from: number): readonly [number, number] | null => {
    let at = from;
    while (
      at < mention.from &&
      (small(items[at]) ||
        (at > from - 1 && senseOf(items[at], 'cue')?.form === 'harmed' && !senseOf(items[at], 'people')))
    )
      at += 1;
    let to = at;
    while (
      to < mention.from &&
      (senseOf(items[to], 'people') !== undefined || senseOf(items[to], 'describing')?.status !== undefined)
    )
      to += 1;
    const named = items
      .slice(at, to)
      .some(
        (item) => senseOf(item, 'people') !== undefined || senseOf(item, 'describing')?.status !== undefined,
      );
    return named ? [at, to] : null;
  };
  if (attached.labelled === true) return phraseEnding(items, attached.at);
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - 20); at -= 1) {
    const item = items[at];
    if (
      isSign(item, ';؛') ||
      (item?.number !== undefined && !item.number.article && mention.implied === null && !isDate(items, at))
    )
      return null;
    if (isMark(item, 'number_of') || senseOf(item, 'cue')?.form === 'toll') {
      const found = phrase(at + 1);
      if (found !== null) return found;
    }
  }
  return null;
}

const isDate = (items: readonly Item[], at: number): boolean =>
  senseOf(items[at + 1], 'month') !== undefined || senseOf(items[at - 1], 'month') !== undefined;

function phraseEnding(items: readonly Item[], end: number): readonly [number, number] | null {
  const at = isMark(items[end - 1], 'be', 'been') ? end - 2 : end - 1;
  return senseOf(items[at], 'people') === undefined ? null : [at, at + 1];
}

/** Puts a counted mention into a draft: count, qualifier, population, unit, with their words. */
export function draftOf(reader: Reader, sentence: Sentence, counted: Counted): Draft {
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
  if (head.kind === 'none') {
    const people = countedBefore(items, mention, attached);
    if (people !== null) {
      const who = readHead(items, people[0], reader);
      const [start, end] = spanOf(items, people[0], people[1]);
      draft.population = {
        words: reader.text.slice(start, end),
        ...(who.statuses.length > 0 ? { status: [...who.statuses] as Status[] } : {}),
        ...(who.age === undefined ? {} : { age: who.age }),
        ...(who.sex === undefined ? {} : { sex: who.sex }),
      };
      draft.why['population'] = [start, end];
    }
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
export function sumOf(reader: Reader, sentence: Sentence, list: readonly Counted[]): Draft {
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
