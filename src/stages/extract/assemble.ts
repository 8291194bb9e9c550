import type { DocumentText, SetAside, SetAsideReason, StatedDistance } from '#model';
import { tokenise } from '#tools/text';
import { whyAside } from './aside.ts';
import { readCasualties } from './casualty.ts';
import type { CasualtyReading, Memory } from './casualty-reading.ts';
import type { Voice } from './context.ts';
import { publisherOf, voiceAfter, yearsIn } from './context.ts';
import { readCorrections } from './correction.ts';
import { shootingOf } from './cue.ts';
import { distancesIn } from './distance.ts';
import type { Draft } from './draft.ts';
import { finishFigure } from './finish.ts';
import { finishStatement } from './finish-statement.ts';
import { lexiconFor } from './lexicon.ts';
import type { NamedBody } from './named-bodies.ts';
import { gatherNamed } from './named-bodies.ts';
import { isNegated } from './negation.ts';
import type { Reader } from './reader.ts';
import { spanOf, unitAt } from './reader.ts';
import type { Refused } from './refused.ts';
import type { Sentence } from './sentence.ts';
import { isMark, isSign, sentencesOf } from './sentence.ts';
import type { Setting } from './setting.ts';
import { speakersOf } from './speaker.ts';
import { readStatements } from './statement.ts';
import { readUnquantified } from './unquantified.ts';

/** Everything read from a document before ids are given. */
export type Assembled = {
  readonly reader: Reader;
  readonly drafts: readonly Draft[];
  readonly setAside: readonly SetAside[];
  readonly sentences: readonly Sentence[];
  readonly distances: readonly StatedDistance[];
};

const RANGED: ReadonlySet<SetAsideReason> = new Set([
  'duration',
  'distance',
  'money',
  'measure',
  'clock_time',
  'share',
  'age',
]);

function asideOf(reader: Reader, sentence: Sentence, refused: Refused): SetAside {
  const { items } = sentence;
  const { mention } = refused;
  const reason =
    refused.reason === 'not_casualty' || refused.reason === null
      ? (mention.refusal ?? whyAside(reader, items, mention))
      : refused.reason;
  let to = mention.countTo;
  const unit = isSign(items[to], '-') ? to + 1 : to;
  if (RANGED.has(reason) && unitAt(reader, items[unit]) !== null) to = unit + 1;
  else if (
    mention.head.kind !== 'none' &&
    mention.head.kind !== 'unknown' &&
    !RANGED.has(reason) &&
    reason !== 'date'
  )
    to = Math.max(to, mention.head.at + 1);
  const [start, end] = spanOf(items, mention.countFrom, Math.min(to, items.length));
  return {
    quote: reader.text.slice(start, end),
    start,
    end,
    ...(mention.value === null ? {} : { value: mention.value }),
    reason,
  };
}

/** Figures under a negation are denials of themselves. */
function negate(sentence: Sentence, reading: CasualtyReading, spoken: boolean): void {
  for (const [draft, { mention, attached }] of reading.sources) {
    if (draft.polarity === 'negated' && draft.kind === 'casualty' && spoken) {
      draft.kind = 'denial';
      draft.stance = 'denies';
      draft.denial = { object: 'event', kind: 'literal', target: null };
      continue;
    }
    if (attached.cue === null || draft.kind !== 'casualty') continue;
    const at = isNegated(sentence.items, attached.cue.at, mention.at);
    if (at === null) continue;
    draft.kind = 'denial';
    draft.stance = 'denies';
    draft.polarity = 'negated';
    draft.denial = { object: 'event', kind: 'literal', target: null };
    const word = sentence.items[at];
    if (word !== undefined) draft.why['polarity'] = [word.start, word.end];
  }
}

/** A running total is what a later "the figure could exceed" speaks of. */
function markRunning(drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    if (draft.qualifier !== 'could_exceed') continue;
    const before = drafts
      .slice(0, index)
      .findLast((one) => one.kind === 'casualty' && one.partOf === null && one.outcome === draft.outcome);
    if (before !== undefined && before.series === null) before.series = 'cumulative';
  }
}

/** Numbers in what is no part of the article, with what it is. */
function removedNumbers(document: DocumentText, reader: Reader): SetAside[] {
  const found: SetAside[] = [];
  for (const token of reader.tokens) {
    if (token.type !== 'number' || token.value === undefined) continue;
    const range = document.removed.find(({ start, end }) => token.start >= start && token.end <= end);
    if (range === undefined) continue;
    found.push({
      quote: reader.text.slice(token.start, token.end),
      start: token.start,
      end: token.end,
      value: token.value,
      reason: range.kind === 'advertisement' ? 'advertisement' : 'boilerplate',
    });
  }
  return found;
}

/** Reads a document sentence by sentence, handing on who spoke and what was counted. */
export function assemble(document: DocumentText): Assembled {
  const lexicon = lexiconFor(document);
  const tokens = tokenise(document.content, lexicon.tongue);
  const reader: Reader = { text: document.content, tokens, lexicon };
  const sentences = sentencesOf(document.content, tokens, document.removed, lexicon);
  const shooting = shootingOf(reader);
  const publisher = publisherOf(document);
  const exactYears = new Set(
    sentences
      .flatMap(({ items }) => yearsIn(items))
      .filter(({ exact }) => exact)
      .map(({ year }) => year),
  );
  const drafts: Draft[] = [];
  const setAside: SetAside[] = [];
  const distances: StatedDistance[] = [];
  let voice: Voice | null = null;
  let memory: Memory = { outcome: null, draft: null, correcting: false };
  const spoken = sentences.map(({ items }) => speakersOf(reader, items));
  const named = new Map<string, NamedBody>();
  for (const [index, { items }] of sentences.entries())
    gatherNamed(reader.text, items, spoken[index] ?? [], named);
  for (const sentence of sentences) {
    const { items } = sentence;
    const speakers = spoken[sentence.index] ?? [];
    const reading = readCasualties(reader, sentence, shooting, memory);
    const setting: Setting = {
      reader,
      document,
      sentence,
      reading,
      speakers,
      voice,
      publisher,
      named,
      before: memory.draft,
    };
    const { drafts: corrected, taken } = readCorrections(reader, sentence, reading);
    negate(sentence, reading, speakers.length > 0);
    const stated = readStatements(reader, sentence, reading, speakers, memory);
    const figures = [...reading.drafts, ...corrected];
    if (
      figures.length === 0 &&
      !stated.some(({ draft }) => draft.kind === 'denial' || draft.kind === 'finding')
    ) {
      const found = readUnquantified(reader, sentence, reading.cues, reading.mentions);
      const merged = stated.find(({ draft }) => draft.kind === 'admission' || draft.kind === 'accusation');
      if (found !== null && merged !== undefined) {
        merged.draft.outcome = found.outcome;
        merged.draft.population = found.population;
        Object.assign(merged.draft.why, found.why);
      } else if (found !== null) figures.push(found);
    }
    for (const draft of figures) finishFigure(setting, draft, exactYears);
    for (const { draft, at } of stated) finishStatement(setting, draft, at);
    markRunning(figures);
    if (items.some((item) => isMark(item, 'correction')))
      for (const draft of figures) if (draft.series === 'cumulative') draft.series = null;
    drafts.push(...figures, ...stated.map(({ draft }) => draft));
    setAside.push(
      ...reading.refused
        .filter(({ mention }) => !taken.has(mention))
        .map((refused) => asideOf(reader, sentence, refused)),
    );
    distances.push(...distancesIn(reader, sentence));
    voice = voiceAfter(reader, sentence, speakers, voice, named);
    const last = figures.findLast(
      (draft) => draft.partOf === null && !draft.background && draft.kind === 'casualty',
    );
    memory = {
      outcome: last?.outcome ?? memory.outcome,
      draft: last ?? memory.draft,
      correcting: items.some((item) => isMark(item, 'correction')),
    };
  }
  setAside.push(...removedNumbers(document, reader));
  setAside.sort((one, other) => one.start - other.start);
  drafts.sort((one, other) => one.start - other.start || one.place - other.place);
  return { reader, drafts, setAside, sentences, distances };
}
