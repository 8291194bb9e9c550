import type { DenialKind, DenialObject, Kind, Stance } from '#model';
import type { ActAt } from './act.ts';
import { objectOf, outcomeBetween, scopeEnd } from './act.ts';
import type { CasualtyReading, Memory } from './casualty-reading.ts';
import type { Draft } from './draft.ts';
import { newDraft } from './draft.ts';
import { readHead } from './read-head.ts';
import type { Reader } from './reader.ts';
import { spanOf } from './reader.ts';
import type { Sentence } from './sentence.ts';
import { isMark, senseOf } from './sentence.ts';
import type { Speaker } from './speaker.ts';

/** A statement read from a sentence, with the item by which its speaker is found. */
export type Stated = { readonly draft: Draft; readonly at: number };

const KIND_OF_DENIAL: Readonly<Record<DenialObject, DenialKind>> = {
  event: 'literal',
  number: 'literal',
  status: 'interpretive',
  perpetrator: 'literal',
  cause: 'interpretive',
  motive: 'interpretive',
  plan: 'interpretive',
};

/** What reading a statement may look at: its sentence, the figures in it, its speakers, what came before. */
export type Context = {
  readonly reader: Reader;
  readonly sentence: Sentence;
  readonly reading: CasualtyReading;
  readonly speakers: readonly Speaker[];
  readonly memory: Memory;
};

/** A new draft of a statement, with the words that made it one. */
export function made(context: Context, kind: Kind, stance: Stance, act: ActAt): Draft {
  const { sentence } = context;
  const draft = newDraft(kind, sentence.start, sentence.end, sentence.items[act.at]?.start ?? sentence.start);
  draft.stance = stance;
  draft.why['kind'] = spanOf(sentence.items, act.at, act.to);
  draft.why['stance'] = spanOf(sentence.items, act.at, act.to);
  return draft;
}

/** People named between two items, as a population. */
export function peopleBetween(context: Context, from: number, to: number): Draft['population'] {
  const { reader, sentence } = context;
  const { items } = sentence;
  for (let at = from; at < to; at += 1) {
    const people = senseOf(items[at], 'people');
    if (people === undefined || senseOf(items[at], 'body')?.role === 'state') continue;
    const head = readHead(items, at, reader);
    if (head.kind !== 'people') continue;
    const [start, end] = spanOf(items, at, Math.max(head.to, at + 1));
    return {
      words: reader.text.slice(start, end),
      ...(head.statuses.length > 0 ? { status: [...head.statuses] } : {}),
      ...(head.age === undefined ? {} : { age: head.age }),
      ...(head.sex === undefined ? {} : { sex: head.sex }),
    };
  }
  return null;
}

/** Makes a draft a denial of something, with the stance that goes with its object. */
export function setDenial(draft: Draft, object: DenialObject, target: Draft | null): void {
  draft.kind = 'denial';
  draft.stance =
    object === 'status'
      ? 'disputes_status'
      : object === 'perpetrator'
        ? 'disputes_perpetrator'
        : object === 'cause'
          ? 'disputes_cause'
          : 'denies';
  draft.polarity = 'negated';
  draft.denial = { object, kind: KIND_OF_DENIAL[object], target };
}

const zero = (words: string): NonNullable<Draft['count']> => ({
  low: 0,
  point: 0,
  high: 0,
  lowOpen: false,
  highOpen: false,
  approximate: false,
  words,
});

/** "denied that …": what is denied becomes a denial, with its count when it has one, zero for "any", else by its object. */
export function denials(context: Context, act: ActAt): Stated[] {
  const { reader, sentence, reading, memory } = context;
  const { items } = sentence;
  if (
    isMark(items[act.at - 1], 'not') ||
    (isMark(items[act.at - 1], 'be') && !isMark(items[act.at - 2], 'have'))
  )
    return [];
  const end = scopeEnd(items, act.to);
  const inside = (draft: Draft): boolean =>
    draft.place >= (items[act.to]?.start ?? Infinity) && draft.place < (items[end]?.start ?? Infinity);
  const denied = reading.drafts.filter((draft) => draft.kind === 'casualty' && inside(draft));
  if (denied.length > 0) {
    for (const draft of denied) {
      setDenial(draft, 'event', null);
      draft.why['stance'] = spanOf(items, act.at, act.to);
    }
    return [];
  }
  const draft = made(context, 'denial', 'denies', act);
  const found = objectOf(reader, items, act.to, end);
  const outcome = outcomeBetween(reading.cues, items, act.to, end);
  const any = items
    .slice(act.to, end)
    .findIndex(
      (item) =>
        /^(?:any|aucun|aucune|اي|no|anybody|anyone|quelconque)$/u.test(item.key) ||
        item.token.stems.includes('اي'),
    );
  const people = peopleBetween(context, act.to, end);
  const pronoun =
    (isMark(items[act.to], 'pronoun', 'determiner') && end - act.to <= 2) || items[act.to] === undefined;
  if (found === null && outcome === null && !pronoun && end - act.to > 2) return [];
  if ((found === null || pronoun) && outcome === null) {
    const target =
      reading.drafts.findLast((one) => one.place < draft.place && one.kind === 'casualty') ?? memory.draft;
    if (target === null) return [];
    setDenial(draft, 'event', target);
    draft.outcome = target.outcome;
    draft.count = target.count;
    draft.qualifier = target.qualifier;
    draft.population = target.population;
    return [{ draft, at: act.at }];
  }
  const object = found?.object ?? 'event';
  setDenial(draft, object, object === 'number' || object === 'event' ? memory.draft : null);
  if (object === 'event' || object === 'number') {
    draft.outcome = outcome?.outcome ?? memory.outcome;
    if (outcome !== null) draft.why['outcome'] = spanOf(items, outcome.at, outcome.at + 1);
  }
  if (any >= 0 && people !== null && outcome !== null && object === 'event') {
    draft.count = zero(items[act.to + any]?.key ?? '');
    const [start, stop] = spanOf(items, act.to + any, act.to + any + 1);
    draft.count.words = reader.text.slice(start, stop);
    draft.qualifier = 'exact';
    draft.why['count'] = [start, stop];
    draft.population = people;
  }
  if (found !== null) draft.why['denial'] = spanOf(items, found.at, found.at + 1);
  return [{ draft, at: act.at }];
}
