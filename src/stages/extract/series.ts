import type { Draft } from './draft.ts';
import type { Item, Sentence } from './sentence.ts';
import { isMark, isSign, senseOf } from './sentence.ts';

/** Whether a figure is a running total or an addition, by the words around it. */
export function setSeries(sentence: Sentence, draft: Draft, at: number, more: boolean, toll: boolean): void {
  const { items } = sentence;
  const item = items[at];
  if (item === undefined) return;
  const say = (series: 'cumulative' | 'increment', word: Item | undefined): void => {
    draft.series = series;
    if (word !== undefined) draft.why['series'] = [word.start, word.end];
  };
  if (more) {
    say('increment', item);
    return;
  }
  let from = at;
  while (from > 0 && !isSign(items[from - 1], ';؛')) from -= 1;
  let to = at;
  while (to < items.length && !isSign(items[to], ';؛')) to += 1;
  for (let place = from; place < to; place += 1) {
    const word = items[place];
    if (isMark(word, 'so_far') && draft.partOf === null) {
      say('cumulative', word);
      return;
    }
    if (isMark(word, 'since') && isTimeAt(items, place + 1)) {
      say('cumulative', word);
      return;
    }
    if (word?.number !== undefined && isPeriod(items, place)) {
      say('cumulative', word);
      return;
    }
  }
  if (draft.partOf !== null) return;
  if (toll && draft.qualifier !== 'could_exceed') {
    say('cumulative', items[at]);
    return;
  }
}

const PAST = /^(?:past|last|previous|derniers|dernieres|الماضيه|الاخيره|الماضيين)$/u;

/** "over the past four days", "au cours des trois derniers jours", "خلال الأيام الثلاثة الماضية". */
function isPeriod(items: readonly Item[], at: number): boolean {
  const unit = items
    .slice(at + 1, at + 3)
    .some((item) =>
      /^(?:days?|weeks?|months?|hours?|jours?|semaines?|mois|heures?|ايام|اسابيع|ساعات|ساعه|اشهر)$/u.test(
        item.key,
      ),
    );
  return (
    unit &&
    (PAST.test(items[at - 1]?.key ?? '') ||
      PAST.test(items[at + 1]?.key ?? '') ||
      PAST.test(items[at + 2]?.key ?? ''))
  );
}

function isTimeAt(items: readonly Item[], at: number): boolean {
  for (let place = at; place <= at + 3; place += 1) {
    const item = items[place];
    if (item === undefined) return false;
    if (
      senseOf(item, 'weekday') !== undefined ||
      senseOf(item, 'month') !== undefined ||
      senseOf(item, 'time') !== undefined ||
      item.token.type === 'date'
    )
      return true;
    if (
      item.number !== undefined &&
      (item.number.value > 1900 || item.number.ordinal || senseOf(items[place + 1], 'month') !== undefined)
    )
      return true;
    if (isMark(item, 'be', 'have') || item.token.type === 'sign') return false;
  }
  return isMark(items[at], 'determiner');
}
