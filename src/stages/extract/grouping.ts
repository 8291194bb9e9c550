import type { Mention } from './mention.ts';
import type { Attached } from './outcome.ts';
import type { Item } from './sentence.ts';
import { isMark, isSign, senseOf } from './sentence.ts';

/** A mention with what happened to those it counts. */
export type Counted = { readonly mention: Mention; readonly attached: Attached };

/** Whether only "and", commas and small words lie between two phrases. */
export function inOneList(items: readonly Item[], first: Mention, second: Mention): boolean {
  if (second.from < first.to) return false;
  for (let at = first.to; at < second.from; at += 1) {
    const item = items[at];
    if (
      isMark(item, 'and', 'determiner', 'possessive', 'other') ||
      isSign(item, ',،-') ||
      item?.key === 'و' ||
      senseOf(item, 'qualifier') !== undefined ||
      item?.number !== undefined ||
      isMark(item, 'aged')
    )
      continue;
    return false;
  }
  return items[second.from]?.glued === 'و' || items[second.at]?.glued === 'و' || second.from > first.to;
}

/** People given one after another with one outcome, to be added: "two brothers and a nephew", "13 men, five women and a child". */
export function listsOf(items: readonly Item[], counted: readonly Counted[]): Counted[][] {
  const lists: Counted[][] = [];
  let current: Counted[] = [];
  const close = (): void => {
    if (current.length > 1) lists.push(current);
    current = [];
  };
  for (const each of counted) {
    const last = current.at(-1);
    const head = each.mention.head;
    const fits =
      head.kind === 'people' &&
      head.statuses.length === 0 &&
      !head.community &&
      each.mention.value !== null &&
      each.mention.qualifier === 'exact' &&
      !head.partitive &&
      head.unit === null;
    const joins =
      last !== undefined &&
      last.attached.outcome === each.attached.outcome &&
      inOneList(items, last.mention, each.mention);
    if (!fits) {
      close();
      continue;
    }
    if (last !== undefined && !joins) close();
    // A list that only names parts of a total ("12 people, two women") is not added.
    if (
      current.length === 0 &&
      (isMark(items[each.mention.from - 1], 'including', 'who', 'them') ||
        partLead(items, each.mention) !== null)
    ) {
      continue;
    }
    current.push(each);
  }
  close();
  return lists.filter((list) => {
    const plain = list.every(
      ({ mention }) =>
        mention.head.sex !== undefined ||
        mention.head.age !== undefined ||
        mention.head.kin ||
        mention.head.personal,
    );
    const and = list.some((each, index) => {
      const before = list[index - 1];
      if (before === undefined) return false;
      for (let at = before.mention.to; at <= each.mention.at; at += 1)
        if (isMark(items[at], 'and') || items[at]?.glued === 'و' || items[at]?.key === 'و') return true;
      return false;
    });
    return plain && and;
  });
}

/** Whether a list is of somebody's family, so that only its sum is a figure. */
export function isFamily(list: readonly Counted[]): boolean {
  return list.some(
    ({ mention }) =>
      mention.head.kin || mention.implied === 'kin' || (mention.implied === 'dual' && mention.head.kin),
  );
}

/** Whether the mention is introduced as a part of what stands before it: "including 12", "of whom 12", "12 of them". */
export function partLead(items: readonly Item[], mention: Mention): number | null {
  let before = mention.from - 1;
  while (
    isMark(items[before], 'be', 'adverb', 'determiner') ||
    senseOf(items[before], 'qualifier') !== undefined ||
    (isSign(items[before], ':,،') && isMark(items[before - 1], 'including'))
  )
    before -= 1;
  if (isMark(items[before], 'including')) return before;
  if (isMark(items[before], 'of') && isMark(items[before + 1], 'them')) return before;
  const after = items[mention.countTo];
  if (isMark(after, 'including')) return mention.countTo;
  return null;
}
