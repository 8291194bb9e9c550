import { isDayOfMonth } from './refusal.ts';
import type { Item } from './sentence.ts';
import { isMark, isSign, senseOf } from './sentence.ts';

/** Words of time in a sentence, by item; `since` when they open a period, `precise` when they date something by themselves. */
export type TimeStretch = { readonly from: number; readonly to: number; readonly since: boolean };

const WORDS = new Set([
  'last',
  'past',
  'this',
  'next',
  'early',
  'late',
  'morning',
  'night',
  'evening',
  'afternoon',
  'week',
  'weeks',
  'weekend',
  'days',
  'day',
  'month',
  'months',
  'year',
  'years',
  'hours',
  'hour',
  'ago',
  'dawn',
  'noon',
  'midnight',
  'mid',
  'previous',
  'dernier',
  'derniere',
  'derniers',
  'dernieres',
  'passe',
  'matin',
  'soir',
  'nuit',
  'semaine',
  'mois',
  'an',
  'ans',
  'annee',
  'jour',
  'jours',
  'heures',
  'debut',
  'fin',
  'prochain',
  'يوم',
  'ايام',
  'شهر',
  'عام',
  'سنه',
  'الماضي',
  'الماضيه',
  'الماضيين',
  'الاخيره',
  'صباح',
  'مساء',
  'فجر',
  'ليله',
  'ليل',
  'اسبوع',
  'ساعات',
  'ساعه',
  'المقبل',
  'القادم',
  'الجاري',
  'الحالي',
  'مطلع',
  'اواخر',
  'منتصف',
  'نهايه',
  'بدايه',
  'والسنوات',
  'ثلاثه',
  'le',
  'the',
  'of',
  'de',
  'du',
  'first',
  'two',
  'three',
  'four',
]);
const LEADS = new Set([
  'on',
  'in',
  'over',
  'during',
  'since',
  'between',
  'from',
  'by',
  'until',
  'before',
  'after',
  'at',
  'for',
  'through',
  'le',
  'en',
  'depuis',
  'dans',
  'au',
  'pendant',
  'durant',
  'entre',
  'du',
  'des',
  'منذ',
  'يوم',
  'خلال',
  'في',
  'بين',
  'حتي',
  'من',
  'قبل',
  'بعد',
  'as',
  'within',
  'والماضي',
]);
const AGO = new Set(['ago', 'earlier', 'later', 'plus tot', 'الماضيه', 'الاخيره', 'الماضيين']);

function anchors(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (
    item.token.type === 'date' ||
    senseOf(item, 'weekday') !== undefined ||
    senseOf(item, 'time') !== undefined
  )
    return true;
  const month = senseOf(item, 'month');
  if (month !== undefined)
    return (
      item.token.capital ||
      items[at - 1]?.number !== undefined ||
      item.token.key.charCodeAt(0) > 0x5ff ||
      !/^(?:may|march|mars|mai|sept|oct)$/u.test(item.key)
    );
  if (item.number === undefined) return false;
  if (isDayOfMonth(items, at)) return true;
  const value = item.number.value;
  if (
    !item.number.word &&
    value >= 1900 &&
    value <= 2099 &&
    item.end - item.start === 4 &&
    senseOf(items[at + 1], 'people') === undefined &&
    senseOf(items[at + 1], 'cue') === undefined
  )
    return true;
  // "over the past four days", "three days ago"
  const unit = items[at + 1];
  const duration =
    unit !== undefined &&
    /^(?:days?|weeks?|months?|hours?|years?|jours?|semaines?|mois|heures?|ايام|اسابيع|ساعات|ساعه|اشهر|سنوات|يوما)$/u.test(
      unit.key,
    );
  return (
    duration &&
    (AGO.has(items[at + 2]?.key ?? '') ||
      /^(?:past|last|derniers|dernieres)$/u.test(items[at - 1]?.key ?? '') ||
      /^(?:il y a|قبل|خلال)$/u.test(items[at - 1]?.key ?? ''))
  );
}

/** All words of time in a sentence. */
export function timesIn(items: readonly Item[]): TimeStretch[] {
  const found: TimeStretch[] = [];
  for (let at = 0; at < items.length; at += 1) {
    if (!anchors(items, at)) continue;
    let from = at;
    while (from > 0) {
      const before = items[from - 1];
      if (before === undefined || before.token.type === 'sign') break;
      if (
        WORDS.has(before.key) ||
        (before.number !== undefined && from === at && senseOf(items[at], 'month') !== undefined)
      )
        from -= 1;
      else if (
        LEADS.has(before.key) ||
        isMark(before, 'since') ||
        LEADS.has(before.token.stems.at(-1) ?? '')
      ) {
        from -= 1;
        break;
      } else break;
    }
    let to = at + 1;
    while (to < items.length) {
      const item = items[to];
      const joins =
        (isMark(item, 'and', 'to') || isSign(item, '-–,،/') || item?.key === 'و') &&
        (anchors(items, to + 1) || (items[to + 1]?.number !== undefined && anchors(items, to + 2)));
      const tail =
        item !== undefined &&
        item.token.type === 'word' &&
        WORDS.has(item.key) &&
        !isMark(item, 'determiner') &&
        !isMark(item, 'of');
      const of = isMark(item, 'of') && anchors(items, to + 1);
      if (anchors(items, to) || joins || tail || of) to += 1;
      else break;
    }
    const since = items
      .slice(from, at + 1)
      .some((item) => isMark(item, 'since') && !isMark(item, 'determiner'));
    found.push({ from, to, since });
    at = to - 1;
  }
  return found;
}
