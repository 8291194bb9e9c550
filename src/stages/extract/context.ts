import type { DocumentText } from '#model';
import type { Draft } from './draft.ts';
import type { NamedBody } from './named-bodies.ts';
import { bodyFor, WORKS } from './named-bodies.ts';
import type { Reader } from './reader.ts';
import type { Item, Sentence } from './sentence.ts';
import { isMark, isSign, senseOf } from './sentence.ts';
import type { Speaker } from './speaker.ts';
import { speakerFor } from './speaker-for.ts';
import { roleOf } from './speaker-phrase.ts';

/** Who spoke last, and in which paragraph. */
export type Voice = {
  readonly words: string;
  readonly role: Draft['attribution'][number]['role'];
  readonly paragraph: number;
  readonly span: readonly [number, number];
  readonly claims: boolean;
};

/** The attribution every claim starts from: the publisher, by name when the document tells it. */
export function publisherOf(document: DocumentText): Draft['attribution'][number] {
  return { words: document.publisher ?? 'publisher', role: 'publisher' };
}

function wordsOf(
  reader: Reader,
  items: readonly Item[],
  from: number,
  to: number,
): readonly [string, readonly [number, number]] {
  const first = items[from];
  const last = items[to - 1];
  const span = [first?.start ?? 0, last?.end ?? 0] as const;
  return [reader.text.slice(span[0], span[1]), span];
}

type Told = {
  readonly words: string;
  readonly role: Draft['attribution'][number]['role'];
  readonly span: readonly [number, number];
};

/** Who a speaker is: the one a pronoun takes up, the body a description stands for, else the words as they stand. */
export function whoIs(
  reader: Reader,
  items: readonly Item[],
  speakers: readonly Speaker[],
  speaker: Speaker,
  voice: Voice | null,
  named: ReadonlyMap<string, NamedBody>,
): Told | null {
  if (speaker.pronoun) {
    const before = speakers.findLast((one) => one.verb < speaker.verb && !one.pronoun && !one.impersonal);
    if (before !== undefined && THIRD.test(items[speaker.from]?.key ?? ''))
      return whoIs(reader, items, speakers, before, voice, named);
    if (voice !== null) return voice;
    if (THIRD.test(items[speaker.from]?.key ?? '')) return null;
  }
  let { to } = speaker;
  // "a Reuters investigation": whose investigation it is.
  if (
    to - speaker.from > 1 &&
    WORKS.test(items[to - 1]?.key ?? '') &&
    senseOf(items[to - 2], 'body') !== undefined
  )
    to -= 1;
  const [words, span] = wordsOf(reader, items, speaker.from, to);
  const body = bodyFor(named, items, speaker.from, to, speaker.role);
  return body === null ? { words, role: speaker.role, span } : { words: body.words, role: body.role, span };
}

const THIRD = /^(?:it|they|he|she|il|elle|ils|elles)$/u;

const plainName = (name: string): string =>
  name
    .replace(/\s*\([^)]*\)\s*$/u, '')
    .replace(/^the /iu, '')
    .toLowerCase();

/** Whether words are the publisher's own name. */
export const isPublisher = (words: string, publisher: Draft['attribution'][number]): boolean =>
  plainName(words) === plainName(publisher.words);

/** Gives a draft its speakers: the publisher, then to whom it was told, then who said it. */
export function attribute(
  reader: Reader,
  sentence: Sentence,
  draft: Draft,
  at: number,
  speakers: readonly Speaker[],
  voice: Voice | null,
  publisher: Draft['attribution'][number],
  named: ReadonlyMap<string, NamedBody>,
): void {
  const { items } = sentence;
  draft.attribution = [publisher];
  const speaker =
    gappedBy(items, Math.floor(at)) ??
    speakerFor(items, speakers, at) ??
    ownerOf(items, at) ??
    titledBy(items, at);
  if (speaker === null) {
    if (voice !== null && (voice.paragraph === sentence.paragraph || opensQuoted(items))) {
      draft.attribution.push({ words: voice.words, role: voice.role });
      draft.why['attribution'] = voice.span;
    }
    return;
  }
  if (speaker.told !== null) {
    const [words] = wordsOf(reader, items, speaker.told.from, speaker.told.to);
    draft.attribution.push({ words, role: speaker.told.role });
  }
  const told = whoIs(reader, items, speakers, speaker, voice, named);
  if (told !== null) {
    const owned = isPublisher(told.words, publisher) && (told.role === 'other' || told.role === 'agency');
    if (!owned) draft.attribution.push({ words: told.words, role: told.role });
    draft.why['attribution'] = told.span;
  }
  const own = ownWork(reader, items, speaker);
  if (own !== null) {
    if (draft.attribution.length > 1) draft.attribution.pop();
    draft.attribution.push({ words: own, role: 'agency' });
    draft.selfCited = publisher.words === 'publisher' || isPublisher(own, publisher);
  }
  if (draft.kind !== 'casualty' || draft.stance !== 'asserts') return;
  const distant = speaker.impersonal || (speaker.kind === 'claims' && speaker.role === 'unnamed');
  if (distant) draft.stance = 'reports';
  else if (speaker.kind === 'claims' && draft.modality === null) draft.modality = 'alleged';
  if (speaker.kind === 'claims' || speaker.impersonal)
    draft.why['stance'] = [items[speaker.verb]?.start ?? 0, items[speaker.verb]?.end ?? 0];
}

const silent = (from: number, to: number, verb: number, role: Speaker['role']): Speaker => ({
  from,
  to,
  verb,
  kind: 'says',
  role,
  side: 'any',
  told: null,
  pronoun: false,
  impersonal: false,
});

/** "an investigation by X": a name that is no listed body, telling of its own work; its words, or null. */
function ownWork(reader: Reader, items: readonly Item[], speaker: Speaker): string | null {
  for (let at = speaker.from; at < speaker.to; at += 1) {
    if (!WORKS.test(items[at]?.key ?? '')) continue;
    let from = at + 1;
    while (from < speaker.to && isMark(items[from], 'by', 'of', 'determiner')) from += 1;
    if (from === at + 1 || from >= speaker.to) return null;
    const rest = items.slice(from, speaker.to);
    if (
      rest.some((item) => senseOf(item, 'body') !== undefined) ||
      (items[from]?.token.capital !== true &&
        items[from]?.token.key.charCodeAt(0) !== undefined &&
        (items[from]?.token.key.charCodeAt(0) ?? 0) < 0x600)
    )
      return null;
    return wordsOf(reader, items, from, speaker.to)[0];
  }
  return null;
}

/** "the network's updated figure is 1,217": whose figure it is. */
function ownerOf(items: readonly Item[], at: number): Speaker | null {
  for (let place = at - 1; place > 0 && place >= at - 8; place -= 1) {
    if (isSign(items[place], ';؛:')) return null;
    if (!isMark(items[place], 'number_of') && senseOf(items[place], 'cue')?.form !== 'toll') continue;
    for (let mark = place - 1; mark > 0 && mark >= place - 4; mark -= 1) {
      if (items[mark]?.key !== "'s") continue;
      let from = mark;
      while (
        from > 0 &&
        items[from - 1]?.token.type === 'word' &&
        !isMark(items[from - 1], 'determiner', 'preposition', 'in', 'and', 'of', 'to')
      )
        from -= 1;
      return from < mark ? silent(from, mark, place, roleOf(items, from, mark)) : null;
    }
  }
  return null;
}

/** "A military statement titled '…'": whose statement bears the title. */
function titledBy(items: readonly Item[], at: number): Speaker | null {
  const title = items.findIndex((item, place) => place < at && isMark(item, 'title_cue'));
  if (title < 1) return null;
  let from = title;
  while (
    from > 0 &&
    items[from - 1]?.token.type === 'word' &&
    !isMark(items[from - 1], 'determiner', 'that', 'preposition', 'be')
  )
    from -= 1;
  if (from === title) return null;
  const role = roleOf(items, from, title);
  return silent(
    from,
    title,
    title,
    role === 'other' &&
      items.slice(from, title).some((item) => senseOf(item, 'describing')?.status === 'security')
      ? 'state'
      : role,
  );
}

const opensQuoted = (items: readonly Item[]): boolean => isSign(items[0], '"“«');

/** The voice a sentence leaves behind for those that follow in its paragraph. */
export function voiceAfter(
  reader: Reader,
  sentence: Sentence,
  speakers: readonly Speaker[],
  before: Voice | null,
  named: ReadonlyMap<string, NamedBody>,
): Voice | null {
  const last = speakers.findLast((speaker) => !speaker.impersonal);
  if (last === undefined) return before !== null && before.paragraph === sentence.paragraph ? before : before;
  if (last.pronoun && before !== null && !speakers.some((one) => !one.pronoun && !one.impersonal))
    return { ...before, paragraph: sentence.paragraph };
  const told = whoIs(reader, sentence.items, speakers, last, before, named);
  if (told === null) return before;
  return { ...told, paragraph: sentence.paragraph, claims: last.kind === 'claims' };
}

/** "the mayor speaks of 95 killed, the government of 35": the body right before the second figure speaks it. */
function gappedBy(items: readonly Item[], at: number): Speaker | null {
  let of = at - 1;
  while (senseOf(items[of], 'qualifier') !== undefined) of -= 1;
  const body = items[of - 1];
  if (!isMark(items[of], 'of') || senseOf(body, 'body') === undefined) return null;
  let from = of - 1;
  while (from > 0 && senseOf(items[from - 1], 'body') !== undefined) from -= 1;
  const before = isMark(items[from - 1], 'determiner') ? from - 2 : from - 1;
  return isSign(items[before], ',،;') || isMark(items[before], 'and', 'but')
    ? silent(from, of, of, roleOf(items, from, of))
    : null;
}

/** The years a sentence names, by item. */
export function yearsIn(
  items: readonly Item[],
): readonly { readonly year: number; readonly at: number; readonly exact: boolean }[] {
  const years: { year: number; at: number; exact: boolean }[] = [];
  for (const [at, item] of items.entries()) {
    if (item.token.type === 'date') {
      const year = /\d{4}/u.exec(item.key)?.[0];
      if (year !== undefined) years.push({ year: Number(year), at, exact: true });
    }
    const value = item.number?.value;
    if (
      value === undefined ||
      item.number?.word === true ||
      value < 1800 ||
      value > 2099 ||
      item.end - item.start !== 4
    )
      continue;
    const before = items[at - 1];
    const exact =
      senseOf(before, 'month') !== undefined ||
      (isSign(before, ',') &&
        (senseOf(items[at - 2], 'month') !== undefined || senseOf(items[at - 3], 'month') !== undefined)) ||
      (items[at - 1]?.number !== undefined && senseOf(items[at - 2], 'month') !== undefined);
    years.push({ year: value, at, exact });
  }
  return years;
}
