import type { DocumentText, Share } from '#model';
import { setBasis } from './basis.ts';
import type { CasualtyReading } from './casualty-reading.ts';
import type { Voice } from './context.ts';
import { attribute, isPublisher, yearsIn } from './context.ts';
import type { Draft } from './draft.ts';
import type { NamedBody } from './named-bodies.ts';
import { bodyFor } from './named-bodies.ts';
import { perpetratorWords } from './perpetrator.ts';
import type { PlaceStretch } from './place-words.ts';
import { labelPlace, placesIn } from './place-words.ts';
import type { Reader } from './reader.ts';
import { spanOf } from './reader.ts';
import { nearest, segmentOf } from './segment.ts';
import type { Item, Sentence } from './sentence.ts';
import { isMark, isSign, senseOf } from './sentence.ts';
import { setSeries } from './series.ts';
import type { Speaker } from './speaker.ts';
import { phraseAfter, roleOf } from './speaker-phrase.ts';
import { timesIn } from './time-words.ts';

/** What a sentence's drafts are completed with. */
export type Setting = {
  readonly reader: Reader;
  readonly document: DocumentText;
  readonly sentence: Sentence;
  readonly reading: CasualtyReading;
  readonly speakers: readonly Speaker[];
  readonly voice: Voice | null;
  readonly publisher: Draft['attribution'][number];
  readonly named: ReadonlyMap<string, NamedBody>;
  /** The whole figure last spoken of. */
  readonly before: Draft | null;
};

function itemAt(items: readonly Item[], place: number): number {
  const at = items.findIndex((item) => item.start >= place - 0.5);
  return at < 0 ? Math.max(0, items.length - 1) : at;
}

/** The next counted item behind one, so that a place or time after it is not taken from its neighbour. */
function limitOf(setting: Setting, at: number): number {
  const others = setting.reading.mentions
    .filter((mention) => mention.at > at && mention.refusal === null && mention.head.kind !== 'thing')
    .map((mention) => mention.from);
  return others[0] ?? setting.sentence.items.length;
}

function setPlaces(setting: Setting, draft: Draft, at: number): void {
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

function setTime(setting: Setting, draft: Draft, at: number): void {
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

const SHARES: readonly (readonly [Share, 'most' | 'all' | 'half'])[] = [
  ['majority', 'most'],
  ['half', 'half'],
  ['all', 'all'],
];

/** "most of them civilians": a relation to the whole, never a count. */
function setShare(setting: Setting, draft: Draft): void {
  const { sentence, reading } = setting;
  const { items } = sentence;
  const counted = reading.sources.get(draft);
  if (counted === undefined || draft.partOf !== null) return;
  const limit = Math.min(items.length, counted.mention.to + 12);
  for (let at = counted.mention.to; at < limit; at += 1) {
    if (isSign(items[at], ';؛')) return;
    for (const [share, mark] of SHARES) {
      if (!isMark(items[at], mark) || (mark === 'all' && !/them|whom|eux|هم/u.test(items[at]?.key ?? '')))
        continue;
      let end = at + 1;
      while (
        end < items.length &&
        end < at + 5 &&
        (senseOf(items[end], 'people') !== undefined ||
          isMark(items[end], 'of', 'from', 'be', 'determiner', 'them'))
      )
        end += 1;
      if (end === at + 1) continue;
      draft.share = share;
      draft.why['share'] = spanOf(items, at, end);
      return;
    }
  }
}

/** Whether the sentence tells of another year, an anniversary or an earlier war. */
function setBackground(setting: Setting, draft: Draft, allYears: ReadonlySet<number>): void {
  const { document, sentence } = setting;
  const { items } = sentence;
  const published = document.published === undefined ? null : Number(document.published.start.slice(0, 4));
  const years = yearsIn(items);
  const other =
    years.length > 0 &&
    years.every(({ year, exact }) => (published === null ? !exact && !allYears.has(year) : year < published));
  const anniversary = items.find((item) => isMark(item, 'anniversary'));
  const span = other ? items[years[0]?.at ?? 0] : anniversary;
  if (span === undefined || (!other && anniversary === undefined)) return;
  // "since 2011" counts up to now only when the figure is a running total of this text's own event.
  draft.background = true;
  draft.why['background'] = [span.start, span.end];
}

const PROVISIONAL = /^(?:provisional|preliminary|provisoire|provisoires|preliminaire|اوليه|الاوليه|اولي)$/u;
const FINAL = /^(?:final|definitive|definitif|نهاييه|النهاييه|نهايي)$/u;

function setStanding(setting: Setting, draft: Draft): void {
  for (const item of setting.sentence.items) {
    if (PROVISIONAL.test(item.key) || item.token.stems.some((stem) => PROVISIONAL.test(stem))) {
      draft.provisional = true;
      draft.why['provisional'] = [item.start, item.end];
    } else if (FINAL.test(item.key) || item.token.stems.some((stem) => FINAL.test(stem))) {
      draft.final = true;
      draft.why['final'] = [item.start, item.end];
    }
  }
}

const TAKES_UP =
  /^(?:of those|of these|of them|of whom|among them|overall|those|there|d'entre eux|d'entre elles|parmi eux|global|منهم|من بينهم|بينهم|الاجماليه|اجماليه)$/u;

/** "Of those, 213 were fighters", "an overall toll of 1,018": a figure that refers back is of the same place and time. */
function takeUp(setting: Setting, draft: Draft, at: number): void {
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

/** Completes a casualty figure: who says it, series, where, when, by whom, on what basis, background. */
export function finishFigure(setting: Setting, draft: Draft, exactYears: ReadonlySet<number>): void {
  const { reader, sentence, reading, speakers, voice, publisher, named } = setting;
  const { items } = sentence;
  const counted = reading.sources.get(draft);
  const at = counted?.mention.at ?? itemAt(items, draft.place);
  attribute(reader, sentence, draft, at, speakers, voice, publisher, named);
  if (counted !== undefined) setSeries(sentence, draft, at, counted.mention.more, counted.attached.toll);
  if (counted?.attached.labelled === true) draft.series = null;
  setPlaces(setting, draft, at);
  setTime(setting, draft, at);
  takeUp(setting, draft, at);
  const cue =
    counted !== undefined
      ? counted.attached.cue
      : (reading.cues.find((one) => items[one.at]?.start === draft.why['outcome']?.[0]) ?? null);
  const agent = perpetratorWords(reader, items, cue, counted?.mention ?? null);
  if (agent !== null) {
    draft.perpetrator = { words: agent.words };
    draft.why['perpetrator'] = agent.span;
  }
  setBasis(sentence, draft);
  setShare(setting, draft);
  setStanding(setting, draft);
  setBackground(setting, draft, exactYears);
}

/** Completes any other statement: its speaker, and what is due when it promises. */
export function finishStatement(setting: Setting, draft: Draft, at: number): void {
  const { reader, sentence, speakers, voice, publisher, named } = setting;
  const { items } = sentence;
  const own = speakers.find((speaker) => speaker.verb === at);
  const subject =
    own !== undefined
      ? null
      : reader.lexicon.tongue === 'ar'
        ? phraseAfter(items, at + 1)
        : subjectOf(items, at);
  const owned = subject !== null && isMark(items[subject[0] - 1], 'possessive');
  const known =
    subject !== null &&
    !owned &&
    draft.kind !== 'status_dispute' &&
    roleOf(items, subject[0], subject[1]) !== 'other' &&
    (reader.lexicon.tongue === 'ar' || at - subject[1] <= 6);
  if (known) draft.attribution = [publisher];
  else
    attribute(
      reader,
      sentence,
      draft,
      own === undefined ? at : own.verb + 0.5,
      speakers,
      voice,
      publisher,
      named,
    );
  if (draft.attribution.length === 1) {
    if (subject !== null) {
      const span = spanOf(items, subject[0], subject[1]);
      const role = roleOf(items, subject[0], subject[1]);
      const body = bodyFor(named, items, subject[0], subject[1], role);
      const words = body?.words ?? reader.text.slice(...span);
      if (!isPublisher(words, publisher)) draft.attribution.push({ words, role: body?.role ?? role });
      draft.why['attribution'] = span;
    }
  }
  if (draft.kind !== 'promise' && draft.kind !== 'demand') setPlaces(setting, draft, at);
  if (draft.kind === 'promise') {
    const stretch = timesIn(items).find((one) => one.from >= at) ?? timesIn(items)[0];
    if (stretch !== undefined) {
      const [start, end] = spanOf(items, stretch.from, stretch.to);
      draft.due = { words: reader.text.slice(start, end), start: null, end: null };
      draft.why['due'] = [start, end];
    }
  }
}

/** Whoever the words before a verb name: the nearest people, body or name in front of it, with what describes them. */
function subjectOf(items: readonly Item[], verb: number): readonly [number, number] | null {
  const named = (item: Item | undefined): boolean =>
    senseOf(item, 'people') !== undefined ||
    senseOf(item, 'body') !== undefined ||
    (item?.token.capital === true &&
      item.token.type === 'word' &&
      item.senses.length === 0 &&
      (item !== items[0] || items[1]?.token.capital === true));
  let at = verb - 1;
  while (at >= 0 && !named(items[at])) {
    if (isSign(items[at], ';:')) return null;
    at -= 1;
  }
  if (at < 0) return null;
  let from = at;
  while (
    from > 0 &&
    (named(items[from - 1]) ||
      senseOf(items[from - 1], 'describing') !== undefined ||
      (isMark(items[from - 1], 'of') && named(items[from - 2])))
  )
    from -= 1;
  if (isMark(items[from - 1], 'of') && senseOf(items[from - 2], 'vague') !== undefined) from -= 2;
  return [from, at + 1];
}
