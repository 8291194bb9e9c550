import type { Share } from '#model';
import { setBasis } from './basis.ts';
import { attribute, yearsIn } from './context.ts';
import type { Draft } from './draft.ts';
import { perpetratorWords } from './perpetrator.ts';
import { spanOf } from './reader.ts';
import type { Item } from './sentence.ts';
import { isMark, isSign, senseOf } from './sentence.ts';
import { setSeries } from './series.ts';
import type { Setting } from './setting.ts';
import { setPlaces, setTime, takeUp } from './where-and-when.ts';

function itemAt(items: readonly Item[], place: number): number {
  const at = items.findIndex((item) => item.start >= place - 0.5);
  return at < 0 ? Math.max(0, items.length - 1) : at;
}

const SHARES: readonly (readonly [Share, 'most' | 'all' | 'half'])[] = [
  ['majority', 'most'],
  ['half', 'half'],
  ['all', 'all'],
];

/** "most of them civilians": a relation to the whole, never a count. */
function setShare(setting: Setting, draft: Draft): void {
  const { sentence, reading } = setting;
  const { items } = sentence;
  const counted = reading.sources.get(draft);
  if (counted === undefined || draft.partOf !== null) return;
  const limit = Math.min(items.length, counted.mention.to + 12);
  for (let at = counted.mention.to; at < limit; at += 1) {
    if (isSign(items[at], ';؛')) return;
    for (const [share, mark] of SHARES) {
      if (!isMark(items[at], mark) || (mark === 'all' && !/them|whom|eux|هم/u.test(items[at]?.key ?? '')))
        continue;
      let end = at + 1;
      while (
        end < items.length &&
        end < at + 5 &&
        (senseOf(items[end], 'people') !== undefined ||
          isMark(items[end], 'of', 'from', 'be', 'determiner', 'them'))
      )
        end += 1;
      if (end === at + 1) continue;
      draft.share = share;
      draft.why['share'] = spanOf(items, at, end);
      return;
    }
  }
}

/** Whether the sentence tells of another year, an anniversary or an earlier war. */
function setBackground(setting: Setting, draft: Draft, allYears: ReadonlySet<number>): void {
  const { document, sentence } = setting;
  const { items } = sentence;
  const published = document.published === undefined ? null : Number(document.published.start.slice(0, 4));
  const years = yearsIn(items);
  const other =
    years.length > 0 &&
    years.every(({ year, exact }) => (published === null ? !exact && !allYears.has(year) : year < published));
  const anniversary = items.find((item) => isMark(item, 'anniversary'));
  const span = other ? items[years[0]?.at ?? 0] : anniversary;
  if (span === undefined || (!other && anniversary === undefined)) return;
  // "since 2011" counts up to now only when the figure is a running total of this text's own event.
  draft.background = true;
  draft.why['background'] = [span.start, span.end];
}

const PROVISIONAL = /^(?:provisional|preliminary|provisoire|provisoires|preliminaire|اوليه|الاوليه|اولي)$/u;
const FINAL = /^(?:final|definitive|definitif|نهاييه|النهاييه|نهايي)$/u;

function setStanding(setting: Setting, draft: Draft): void {
  for (const item of setting.sentence.items) {
    if (PROVISIONAL.test(item.key) || item.token.stems.some((stem) => PROVISIONAL.test(stem))) {
      draft.provisional = true;
      draft.why['provisional'] = [item.start, item.end];
    } else if (FINAL.test(item.key) || item.token.stems.some((stem) => FINAL.test(stem))) {
      draft.final = true;
      draft.why['final'] = [item.start, item.end];
    }
  }
}

/** Completes a casualty figure: who says it, series, where, when, by whom, on what basis, background. */
export function finishFigure(setting: Setting, draft: Draft, exactYears: ReadonlySet<number>): void {
  const { reader, sentence, reading, speakers, voice, publisher, named } = setting;
  const { items } = sentence;
  const counted = reading.sources.get(draft);
  const at = counted?.mention.at ?? itemAt(items, draft.place);
  attribute(reader, sentence, draft, at, speakers, voice, publisher, named);
  if (counted !== undefined) setSeries(sentence, draft, at, counted.mention.more, counted.attached.toll);
  if (counted?.attached.labelled === true) draft.series = null;
  setPlaces(setting, draft, at);
  setTime(setting, draft, at);
  takeUp(setting, draft, at);
  const cue =
    counted !== undefined
      ? counted.attached.cue
      : (reading.cues.find((one) => items[one.at]?.start === draft.why['outcome']?.[0]) ?? null);
  const agent = perpetratorWords(reader, items, cue, counted?.mention ?? null);
  if (agent !== null) {
    draft.perpetrator = { words: agent.words };
    draft.why['perpetrator'] = agent.span;
  }
  setBasis(sentence, draft);
  setShare(setting, draft);
  setStanding(setting, draft);
  setBackground(setting, draft, exactYears);
}
