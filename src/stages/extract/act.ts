import type { DenialObject, Outcome } from '#model';
import { matchPhrase } from '#tools/text';
import type { Cue } from './cue.ts';
import type { Act } from './language.ts';
import type { Reader } from './reader.ts';
import type { Item } from './sentence.ts';
import { isMark, isSign, senseOf } from './sentence.ts';

/** A phrase of a sentence that does something other than count: by its first and last item. */
export type ActAt = { readonly act: Act; readonly at: number; readonly to: number };

const VERIFYING = /^(?:verify|confirm|verifier|confirmer|التحقق|تحقق|التاكد|تاكيد|يتحقق|تتحقق)$/u;
const PROVING = /^(?:evidence|proof|preuve|preuves|دليل|ادله|دليلا|اثبات)$/u;

/** "لم يتمكن المراسل من التحقق", "did not, it said, find evidence": a negation and its word with a few others between. */
function acrossGap(items: readonly Item[], at: number): ActAt | null {
  if (!isMark(items[at], 'not')) return null;
  for (let next = at + 1; next <= at + 6; next += 1) {
    const item = items[next];
    if (item === undefined || isSign(item, '.;؛')) return null;
    const is = (words: RegExp): boolean =>
      words.test(item.key) || item.token.stems.some((stem) => words.test(stem));
    if (is(VERIFYING)) return { act: 'not_verified', at, to: next + 1 };
    if (is(PROVING)) return { act: 'no_evidence', at, to: next + 1 };
  }
  return null;
}

/** Every such phrase in a sentence, the longest first at each place. */
export function actsOf(reader: Reader, items: readonly Item[]): ActAt[] {
  const acts: ActAt[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) continue;
    const gap = acrossGap(items, at);
    if (gap !== null) acts.push(gap);
    const match = matchPhrase(reader.lexicon.statements, reader.tokens, item.from);
    if (match === null) continue;
    const endToken = item.from + match.length;
    let to = at + 1;
    while (to < items.length && (items[to]?.from ?? endToken) < endToken) to += 1;
    for (const act of match.values) acts.push({ act, at, to });
  }
  return acts;
}

const CLOSERS = ';؛';

/** Where what an act is about ends: a semicolon, a new speaker behind "and", a contrast. */
export function scopeEnd(items: readonly Item[], from: number): number {
  for (let at = from; at < items.length; at += 1) {
    const item = items[at];
    if (isSign(item, CLOSERS)) return at;
    const next = items[at + 1];
    const joins = isMark(item, 'and') || item?.glued === 'و';
    if (
      at > from &&
      joins &&
      (senseOf(next, 'say') !== undefined || (item?.glued === 'و' && senseOf(item, 'say') !== undefined)) &&
      senseOf(next, 'body') === undefined
    )
      return at;
    if (at > from + 1 && isMark(item, 'but') && !isMark(item, 'preposition')) return at;
  }
  return items.length;
}

/** What is denied or not found between two items, by the first listed word; the more telling objects before the event. */
export function objectOf(
  reader: Reader,
  items: readonly Item[],
  from: number,
  to: number,
): { readonly object: DenialObject; readonly at: number } | null {
  let event: { object: DenialObject; at: number } | null = null;
  for (let at = from; at < to; at += 1) {
    const item = items[at];
    if (item === undefined) continue;
    const match = matchPhrase(reader.lexicon.denied, reader.tokens, item.from);
    const object = match?.values[0];
    if (object === undefined) continue;
    if (object !== 'event') return { object, at };
    event ??= { object, at };
  }
  return event;
}

/** The outcome named by the casualty words between two items. */
export function outcomeBetween(
  cues: readonly Cue[],
  items: readonly Item[],
  from: number,
  to: number,
): { readonly outcome: Outcome; readonly at: number } | null {
  for (const cue of cues) {
    if (cue.at < from || cue.at >= to) continue;
    if (cue.outcome === 'bodies_seen' || cue.outcome === 'bodies_recovered') continue;
    return { outcome: cue.outcome, at: cue.at };
  }
  for (let at = from; at < to; at += 1) {
    if (senseOf(items[at], 'harm') !== undefined) return { outcome: 'killed', at };
    const cue = senseOf(items[at], 'cue');
    if (cue !== undefined && cue.outcome !== 'bodies_seen' && cue.outcome !== 'bodies_recovered')
      return { outcome: cue.outcome, at };
    const thing = senseOf(items[at], 'thing');
    if (thing?.reason === 'incidents' && /massac|مجزر|مجازر|tuerie/u.test(items[at]?.key ?? ''))
      return { outcome: 'killed', at };
  }
  return null;
}
