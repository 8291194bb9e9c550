import type { Head } from './head.ts';
import type { Reader } from './reader.ts';
import type { Mark } from './sense.ts';
import type { Item } from './sentence.ts';
import { isMark, isSign, senseOf } from './sentence.ts';

/** A head being read. */
export type HeadDraft = { -readonly [K in keyof Head]: Head[K] };

const STOPS: readonly Mark[] = [
  'be',
  'been',
  'have',
  'and',
  'or',
  'by',
  'who',
  'that',
  'but',
  'in',
  'preposition',
  'including',
  'most',
  'them',
  'from',
  'to',
  'pronoun',
  'near',
  'accord',
  'told',
  'rise',
  'if',
  'not',
  'without',
  'feared',
  'alleged',
  'modal',
  'future',
  'since',
  'half',
  'survive',
  'leave',
  'would',
  'adverb',
];

/** Whether an item cannot stand inside a noun phrase. */
export function stops(item: Item): boolean {
  if (item.token.type === 'clock' || item.token.type === 'date') return true;
  if (item.senses.length === 0) return false;
  if (senseOf(item, 'time') !== undefined || senseOf(item, 'weekday') !== undefined) return true;
  const noun =
    senseOf(item, 'people') !== undefined ||
    senseOf(item, 'thing') !== undefined ||
    senseOf(item, 'describing') !== undefined;
  if (noun) return false;
  return (
    isMark(item, ...STOPS) ||
    senseOf(item, 'say') !== undefined ||
    senseOf(item, 'qualifier') !== undefined ||
    senseOf(item, 'month') !== undefined
  );
}

/** Takes what a word for people says into the head. */
export function takePeople(draft: HeadDraft, item: Item, at: number): void {
  const people = senseOf(item, 'people');
  if (people === undefined) return;
  const first = draft.kind !== 'people';
  draft.kind = 'people';
  draft.at = at;
  draft.to = at + 1;
  if (people.status !== undefined && !draft.statuses.includes(people.status))
    draft.statuses = [...draft.statuses, people.status];
  if (people.age !== undefined) draft.age = people.age;
  if (people.sex !== undefined && (first || draft.sex === undefined)) draft.sex = people.sex;
  if (people.community === true) draft.community = true;
  if (people.kin === true) draft.kin = true;
  if (people.personal === true) draft.personal = true;
  if (first && people.unit !== undefined) draft.unit = people.unit;
}

/** What follows "members", "عنصراً": of which body, which may give a status. */
export function takeComplement(draft: HeadDraft, items: readonly Item[], reader: Reader): void {
  const { tongue } = reader.lexicon;
  let at = draft.to;
  const link = items[at];
  const links = isMark(link, 'of') || (tongue !== 'en' && isMark(link, 'from'));
  const direct =
    tongue === 'ar' &&
    link !== undefined &&
    (senseOf(link, 'describing') !== undefined ||
      senseOf(link, 'people')?.status !== undefined ||
      senseOf(link, 'people')?.age !== undefined);
  const adjective = tongue === 'fr' && senseOf(link, 'describing') !== undefined;
  if (!links && !direct && !adjective) return;
  if (links) at += 1;
  const limit = at + 5;
  let end = draft.to;
  for (; at < limit; at += 1) {
    const item = items[at];
    if (
      item === undefined ||
      item.glued === 'و' ||
      (item.number !== undefined && !item.number.article) ||
      (item.token.type === 'sign' && !isSign(item, '-\'"“”«»'))
    )
      break;
    if (item.number !== undefined) {
      // "من عائلة واحدة"
      if (end === at) end = at + 1;
      continue;
    }
    const status = senseOf(item, 'describing')?.status ?? senseOf(item, 'people')?.status;
    if (status !== undefined) {
      if (!draft.statuses.includes(status)) draft.statuses = [...draft.statuses, status];
      end = at + 1;
      continue;
    }
    const people = senseOf(item, 'people');
    if (people !== undefined) {
      if (people.age !== undefined && draft.age === undefined) draft.age = people.age;
      if (people.sex !== undefined && draft.sex === undefined && people.kin !== true) draft.sex = people.sex;
      if (people.personal === true || people.kin === true)
        draft.personal = draft.personal || people.personal === true;
      if (people.community === true) draft.community = true;
      end = at + 1;
      continue;
    }
    if (isMark(item, 'determiner', 'of', 'possessive', 'other')) continue;
    if (senseOf(item, 'cue') !== undefined || stops(item)) break;
    if (
      senseOf(item, 'body') !== undefined ||
      senseOf(item, 'describing') !== undefined ||
      item.senses.length === 0
    ) {
      end = at + 1;
      if (tongue === 'ar' && !links) break;
    } else break;
  }
  draft.to = end;
}
