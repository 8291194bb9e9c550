import type { DenialKind, DenialObject, Kind, Stance } from '#model';
import type { ActAt } from './act.ts';
import { actsOf, objectOf, outcomeBetween, scopeEnd } from './act.ts';
import type { CasualtyReading, Memory } from './casualty.ts';
import type { Draft } from './draft.ts';
import { newDraft } from './draft.ts';
import { readHead } from './head.ts';
import type { Reader } from './mention.ts';
import { spanOf } from './mention.ts';
import type { Item, Sentence } from './sentence.ts';
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

type Context = {
  readonly reader: Reader;
  readonly sentence: Sentence;
  readonly reading: CasualtyReading;
  readonly speakers: readonly Speaker[];
  readonly memory: Memory;
};

function made(context: Context, kind: Kind, stance: Stance, act: ActAt): Draft {
  const { sentence } = context;
  const draft = newDraft(kind, sentence.start, sentence.end, sentence.items[act.at]?.start ?? sentence.start);
  draft.stance = stance;
  draft.why['kind'] = spanOf(sentence.items, act.at, act.to);
  draft.why['stance'] = spanOf(sentence.items, act.at, act.to);
  return draft;
}

/** People named between two items, as a population. */
function peopleBetween(context: Context, from: number, to: number): Draft['population'] {
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

function setDenial(draft: Draft, object: DenialObject, target: Draft | null): void {
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
function denials(context: Context, act: ActAt): Stated[] {
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

function finding(context: Context, act: ActAt, stance: Stance): Stated[] {
  const { reader, sentence, reading } = context;
  const { items } = sentence;
  const end = scopeEnd(items, act.to);
  const draft = made(context, 'finding', stance, act);
  const found = objectOf(reader, items, act.to, end);
  const outcome =
    outcomeBetween(reading.cues, items, act.to, end) ??
    (stance === 'not_verified' ? outcomeBetween(reading.cues, items, 0, end) : null);
  const other = found !== null && found.object !== 'event' && found.object !== 'number';
  if (outcome !== null && !other) {
    draft.outcome = outcome.outcome;
    draft.why['outcome'] = spanOf(items, outcome.at, outcome.at + 1);
    draft.population = peopleBetween(context, act.to, end);
  }
  return [{ draft, at: act.at }];
}

const HARMFUL = new Set(['incidents', 'attacks']);

/** Whether a sentence speaks of violence at all. */
function isOfViolence(context: Context): boolean {
  return (
    context.reading.cues.some(
      (cue) => cue.outcome === 'killed' || cue.outcome === 'injured' || cue.outcome === 'abducted',
    ) ||
    context.sentence.items.some(
      (item) =>
        HARMFUL.has(senseOf(item, 'thing')?.reason ?? '') ||
        /^(?:violence|atrocit|violences)/u.test(item.key) ||
        item.token.stems.some((stem) => stem === 'عنف' || stem === 'مجزره' || stem === 'مجازر'),
    )
  );
}

function plain(context: Context, act: ActAt, kind: Kind, stance: Stance): Stated[] {
  const draft = made(context, kind, stance, act);
  const outcome =
    context.reading.cues.find((cue) => cue.outcome === 'killed') ??
    context.reading.cues.find(
      (cue) =>
        cue.outcome === 'injured' ||
        cue.outcome === 'abducted' ||
        cue.outcome === 'detained' ||
        cue.outcome === 'missing',
    );
  if (kind !== 'promise' && kind !== 'demand' && outcome !== undefined) draft.outcome = outcome.outcome;
  return [{ draft, at: act.at }];
}

const VICTIMS =
  /^(?:victim|victims|dead|killed|executed|slain|those|they|civilians|men|people|victimes|morts|ils|tues|ceux|قتلي|ضحايا|قتلوا|هم)$/u;

function one(context: Context, act: ActAt): Stated[] {
  const { sentence, reading, speakers } = context;
  const { items } = sentence;
  const counted = reading.drafts.some((draft) => draft.kind === 'casualty');
  const spoken = speakers.length > 0;
  switch (act.act) {
    case 'deny':
      return denials(context, act);
    case 'no_evidence':
      return finding(context, act, 'finds_no_evidence');
    case 'no_report':
      return finding(context, act, 'no_report_received');
    case 'not_verified':
      return counted ? [] : finding(context, act, 'not_verified');
    case 'withholds':
      return counted || (!isOfViolence(context) && context.memory.outcome === null)
        ? []
        : finding(context, act, 'withholds');
    case 'characterises':
      return counted || !spoken || !isOfViolence(context)
        ? []
        : [{ draft: made(context, 'finding', 'characterises', act), at: act.at }];
    case 'minimises': {
      if (isMark(items[act.at - 1], 'not')) return [];
      const draft = made(context, 'denial', 'minimises', act);
      draft.denial = { object: 'event', kind: 'interpretive', target: null };
      return counted ? [] : [{ draft, at: act.at }];
    }
    case 'promise':
    case 'scheduled':
      return plain(context, act, 'promise', 'asserts');
    case 'demand':
      return counted ||
        !(
          isOfViolence(context) ||
          /account|justice|investigat|enquet|تحقيق|محاسب|hold/u.test(
            sentence.items.map((item) => item.key).join(' '),
          )
        )
        ? []
        : plain(context, act, 'demand', 'asserts');
    case 'justify': {
      if (counted || isMark(items[act.at - 1], 'not')) return [];
      const stated = plain(context, act, 'justification', 'justifies');
      for (const { draft } of stated)
        draft.denial = { object: 'motive', kind: 'justificatory', target: null };
      return isOfViolence(context) || spoken ? stated : [];
    }
    case 'admit':
      return counted || !isOfViolence(context) || isMark(items[act.at - 1], 'not')
        ? []
        : plain(context, act, 'admission', 'asserts');
    case 'accuse':
      return counted || !isOfViolence(context) ? [] : plain(context, act, 'accusation', 'asserts');
    case 'conceal':
      return plain(context, act, 'concealment', 'asserts');
    case 'incite':
      return plain(context, act, 'incitement', 'asserts');
    case 'evidence':
    case 'bears_out':
      return counted || !isOfViolence(context)
        ? []
        : plain(
            context,
            act,
            act.act === 'evidence' ? 'evidence' : 'finding',
            act.act === 'evidence' ? 'asserts' : 'finds',
          );
    case 'status': {
      const before = items
        .slice(0, act.at)
        .some(
          (item) =>
            VICTIMS.test(item.key) ||
            item.token.stems.some((stem) => VICTIMS.test(stem)) ||
            senseOf(item, 'cue') !== undefined,
        );
      if (!before || (!spoken && !isOfViolence(context))) return [];
      const draft = made(context, 'status_dispute', 'disputes_status', act);
      draft.denial = { object: 'status', kind: 'interpretive', target: null };
      draft.outcome = reading.cues[0]?.outcome ?? null;
      return [{ draft, at: act.at }];
    }
    case 'false': {
      const about = items.some(
        (item) =>
          /^(?:report|reports|claim|claims|allegation|allegations|figure|figures|toll|news|accusation|accusations|video|videos|informations|accusations|allegations|chiffres|انباء|ادعاءات|اتهامات|تقارير|ارقام|معلومات)$/u.test(
            item.key,
          ) ||
          item.token.stems.some((stem) => /^(?:انباء|ادعاءات|اتهامات|تقارير|ارقام|معلومات|ما)$/u.test(stem)),
      );
      if (!about || counted || !(spoken || isMark(items[act.at - 1], 'be'))) return [];
      const draft = made(context, 'denial', 'denies', act);
      setDenial(draft, 'event', null);
      draft.outcome = outcomeBetween(reading.cues, items, 0, items.length)?.outcome ?? context.memory.outcome;
      return [{ draft, at: act.at }];
    }
    case 'retract': {
      if (!counted && context.memory.draft === null) return [];
      return [{ draft: made(context, 'correction', 'retracts', act), at: act.at }];
    }
    case 'alive':
    case 'maintain':
      return [];
  }
}

/** Reads what a sentence does besides counting; denied figures among its casualties become denials. One claim for each kind and stance. */
export function readStatements(
  reader: Reader,
  sentence: Sentence,
  reading: CasualtyReading,
  speakers: readonly Speaker[],
  memory: Memory,
): Stated[] {
  const context: Context = { reader, sentence, reading, speakers, memory };
  const stated: Stated[] = [];
  const seen = new Set<string>();
  const acts = actsOf(reader, sentence.items);
  const empty = acts.some(
    ({ act }) => act === 'no_evidence' || act === 'no_report' || act === 'not_verified',
  );
  for (const act of acts) {
    // What was found is told by what was not: one finding, not two.
    if (empty && (act.act === 'bears_out' || act.act === 'evidence')) continue;
    for (const each of one(context, act)) {
      const denies =
        each.draft.stance === 'denies' &&
        (seen.has('denial denies') || reading.drafts.some((draft) => draft.kind === 'denial'));
      const key = `${each.draft.kind} ${each.draft.stance}`;
      if (seen.has(key) || denies) continue;
      seen.add(key);
      stated.push(each);
    }
  }
  return stated;
}

/** Items of a sentence that a negation makes untrue: "did not kill 150". */
export function isNegated(items: readonly Item[], cueAt: number, mentionAt: number): number | null {
  for (let at = cueAt - 1; at >= Math.max(0, cueAt - 4); at -= 1) {
    const item = items[at];
    if (isMark(item, 'not', 'without') && !(senseOf(item, 'qualifier') !== undefined))
      return items[at + 1]?.key === 'only' ? null : at;
    if (
      !(
        isMark(item, 'be', 'been', 'have', 'adverb', 'pronoun', 'modal', 'future') ||
        senseOf(item, 'say') !== undefined
      ) ||
      at === mentionAt
    )
      return null;
  }
  return null;
}
