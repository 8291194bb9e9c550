import type { HeadDraft } from './complement.ts';
import { stops, takeComplement, takePeople } from './complement.ts';
import type { Head } from './head.ts';
import type { Reader } from './reader.ts';
import type { Item } from './sentence.ts';
import { isMark, isSign, senseOf } from './sentence.ts';

const QUOTES = '"“”‘’«»\'';

const MAX_UNKNOWN = 3;

/** Reads the noun phrase that begins at item `from`, behind a number. */
export function readHead(items: readonly Item[], from: number, reader: Reader): Head {
  const { nounFirst } = reader.lexicon;
  const draft: HeadDraft = {
    kind: 'none',
    at: from,
    from,
    to: from,
    reason: 'not_casualty',
    outcome: null,
    form: '',
    statuses: [],
    community: false,
    kin: false,
    personal: false,
    unit: null,
    more: false,
    partitive: false,
    modifier: null,
    scare: false,
  };
  let unknown = 0;
  let possessive = false;
  for (let at = from; at < items.length && at < from + 9; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    const found = draft.kind !== 'none' && draft.kind !== 'unknown';
    if (item.token.type === 'sign') {
      if (isSign(item, QUOTES)) {
        if (!found) draft.scare = true;
        else if (draft.scare) draft.to = at + 1;
        if (found) break;
        continue;
      }
      if (item.key === '-' && !item.token.spaced && (found || unknown > 0)) continue;
      break;
    }
    if (item.number !== undefined) break;
    const partitive = isMark(item, 'of') || (nounFirst && isMark(item, 'from'));
    if (partitive && !found && unknown === 0) {
      draft.partitive = !nounFirst || isMark(items[at + 1], 'determiner', 'possessive') || draft.partitive;
      continue;
    }
    if (isMark(item, 'determiner', 'possessive') && !found && (draft.partitive || nounFirst)) {
      if (isMark(item, 'possessive')) possessive = true;
      continue;
    }
    if (isMark(item, 'more', 'other') && !found && senseOf(item, 'people') === undefined) {
      draft.more = draft.more || isMark(item, 'more');
      draft.to = at + 1;
      continue;
    }
    const cue = senseOf(item, 'cue');
    const people = senseOf(item, 'people');
    if (item.glued === 'و' && at > from) break;
    if (people !== undefined && !(found && nounFirst)) {
      if (found && draft.kind === 'people' && !(draft.at === at - 1)) break;
      if (draft.kind === 'cue') {
        draft.modifier = draft.outcome;
        draft.outcome = null;
      }
      takePeople(draft, item, at);
      if (nounFirst) break;
      continue;
    }
    const thing = senseOf(item, 'thing');
    if (thing !== undefined && !(found && nounFirst) && (!found || draft.at === at - 1)) {
      draft.kind = 'thing';
      draft.at = at;
      draft.to = at + 1;
      draft.reason = thing.reason;
      if (nounFirst) break;
      continue;
    }
    if (cue !== undefined && !found) {
      const counted = item.senses.find(
        (sense) =>
          sense.is === 'cue' &&
          (sense.form === 'harmed' ||
            sense.form === 'event' ||
            sense.form === 'name' ||
            sense.form === 'pair'),
      );
      const behind = items[at + 1];
      const modifies =
        !nounFirst &&
        behind !== undefined &&
        (senseOf(behind, 'people') !== undefined ||
          (senseOf(behind, 'describing') !== undefined && senseOf(items[at + 2], 'people') !== undefined));
      if (counted?.is === 'cue' && !(counted.form === 'event' && modifies)) {
        draft.kind = 'cue';
        draft.at = at;
        draft.to = at + 1;
        draft.outcome = counted.outcome;
        draft.form = counted.form;
        if (nounFirst) break;
        continue;
      }
      if (modifies && (cue.form === 'past' || cue.form === 'state')) {
        draft.modifier = cue.outcome;
        continue;
      }
      break;
    }
    if (found) break;
    const describing = senseOf(item, 'describing');
    if (describing !== undefined) {
      if (describing.status !== undefined) draft.statuses = [...draft.statuses, describing.status];
      continue;
    }
    if (cue !== undefined || stops(item)) break;
    if (item.senses.length > 0 && senseOf(item, 'body') === undefined && senseOf(item, 'shot') !== undefined)
      break;
    unknown += 1;
    if (unknown > MAX_UNKNOWN) break;
    draft.kind = 'unknown';
    draft.at = at;
    if (
      item.token.capital &&
      !item.token.upper &&
      /[a-z]{3,}(?:s|ese|ois|ais)$/u.test(item.key) &&
      !nounFirst
    ) {
      draft.kind = 'people';
      draft.community = true;
      draft.to = at + 1;
    } else if (nounFirst) {
      draft.to = at + 1;
      break;
    }
  }
  if (draft.kind === 'unknown') draft.to = Math.max(draft.to, draft.at + 1);
  if (draft.kind === 'none') draft.to = Math.max(draft.to, from);
  if (draft.kind === 'people' || draft.kind === 'cue') {
    if (
      isMark(items[draft.to], 'more') &&
      senseOf(items[draft.to], 'people') === undefined &&
      reader.lexicon.nounFirst
    ) {
      draft.more = true;
      draft.to += 1;
    }
    takeComplement(draft, items, reader);
  }
  if (possessive && (draft.personal || draft.kin)) draft.personal = true;
  else if (draft.personal && !possessive && !isPersonal(items, draft)) draft.personal = false;
  return draft;
}

/** Relatives and friends are one person's network only when a possessive says whose. */
function isPersonal(items: readonly Item[], draft: HeadDraft): boolean {
  for (let at = draft.from - 3; at < draft.to; at += 1) if (isMark(items[at], 'possessive')) return true;
  return false;
}
