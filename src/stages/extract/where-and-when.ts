import type { Draft } from './draft.ts';
import type { PlaceStretch } from './place-words.ts';
import { labelPlace, placesIn } from './place-words.ts';
import { spanOf } from './reader.ts';
import { nearest, segmentOf } from './segment.ts';
import type { Item } from './sentence.ts';
import { isMark, isSign, senseOf } from './sentence.ts';
import type { Setting } from './setting.ts';
import { timesIn } from './time-words.ts';

/** The next counted item behind one, so that a place or time after it is not taken from its neighbour. */
function limitOf(setting: Setting, at: number): number {
  const others = setting.reading.mentions
    .filter((mention) => mention.at > at && mention.refusal === null && mention.head.kind !== 'thing')
    .map((mention) => mention.from);
  return others[0] ?? setting.sentence.items.length;
}

/** The places a draft is said of, as words. */
export function setPlaces(setting: Setting, draft: Draft, at: number): void {
  const { reader, sentence, reading } = setting;
  const { items } = sentence;
  const stretches = placesIn(reader.lexicon, items);
  const counted = reading.sources.get(draft);
  const bare = counted !== undefined && counted.mention.head.kind === 'none';
  const labelled = counted?.attached.labelled === true;
  const label = bare && (draft.partOf !== null || labelled) ? labelPlace(items, counted.mention.from) : null;
  const words = (from: number, to: number): string => reader.text.slice(...spanOf(items, from, to));
  if (label !== null) {
    draft.places = [{ words: words(label[0], label[1]), candidates: [] }];
    draft.placeRelation = 'single';
    draft.why['places'] = spanOf(items, label[0], label[1]);
    return;
  }
  const colon = items.findIndex((item, place) => place > at && isSign(item, ':'));
  const cueAt = counted?.attached.at ?? at;
  const from = Math.min(at, cueAt);
  const found: PlaceStretch | null = nearest(
    stretches,
    from,
    segmentOf(items, at),
    colon > 0 ? Math.min(limitOf(setting, at), colon) : Math.max(limitOf(setting, at), cueAt + 1),
  );
  if (found === null) return;
  draft.places = found.names.map(([start, end]) => ({ words: words(start, end), candidates: [] }));
  draft.placeRelation = found.relation;
  draft.why['places'] = spanOf(items, found.from, found.to);
}

const isSaying = (item: Item): boolean =>
  (senseOf(item, 'say') !== undefined && senseOf(item, 'cue') === undefined) ||
  /^(?:emerged|appris|published|publie)$/u.test(item.key);

/** Whether words of time stand right behind the verb of saying. */
function isSaidAt(items: readonly Item[], verb: number, from: number): boolean {
  if (from <= verb || from > verb + 3) return false;
  return items
    .slice(verb + 1, from)
    .every((item) => isMark(item, 'adverb', 'preposition') || /^(?:late|early)$/u.test(item.key));
}

/** When it happened, when the figure stood, or when it was documented, as words. */
export function setTime(setting: Setting, draft: Draft, at: number): void {
  const { reader, sentence } = setting;
  const { items } = sentence;
  const all = timesIn(items);
  // "said late on Saturday": when it was said, not when it happened, if the sentence tells that too.
  const told = all.filter(
    (one) => !items.some((item, verb) => isSaying(item) && isSaidAt(items, verb, one.from)),
  );
  const stretches = told.length > 0 ? told : all;
  if (stretches.length === 0) return;
  const found =
    nearest(stretches, at, segmentOf(items, at), items.length) ??
    (stretches.length === 1 ? (stretches[0] ?? null) : null);
  if (found === null) return;
  const [start, end] = spanOf(items, found.from, found.to);
  const outcome = items.find((item) => item.start === draft.why['outcome']?.[0]);
  const asOf = draft.series === 'cumulative' && !found.since && senseOf(outcome, 'cue')?.form === 'toll';
  const documented =
    items.slice(0, found.from).some((item) => isMark(item, 'documented', 'verified')) &&
    (draft.series === 'increment' || /today|aujourd|اليوم/u.test(items[found.from]?.key ?? ''));
  draft.time = {
    words: reader.text.slice(start, end),
    start: null,
    end: null,
    precision: 'unresolved',
    role: asOf ? 'as_of' : documented ? 'documentation' : 'event',
  };
  draft.why['time'] = [start, end];
}

const TAKES_UP =
  /^(?:of those|of these|of them|of whom|among them|overall|those|there|d'entre eux|d'entre elles|parmi eux|global|منهم|من بينهم|بينهم|الاجماليه|اجماليه)$/u;

/** "Of those, 213 were fighters", "an overall toll of 1,018": a figure that refers back is of the same place and time. */
export function takeUp(setting: Setting, draft: Draft, at: number): void {
  const { reader, sentence, before } = setting;
  const { items } = sentence;
  if (before === null || before === draft || before.background || before.outcome !== draft.outcome) return;
  const within = draft.partOf !== null && draft.partOf.start === draft.start;
  const back =
    draft.partOf === before ||
    items
      .slice(0, at)
      .some((item) => TAKES_UP.test(item.key) || item.token.stems.some((stem) => TAKES_UP.test(stem)));
  if (within || back) {
    const from = within && draft.partOf !== null ? draft.partOf : before;
    if (!within && placesIn(reader.lexicon, items).length > 0 && draft.places.length === 0) return;
    if (draft.places.length === 0 && from.places.length > 0) {
      draft.places = [...from.places];
      draft.placeRelation = from.placeRelation;
      const why = from.why['places'];
      if (why !== undefined) draft.why['places'] = why;
    }
    if (draft.time === null && from.time !== null) {
      draft.time = from.time;
      const why = from.why['time'];
      if (why !== undefined) draft.why['time'] = why;
    }
  }
}
