import type { Kind, Stance } from '#model';
import type { ActAt } from './act.ts';
import { actsOf, objectOf, outcomeBetween, scopeEnd } from './act.ts';
import type { CasualtyReading, Memory } from './casualty-reading.ts';
import type { Context, Stated } from './denial.ts';
import { denials, made, peopleBetween, setDenial } from './denial.ts';
import type { Reader } from './reader.ts';
import { spanOf } from './reader.ts';
import type { Sentence } from './sentence.ts';
import { isMark, senseOf } from './sentence.ts';
import type { Speaker } from './speaker.ts';

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

/** What one phrase of a sentence states; nothing when the sentence does not bear it out. */
export function one(context: Context, act: ActAt): Stated[] {
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
      // Beside a figure only an outright justification counts: "in response to" may merely tell what came before.
      const outright = /^(?:justif|برر|تبرير|مبرر|يبرر)/u.test(items[act.at]?.key ?? '');
      if ((counted && !outright) || isMark(items[act.at - 1], 'not')) return [];
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
  const denying = acts.some(({ act }) => act === 'deny');
  for (const act of acts) {
    // What was found is told by what was not: one finding, not two.
    if (empty && (act.act === 'bears_out' || act.act === 'evidence')) continue;
    if (denying && act.act === 'characterises') continue;
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
