import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { Item } from './sentence.ts';
import { isMark, isSign, senseOf } from './sentence.ts';

/** Whether a lone noun stands for a person or two without a number, and how: "a man", "her husband", "شخصان", "قتيلان". */
export function impliedAt(items: readonly Item[], at: number, lexicon: Lexicon): Mention['implied'] {
  const item = items[at];
  const people = senseOf(item, 'people');
  if (item?.senses.some((sense) => sense.is === 'cue' && sense.form === 'pair') === true) return 'dual';
  if (item === undefined || people?.each === undefined || item.number !== undefined) return null;
  let before = at - 1;
  while (
    before >= 0 &&
    (senseOf(items[before], 'describing') !== undefined ||
      isSign(items[before], '-') ||
      isMark(items[before], 'more', 'other') ||
      items[before]?.key === 'year' ||
      items[before]?.key === 'old' ||
      (items[before]?.number !== undefined && isSign(items[before + 1], '-')) ||
      isMark(items[before], 'aged', 'alone') ||
      (isMark(items[before], 'adverb') && !isMark(items[before], 'be', 'have')))
  )
    before -= 1;
  const lead = items[before];
  if (people.each === 2 && isMark(items[at + 1], 'of')) return null;
  if (lexicon.tongue === 'ar') {
    const definite =
      item.token.key.includes('ال', 0) &&
      /^[وفبك]?ال|^لل/u.test(item.token.key) &&
      !item.senses.some(
        (sense) =>
          sense.is === 'people' &&
          sense.each !== undefined &&
          item.glued === '' &&
          !item.token.key.startsWith('ال'),
      );
    if (people.each === 2) return 'dual';
    return definite ? null : 'indefinite';
  }
  // "his two brothers and nephew": the possessive carries over to the next of kin.
  const carried =
    people.kin === true &&
    (isMark(lead, 'and') || isSign(lead, ',')) &&
    senseOf(items[before - 1], 'people')?.kin === true;
  if (people.kin === true && (isMark(lead, 'possessive') || carried))
    return people.each === 2 ? 'dual' : 'kin';
  if (people.each === 1 && people.unit === undefined && isMark(lead, 'possessive')) return 'kin';
  if (people.each === 2 && !isMark(items[at + 1], 'of')) return 'dual';
  if (
    lead !== undefined &&
    (lead.key === 'a' ||
      lead.key === 'an' ||
      (lead.key === 'another' && lexicon.tongue === 'en') ||
      items[before + 1]?.key === 'another')
  )
    return 'indefinite';
  return null;
}
