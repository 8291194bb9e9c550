import type { PlaceRelation } from '#model';
import type { Lexicon } from './lexicon.ts';
import { ARABIC_KINDS, ARABIC_NOT_PLACES, KINDS, PARTICLES } from './place-nouns.table.ts';
import type { Item } from './sentence.ts';
import { isMark, isSign, senseOf } from './sentence.ts';

/** Place words of a sentence: the names by item, how they stand to one another, the whole stretch. */
export type PlaceStretch = {
  readonly from: number;
  readonly to: number;
  readonly names: readonly (readonly [number, number])[];
  readonly relation: PlaceRelation;
};

const isName = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.token.type === 'word' &&
  item.token.capital &&
  item.number === undefined &&
  senseOf(item, 'weekday') === undefined &&
  senseOf(item, 'month') === undefined &&
  senseOf(item, 'time') === undefined &&
  senseOf(item, 'say') === undefined &&
  senseOf(item, 'people') === undefined &&
  senseOf(item, 'describing') === undefined &&
  (senseOf(item, 'body') === undefined ||
    (item.to - item.from === 1 && senseOf(item, 'body')?.role === 'other')) &&
  !isMark(item, 'pronoun', 'determiner', 'modal', 'but', 'that', 'have', 'be', 'who', 'and', 'preposition');

const SHORES = /^(?:coast|coastline|border|outskirts|plain|plateau|highway|cote|littoral|frontiere|plaine)$/u;

/** "on the Syrian coast", "sur la côte syrienne": one is on such a place, not in it. */
function shoreAt(items: readonly Item[], lead: number): readonly [number, number] | null {
  if (!/^(?:on|sur|along|off)$/u.test(items[lead]?.key ?? '')) return null;
  let from = lead + 1;
  while (isMark(items[from], 'determiner')) from += 1;
  let at = from;
  while (at < from + 4 && items[at]?.token.type === 'word' && !SHORES.test(items[at]?.key ?? '')) {
    const item = items[at];
    if (
      item?.token.capital !== true &&
      !/^(?:western|eastern|northern|southern|central)$/u.test(item?.key ?? '')
    )
      return null;
    at += 1;
  }
  if (!SHORES.test(items[at]?.key ?? '')) return null;
  let to = at + 1;
  const adjective = items[to];
  if (/^(?:cote|littoral|frontiere|plaine)$/u.test(items[at]?.key ?? '')) {
    if (
      adjective?.token.type === 'word' &&
      /(?:ien|ienne|ais|aise|ois|oise|aine|ain|ite|ique)$/u.test(adjective.key)
    )
      to += 1;
  } else if (isMark(adjective, 'of') && isName(items[to + 1])) to = latinName(items, to + 1);
  return [from, to];
}

function latinName(items: readonly Item[], start: number): number {
  let at = start;
  let named = false;
  while (at < items.length) {
    const item = items[at];
    if (isName(item)) named = true;
    else if (item !== undefined && KINDS.has(item.key)) {
      if (
        !named &&
        !isMark(items[at + 1], 'of') &&
        !isName(items[at + 1]) &&
        !KINDS.has(items[at + 1]?.key ?? '') &&
        item.key !== 'coast' &&
        item.key !== 'countryside'
      )
        break;
    } else if (
      item !== undefined &&
      PARTICLES.has(item.key) &&
      (isName(items[at + 1]) || isSign(items[at + 1], "-'"))
    ) {
      // a particle inside a name
    } else if (
      item !== undefined &&
      (isSign(item, "-'’") || item.key === "'s") &&
      (isName(items[at + 1]) || KINDS.has(items[at + 1]?.key ?? ''))
    ) {
      // hyphen or possessive inside a name
    } else if (
      isMark(item, 'of', 'determiner') &&
      !named &&
      (isName(items[at + 1]) ||
        KINDS.has(items[at + 1]?.key ?? '') ||
        isMark(items[at + 1], 'determiner', 'of'))
    ) {
      // "the village of X"
    } else break;
    at += 1;
  }
  return named ? at : start;
}

function arabicName(items: readonly Item[], start: number): number {
  let at = start;
  let words = 0;
  let kinds = 0;
  while (at < items.length && words < 3) {
    const item = items[at];
    if (item === undefined || item.token.type !== 'word' || item.number !== undefined) break;
    if (at > start && (item.glued === 'و' || (item.token.key.startsWith('و') && item.token.key.length > 4)))
      break;
    const stems = item.token.stems;
    if (stems.some((stem) => ARABIC_NOT_PLACES.has(stem))) return at === start ? start : at;
    if (stems.some((stem) => ARABIC_KINDS.has(stem))) {
      kinds += 1;
      at += 1;
      continue;
    }
    if (
      item.senses.length > 0 &&
      senseOf(item, 'body') === undefined &&
      !(senseOf(item, 'describing') !== undefined && kinds > 0)
    )
      break;
    if (words >= 1 && kinds === 0 && !/^ال|^بن/u.test(item.token.key)) break;
    words += 1;
    at += 1;
  }
  return words > 0 || kinds > 0 ? at : start;
}

/** The places a sentence names behind words of place, and labels of figures ("Tartous 49"). */
export function placesIn(lexicon: Lexicon, items: readonly Item[]): PlaceStretch[] {
  const found: PlaceStretch[] = [];
  const arabic = lexicon.tongue === 'ar';
  const read = arabic ? arabicName : latinName;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    const glued = arabic && item?.glued === 'ب' && item.senses.length === 0;
    const kind = arabic
      ? item?.token.stems.some((stem) => ARABIC_KINDS.has(stem)) === true
      : item !== undefined && KINDS.has(item.key) && isMark(items[at + 1], 'of') && isName(items[at + 2]);
    if (kind && !glued) {
      const end = read(items, at);
      if (end > at + 1) {
        found.push({ from: at, to: end, names: [[at, end]], relation: 'single' });
        at = end - 1;
        continue;
      }
    }
    const shore = arabic ? null : shoreAt(items, at);
    if (shore !== null) {
      found.push({ from: shore[0], to: shore[1], names: [shore], relation: 'single' });
      at = shore[1] - 1;
      continue;
    }
    const leads =
      isMark(item, 'in', 'near') ||
      (!arabic && isMark(item, 'assail') && isName(items[at + 1]) && !isMark(items[at - 1], 'been', 'be')) ||
      (arabic && isMark(item, 'near')) ||
      (isMark(item, 'from') && !arabic && item?.key === 'from') ||
      glued;
    if (!leads) continue;
    let start = glued ? at : at + 1;
    while (!arabic && isMark(items[start], 'determiner') && !isName(items[start])) start += 1;
    let end = read(items, start);
    if (end === start) continue;
    const names: (readonly [number, number])[] = [[start, end]];
    let relation: PlaceRelation = 'single';
    for (;;) {
      const link = items[end];
      const comma = isSign(link, ',،');
      const and = isMark(link, 'and') || link?.key === 'و';
      const gluedAnd =
        arabic && link?.token.key.startsWith('و') && link.token.key.length > 3 && link.senses.length === 0;
      const inner = isMark(link, 'in') && !arabic;
      let next = end + (gluedAnd ? 0 : 1);
      if (!comma && !and && !gluedAnd && !inner) break;
      if (comma && isMark(items[next], 'and')) next += 1;
      while (isMark(items[next], 'determiner', 'in', 'possessive')) next += 1;
      const stop = gluedAnd ? Math.max(arabicName(items, next), next + 1) : read(items, next);
      const itself = and && KINDS.has(items[next]?.key ?? '') ? next + 1 : next;
      const to = stop > next ? stop : itself;
      if (to === next) break;
      // A name that goes on to speak or act begins another clause.
      const after = items[to];
      if (
        (comma || and) &&
        (senseOf(after, 'say') !== undefined || (isMark(after, 'be', 'have') && comma)) &&
        !inner
      )
        break;
      names.push([next, to]);
      relation =
        and || gluedAnd
          ? 'joint'
          : relation === 'joint'
            ? 'joint'
            : inner || names.length === 2
              ? 'nested'
              : 'joint';
      if (comma && names.length > 2) relation = 'joint';
      end = to;
    }
    found.push({ from: glued ? at : at + 1, to: end, names, relation });
    at = end - 1;
  }
  return found;
}

/** The word before a bare figure in a list of places: "Tartous 49, Latakia 25"; or a quarter that "lost 90". */
export function labelPlace(items: readonly Item[], at: number): readonly [number, number] | null {
  let to = at;
  while (
    to > 0 &&
    (isSign(items[to - 1], ':(') ||
      isMark(items[to - 1], 'leave', 'alone', 'in', 'be') ||
      senseOf(items[to - 1], 'qualifier') !== undefined)
  )
    to -= 1;
  let from = to;
  while (
    from > 0 &&
    items[from - 1]?.token.type === 'word' &&
    items[from - 1]?.number === undefined &&
    !isMark(items[from - 1], 'determiner', 'and', 'preposition', 'in') &&
    (isName(items[from - 1]) ||
      KINDS.has(items[from - 1]?.key ?? '') ||
      ((items[from - 1]?.token.key.charCodeAt(0) ?? 0) > 0x5ff && items[from - 1]?.senses.length === 0))
  )
    from -= 1;
  // "al-Mokhtariya 52": the article is of the name.
  if (from < to && isSign(items[from - 1], '-') && PARTICLES.has(items[from - 2]?.key ?? '')) from -= 2;
  return from < to ? [from, to] : null;
}
