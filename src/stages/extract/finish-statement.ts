import { attribute, isPublisher } from './context.ts';
import type { Draft } from './draft.ts';
import { bodyFor } from './named-bodies.ts';
import { spanOf } from './reader.ts';
import type { Item } from './sentence.ts';
import { isMark, isSign, senseOf } from './sentence.ts';
import type { Setting } from './setting.ts';
import { phraseAfter, roleOf } from './speaker-phrase.ts';
import { timesIn } from './time-words.ts';
import { setPlaces } from './where-and-when.ts';

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
