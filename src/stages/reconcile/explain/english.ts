import { ANSWER_GRADES, TOLL_REASONS } from '#model';
import type { Facts } from './facts.ts';
import { countNear, figuresOf, reasonsCounted, together } from './facts.ts';
import { countedEn, digits } from './number-words.ts';
import { listWords, sayFigure } from './say-figure.ts';
import { sayRange } from './say-range.ts';
import { sayQuestion } from './say-target.ts';

/** One paragraph that can be quoted: every number with its range, policy and independent origins. */
export function explainInEnglish(facts: Facts): string {
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
  const known = asKnown === undefined ? '' : `, as known on ${asKnown}`;
  const grade = toll.grade === undefined ? '' : ` The answer is graded ${ANSWER_GRADES[toll.grade].en}.`;
  return (
    `${capital(sayQuestion(asked.question, 'en', nameOf))}${known}: ${sayRange(printed, 'en')}, ` +
    `by the policy ${policy.name} (version ${policy.version}), ` +
    `from ${countedEn(toll.origins, 'independent origin')}${withMethod(toll)}.${grade}`
  );
}

function withMethod({ origins, originsWithMethod }: Facts['toll']): string {
  if (origins === 0) return '';
  if (origins === 1) return originsWithMethod === 1 ? ', with a stated method' : ', without a stated method';
  return `, ${originsWithMethod === 0 ? 'none' : digits(originsWithMethod)} of them with a stated method`;
}

function figures(facts: Facts, claims: readonly string[]): string {
  return listWords(
    figuresOf(facts, claims).map((one) => sayFigure(one, 'en', facts.nameOf)),
    'en',
  );
}

function lowSentence(facts: Facts): readonly string[] {
  const { low } = facts.range;
  if (low.value === null || low.claims.length === 0) return [];
  const how = together(low.claims, low.value, facts) ? 'follows from' : 'is the figure of';
  return [`The low ${how} ${figures(facts, low.claims)}.`];
}

function bestSentence(facts: Facts): readonly string[] {
  const { policy, range, toll } = facts;
  const { best } = range;
  switch (policy.best.rule) {
    case 'none':
      return ['This policy names no best figure.'];
    case 'low':
      return [];
    case 'smallest_count':
    case 'names_then_largest':
      return best.value === null
        ? ['No figure meets what this policy asks of one.']
        : [`The figure is that of ${figures(facts, best.claims)}.`];
    case 'agreed':
      if (best.value !== null) {
        const agreeing = figures(
          facts,
          best.agreeing.flatMap(({ claims }) => claims),
        );
        return [
          `The best figure is that of ${figures(facts, best.claims)}, which ${agreeing} comes within ${tenth(policy)} of.`,
        ];
      }
      return toll.status === 'no_figure'
        ? []
        : ['No best figure is given: no count with a method is supported by an independent one.'];
  }
}

function tenth({ agreement }: Facts['policy']): string {
  return agreement.times === 10 ? 'a tenth' : `1/${digits(agreement.times)}`;
}

function highSentence(facts: Facts): readonly string[] {
  const { high, low } = facts.range;
  if (high.value === null || high.claims.length === 0) return [];
  const open = high.open ? ', and the real number may be higher' : '';
  if (high.claims.join() === low.claims.join())
    return open === '' ? [] : [`The same figure is the high${open}.`];
  const how = together(high.claims, high.value, facts) ? 'follows from' : 'is the figure of';
  return [`The high ${how} ${figures(facts, high.claims)}${open}.`];
}

function statusSentence({ toll }: Facts): readonly string[] {
  if (toll.byStatus === undefined) return [];
  const { all, civilians } = toll.byStatus;
  return [
    `Who the dead were is disputed: all of them, ${sayRange(all, 'en')}; the civilians among them, ${sayRange(civilians, 'en')}.`,
  ];
}

function remainderSentence(facts: Facts): readonly string[] {
  const { remainder } = facts.toll;
  if (remainder === undefined) return [];
  return [
    `Of ${figures(facts, [remainder.of])} at least ${digits(remainder.recorded)} are already recorded place by place; ` +
      `it adds at most ${digits(remainder.rest)}.`,
  ];
}

function repeatsSentence(facts: Facts): readonly string[] {
  const copies = countNear(facts, facts.toll.copies);
  const superseded = countNear(facts, facts.toll.superseded);
  const repeat = copies === 1 ? 'repeats another and adds' : 'repeat others and add';
  const were = superseded === 1 ? 'was replaced by a later one' : 'were replaced by later ones';
  return [
    ...(copies === 0 ? [] : [`${countedEn(copies, 'figure')} ${repeat} nothing.`]),
    ...(superseded === 0 ? [] : [`${countedEn(superseded, 'earlier figure')} ${were} of the same source.`]),
  ];
}

function asideSentence(facts: Facts): readonly string[] {
  const reasons = reasonsCounted(facts, TOLL_REASONS);
  if (reasons.length === 0) return [];
  return [`Set aside: ${reasons.map(({ count, words }) => `${digits(count)} (${words.en})`).join('; ')}.`];
}

function conflictSentence(facts: Facts): readonly string[] {
  const { conflicts, moreConflicts } = facts.toll;
  const first = conflicts[0];
  if (first === undefined) return [];
  const many = `${countedEn(conflicts.length, 'set')} of claims${moreConflicts ? ' or more' : ''}`;
  const condition = first.if === undefined ? '' : ', if the list is complete';
  const which = conflicts.length === 1 ? ':' : '; first';
  return [`${capital(many)} cannot all be true${which} ${figures(facts, first.claims)}${condition}.`];
}

function otherPoliciesSentence({ toll }: Facts): readonly string[] {
  const others = (toll.otherPolicies ?? []).filter(({ differs }) => differs);
  if (others.length === 0) return [];
  return [
    `Other policies conclude differently: ${others.map((one) => `${one.policy}, ${sayRange(one, 'en')}`).join('; ')}.`,
  ];
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
