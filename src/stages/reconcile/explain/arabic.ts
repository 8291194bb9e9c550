import { ANSWER_GRADES, TOLL_REASONS } from '#model';
import { ARABIC_NOUNS } from './arabic-nouns.table.ts';
import type { Facts } from './facts.ts';
import { countNear, figuresOf, reasonsCounted, together } from './facts.ts';
import { countedAr, digits } from './number-words.ts';
import { listWords, sayFigure } from './say-figure.ts';
import { sayRange } from './say-range.ts';
import { sayQuestion } from './say-target.ts';

/** The paragraph of `explainInEnglish` in Arabic, sentence by sentence. */
export function explainInArabic(facts: Facts): string {
  return [
    head(facts),
    ...lowSentence(facts),
    ...bestSentence(facts),
    ...highSentence(facts),
    ...statusSentence(facts),
    ...remainderSentence(facts),
    ...repeatsSentence(facts),
    ...asideSentence(facts),
    ...conflictSentence(facts),
    ...otherPoliciesSentence(facts),
  ].join(' ');
}

function head({ asked, policy, printed, toll, nameOf, asKnown }: Facts): string {
  const known = asKnown === undefined ? '' : `، بحسب المعروف في ${asKnown}`;
  const grade = toll.grade === undefined ? '' : ` درجة الجواب: ${ANSWER_GRADES[toll.grade].ar}.`;
  return (
    `${sayQuestion(asked.question, 'ar', nameOf)}${known}: ${sayRange(printed, 'ar')}، ` +
    `وفق سياسة ${policy.name} (الإصدار ${policy.version}). ` +
    `الأصول: ${countedAr(toll.origins, ARABIC_NOUNS.origin)}${withMethod(toll)}.${grade}`
  );
}

function withMethod({ origins, originsWithMethod }: Facts['toll']): string {
  if (origins === 0) return '';
  if (origins === 1) return originsWithMethod === 1 ? '، له منهج معلن' : '، ليس له منهج معلن';
  return `، ${countedAr(originsWithMethod, ARABIC_NOUNS.withMethod)}`;
}

function figures(facts: Facts, claims: readonly string[]): string {
  return listWords(
    figuresOf(facts, claims).map((one) => sayFigure(one, 'ar', facts.nameOf)),
    'ar',
  );
}

function lowSentence(facts: Facts): readonly string[] {
  const { low } = facts.range;
  if (low.value === null || low.claims.length === 0) return [];
  const how = together(low.claims, low.value, facts) ? 'ينتج الحد الأدنى من' : 'الحد الأدنى هو رقم';
  return [`${how} ${figures(facts, low.claims)}.`];
}

function bestSentence(facts: Facts): readonly string[] {
  const { policy, range, toll } = facts;
  const { best } = range;
  switch (policy.best.rule) {
    case 'none':
      return ['لا تسمي هذه السياسة رقمًا أفضل.'];
    case 'low':
      return [];
    case 'smallest_count':
    case 'names_then_largest':
      return best.value === null
        ? ['لا رقم يستوفي ما تشترطه هذه السياسة.']
        : [`الرقم هو رقم ${figures(facts, best.claims)}.`];
    case 'agreed':
      if (best.value !== null) {
        const agreeing = figures(
          facts,
          best.agreeing.flatMap(({ claims }) => claims),
        );
        return [
          `أفضل رقم هو رقم ${figures(facts, best.claims)}، ويقترب منه ضمن ${tenth(policy)} ${agreeing}.`,
        ];
      }
      return toll.status === 'no_figure' ? [] : ['لا يُعطى رقم أفضل: لا إحصاء ذا منهج يسنده إحصاء مستقل.'];
  }
}

function tenth({ agreement }: Facts['policy']): string {
  return agreement.times === 10 ? 'العُشر' : `1/${digits(agreement.times)}`;
}

function highSentence(facts: Facts): readonly string[] {
  const { high, low } = facts.range;
  if (high.value === null || high.claims.length === 0) return [];
  const open = high.open ? '، وقد يكون العدد الحقيقي أعلى' : '';
  if (high.claims.join() === low.claims.join())
    return open === '' ? [] : [`والرقم نفسه هو الحد الأعلى${open}.`];
  const how = together(high.claims, high.value, facts) ? 'ينتج الحد الأعلى من' : 'الحد الأعلى هو رقم';
  return [`${how} ${figures(facts, high.claims)}${open}.`];
}

function statusSentence({ toll }: Facts): readonly string[] {
  if (toll.byStatus === undefined) return [];
  const { all, civilians } = toll.byStatus;
  return [
    `صفة القتلى موضع خلاف: جميعهم ${sayRange(all, 'ar')}؛ والمدنيون منهم ${sayRange(civilians, 'ar')}.`,
  ];
}

function remainderSentence(facts: Facts): readonly string[] {
  const { remainder } = facts.toll;
  if (remainder === undefined) return [];
  return [
    `من رقم ${figures(facts, [remainder.of])} سُجّل مكانًا مكانًا ما لا يقل عن ${digits(remainder.recorded)}؛ ` +
      `فلا يضيف أكثر من ${digits(remainder.rest)}.`,
  ];
}

function repeatsSentence(facts: Facts): readonly string[] {
  const copies = countNear(facts, facts.toll.copies);
  const superseded = countNear(facts, facts.toll.superseded);
  return [
    ...(copies === 0 ? [] : [`${countedAr(copies, ARABIC_NOUNS.copy)}.`]),
    ...(superseded === 0 ? [] : [`${countedAr(superseded, ARABIC_NOUNS.superseded)}.`]),
  ];
}

function asideSentence(facts: Facts): readonly string[] {
  const reasons = reasonsCounted(facts, TOLL_REASONS);
  if (reasons.length === 0) return [];
  const said = reasons.map(({ count, words }) => `${countedAr(count, ARABIC_NOUNS.figure)} (${words.ar})`);
  return [`نُحّي جانبًا: ${said.join('؛ ')}.`];
}

function conflictSentence(facts: Facts): readonly string[] {
  const { conflicts, moreConflicts } = facts.toll;
  const first = conflicts[0];
  if (first === undefined) return [];
  const many = `${countedAr(conflicts.length, ARABIC_NOUNS.conflict)}${moreConflicts ? ' أو أكثر' : ''}`;
  const condition = first.if === undefined ? '' : '، إن كانت القائمة كاملة';
  const which = conflicts.length === 1 ? ':' : '؛ أولاها';
  return [`${many}${which} ${figures(facts, first.claims)}${condition}.`];
}

function otherPoliciesSentence({ toll }: Facts): readonly string[] {
  const others = (toll.otherPolicies ?? []).filter(({ differs }) => differs);
  if (others.length === 0) return [];
  return [
    `وتخلص سياسات أخرى إلى غير ذلك: ${others.map((one) => `${one.policy}: ${sayRange(one, 'ar')}`).join('؛ ')}.`,
  ];
}
