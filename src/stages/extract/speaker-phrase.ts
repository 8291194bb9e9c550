import type { AttributionRole } from '#model';
import type { Item } from './sentence.ts';
import { isMark, isSign, senseOf } from './sentence.ts';

const GENERIC =
  /^(?:spokesman|spokeswoman|spokesperson|director|chief|head|commander|official|officials|source|sources|general|reports|report|media|officer|leader|people|some|group|investigation|office|posts|accounts|party)$/u;

/** The role a name's words give, the specific word before the general one; `other` when none is listed. */
export function roleOf(items: readonly Item[], from: number, to: number): AttributionRole {
  let general: AttributionRole | null = null;
  for (let at = from; at < to; at += 1) {
    const body = senseOf(items[at], 'body');
    if (body === undefined) continue;
    if (!GENERIC.test(items[at]?.key ?? '')) return body.role;
    general ??= body.role;
  }
  if (general !== null) return general;
  for (let at = from; at < to; at += 1) {
    const people = senseOf(items[at], 'people');
    if (people?.status === 'security') return 'state';
    if (people?.status === 'fighter') return 'armed_group';
    if (people !== undefined) return 'witness';
  }
  return 'other';
}

const isDay = (item: Item | undefined): boolean =>
  senseOf(item, 'weekday') !== undefined ||
  senseOf(item, 'time') !== undefined ||
  item?.token.type === 'date';

const isPerson = (item: Item | undefined): boolean =>
  /^(?:it|they|he|she|we|i|il|elle|ils|elles|nous|je)$/u.test(item?.key ?? '');

/** The first item behind words of a day, of the hour and of manner: "said late on Saturday the …", "a affirmé mercredi l’…". */
function pastDays(items: readonly Item[], start: number): number {
  let at = start;
  for (;;) {
    let next = at;
    while (
      (isMark(items[next], 'adverb', 'preposition', 'in') ||
        /^(?:late|early|tot|tard|le|soir|matin)$/u.test(items[next]?.key ?? '')) &&
      next - at < 3
    )
      next += 1;
    if (!isDay(items[next])) return at;
    at = next + 1;
    while (/^(?:soir|matin|morning|night|evening|afternoon|مساء|صباح|فجر)$/u.test(items[at]?.key ?? ''))
      at += 1;
  }
}

/** The noun phrase that ends right before item `end`: the subject of a verb. */
export function subjectBefore(items: readonly Item[], end: number): readonly [number, number] | null {
  let to = end;
  while (
    to > 0 &&
    (isMark(items[to - 1], 'adverb', 'have', 'be', 'been', 'not', 'so_far') ||
      senseOf(items[to - 1], 'time') !== undefined ||
      senseOf(items[to - 1], 'weekday') !== undefined)
  )
    to -= 1;
  // "X, which relies on others, said"
  if (isSign(items[to - 1], ',،')) {
    let open = to - 2;
    while (open > 0 && !isSign(items[open], ',،;')) open -= 1;
    if (open <= 0 || !isSign(items[open], ',،') || to - open > 22) return null;
    const relative =
      isMark(items[open + 1], 'who', 'determiner', 'preposition', 'in') ||
      (items[open + 1]?.number !== undefined && to - open <= 4);
    if (!relative) return null;
    to = open;
  }
  let from = to;
  if (isPerson(items[to - 1])) return [to - 1, to];
  while (from > 0) {
    const item = items[from - 1];
    if (from < to && isDay(item)) break;
    if (
      item === undefined ||
      (item.token.type === 'sign' && !isSign(item, "-'s.’")) ||
      item.token.type === 'clock'
    )
      break;
    if (isSign(item, '.') && item.token.spaced) break;
    if (isMark(item, 'but', 'that', 'who', 'be', 'if') || isMark(item, 'and')) break;
    const capital = item.token.capital && from > 1;
    if (
      senseOf(item, 'say') !== undefined &&
      senseOf(item, 'body') === undefined &&
      senseOf(item, 'people') === undefined &&
      !capital
    )
      break;
    if (item.number !== undefined && to - from > 0 && senseOf(items[from], 'body') === undefined) break;
    from -= 1;
    if (to - from > 14) break;
  }
  while (
    from < to &&
    isMark(items[from], 'determiner', 'adverb', 'not', 'preposition') &&
    !isMark(items[from], 'pronoun')
  )
    from += 1;
  while (to > from + 1 && isMark(items[to - 1], 'preposition', 'in', 'adverb', 'to')) to -= 1;
  while (
    to > from + 1 &&
    /ly$/u.test(items[to - 1]?.key ?? '') &&
    senseOf(items[to - 1], 'people') === undefined &&
    items[to - 1]?.token.capital === false
  )
    to -= 1;
  if (isPerson(items[from])) return [from, from + 1];
  // "users have taken to … to deny": who acts stands before the first verb.
  const verb = items.slice(from, to).findIndex((item, index) => index > 0 && isMark(item, 'have'));
  if (verb > 0) to = from + verb;
  if (from >= to) return null;
  const named = items
    .slice(from, to)
    .some(
      (item) =>
        senseOf(item, 'people') !== undefined ||
        senseOf(item, 'body') !== undefined ||
        isMark(item, 'pronoun') ||
        item.token.capital ||
        item.token.key.charCodeAt(0) > 0x5ff,
    );
  return named || (isMark(items[from - 1], 'determiner') && to - from <= 3) ? [from, to] : null;
}

/** The noun phrase that begins at item `start`, after "said", "according to", "told". */
export function phraseAfter(items: readonly Item[], start: number): readonly [number, number] | null {
  if (isMark(items[start], 'that')) return null;
  let from = pastDays(items, start);
  while (
    (isMark(items[from], 'determiner') || items[from]?.number?.article === true) &&
    !isMark(items[from], 'pronoun')
  )
    from += 1;
  let to = from;
  while (to < items.length) {
    const item = items[to];
    if (item === undefined) break;
    if (
      item.token.type === 'sign' &&
      !(
        isSign(item, "-'’") ||
        item.key === "'s" ||
        (item.key === '.' && !item.token.spaced && items[to + 1]?.token.spaced === false)
      )
    )
      break;
    if (isMark(item, 'that', 'who', 'but', 'be', 'have', 'if') && to > from) break;
    if (isMark(item, 'and') && !(senseOf(items[to + 1], 'body') !== undefined)) break;
    if (senseOf(item, 'say') !== undefined && senseOf(item, 'body') === undefined) break;
    if (
      senseOf(item, 'weekday') !== undefined ||
      senseOf(item, 'time') !== undefined ||
      (item.number !== undefined && !item.number.article)
    )
      break;
    if (
      to > from &&
      senseOf(item, 'cue') !== undefined &&
      senseOf(item, 'people') === undefined &&
      senseOf(item, 'body') === undefined
    )
      break;
    if (
      isMark(item, 'preposition', 'in') &&
      to > from &&
      !isMark(item, 'of') &&
      !/^(?:for|du|de|des)$/u.test(item.key)
    )
      break;
    to += 1;
    if (to - from > 10) break;
  }
  while (to > from + 1 && (isMark(items[to - 1], 'adverb', 'preposition') || isDay(items[to - 1]))) to -= 1;
  return to > from ? [from, to] : null;
}
